import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allClosed, closed, sameButClosed } from '../../src/domain/directions';
import { newSeed } from '../support/random';

const seed = newSeed();
const [LRE, RLE, PDF, LRO, RLO] = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];

describe('what a text leaves open', () => {
  test.each([
    ['nothing', 'Libraries', 'Libraries'],
    ['an override', `${RLO}Libraries`, `${RLO}Libraries${PDF}`],
    ['embeddings', `a${LRE}b${RLE}c${LRO}d`, `a${LRE}b${RLE}c${LRO}d${PDF}${PDF}${PDF}`],
    ['isolates', `${LRI}a${RLI}b${FSI}c`, `${LRI}a${RLI}b${FSI}c${PDI}${PDI}${PDI}`],
    ['one in the other, the last first', `${RLI}a${RLO}b`, `${RLI}a${RLO}b${PDF}${PDI}`],
    ['what is closed already', `${RLE}a${PDF}b${FSI}c${PDI}`, `${RLE}a${PDF}b${FSI}c${PDI}`],
    ['an isolate that closes what is in it', `${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDI}c`],
    [
      'what a closer inside an isolate does not reach',
      `${RLO}a${FSI}b${PDF}c`,
      `${RLO}a${FSI}b${PDF}c${PDI}${PDF}`,
    ],
    ['more closers than openers', `a${PDF}${PDI}${RLO}b`, `a${PDF}${PDI}${RLO}b${PDF}`],
    ['a line at a time', `${RLO}a\nb${RLI}\nc`, `${RLO}a${PDF}\nb${RLI}${PDI}\nc`],
  ])('%s', (_, text, is) => {
    expect(closed(text)).toBe(is);
  });

  const signs = fc.constantFrom(LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, 'a', 'ب', '1', '\n');
  const texts = fc.array(signs, { maxLength: 40 }).map((all) => all.join(''));

  test(`is closed, and nothing else is changed (GT_SEED=${seed})`, () => {
    fc.assert(
      fc.property(texts, texts, (text, next) => {
        const is = closed(text);
        expect(closed(is)).toBe(is);
        expect(is.replaceAll(/[\u202C\u2069]/gu, '')).toBe(text.replaceAll(/[\u202C\u2069]/gu, ''));
        expect(sameButClosed(is, text)).toBe(true);
        // Whatever stands behind it is closed as by itself: nothing of it is open there, and nothing of it is reached.
        expect(closed(is + next)).toBe(is + closed(next));
      }),
      { seed },
    );
  });
});

test('the texts of plain data are closed, and what leaves nothing open is the same value', () => {
  const body = { type: 'doc', content: [{ type: 'text', text: `${RLO}a` }] };
  const [kept, bytes] = [{ title: 'Libraries', n: 1, none: null }, new Uint8Array([1])];
  const data = { list: [kept, { title: `a${RLO}b`, body }], bytes };
  const is = allClosed(data);
  expect(is).toEqual({ list: [kept, { title: `a${RLO}b${PDF}`, body }], bytes });
  expect(is.list[0]).toBe(kept);
  expect(is.bytes).toBe(bytes);
  const same = { list: [kept, kept], body };
  expect(allClosed(same)).toBe(same);
});
