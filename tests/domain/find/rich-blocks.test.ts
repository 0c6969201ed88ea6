import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchedText, spliceRich } from '../../../src/domain/find/rich-blocks';
import { ATOM } from '../../../src/domain/runs';
import type { Inline, RichText } from '../../../src/domain/rich-text';
import { richText } from '../../../src/domain/schema/rich-text';
import { spliced, type Splice } from '../../../src/domain/find/splice';
import { anyRichText } from '../../support/rich-text-arbitrary';

const doc = (...content: Inline[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});
const bold = { type: 'bold' } as const;
const link = { type: 'link', attrs: { href: 'https://www.example.org' } } as const;
const run = (text: string, ...marks: (typeof bold | typeof link)[]): Inline => ({
  type: 'text',
  text,
  ...(marks.length === 0 ? {} : { marks }),
});
/** Replaces the first place of a word. */
function replace(text: RichText, word: string, by: string): RichText {
  const start = searchedText(text).indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return spliceRich(text, [{ start, end: start + word.length, text: by }]);
}

describe('what replaces a hit', () => {
  test('keeps the marks round it', () => {
    const before = doc(run('a '), run('bold word', bold), run(' b'));
    expect(replace(before, 'word', 'text')).toEqual(
      doc(run('a '), run('bold text', bold), run(' b')),
    );
  });

  test('looks as the first of what it replaces where that runs across marks', () => {
    const before = doc(run('a joi', bold), run('ned-up plan'));
    expect(replace(before, 'joined-up', 'single')).toEqual(
      doc(run('a single', bold), run(' plan')),
    );
    const after = doc(run('a joi'), run('ned-up', bold), run(' plan'));
    expect(replace(after, 'joined-up', 'single')).toEqual(doc(run('a single plan')));
  });

  test('stays in a link only where all of it was in that link', () => {
    expect(replace(doc(run('see our plan', link), run(' now')), 'our plan', 'it')).toEqual(
      doc(run('see it', link), run(' now')),
    );
    expect(replace(doc(run('see our', link, bold), run(' plan')), 'our plan', 'it')).toEqual(
      doc(run('see ', link, bold), run('it', bold)),
    );
  });

  test('may be nothing: a line stays, and a text of one blank line is empty', () => {
    const two: RichText = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [run('gone')] },
        { type: 'heading', attrs: { level: 3 }, content: [run('stays')] },
      ],
    };
    expect(replace(two, 'gone', '').content[0]).toEqual({ type: 'paragraph' });
    expect(replace(doc(run('gone')), 'gone', '')).toEqual({ type: 'doc', content: [] });
  });
});

test('what is not text takes one place, is never replaced and never moves', () => {
  // Kinds of pieces may be added to texts later; they are not searched here.
  const figure = { type: 'figure', attrs: { id: 'i1' } } as unknown as Inline;
  const before = doc(run('from '), figure, run(' per cent'), { type: 'hardBreak' }, run('end'));
  expect(searchedText(before)).toBe(`from ${ATOM} per cent\nend`);
  expect(replace(before, 'per cent', '%')).toEqual(
    doc(run('from '), figure, run(' %'), { type: 'hardBreak' }, run('end')),
  );
});

/** Splices of a text, each within a line, in order. */
const splicesOf = (text: string, cuts: readonly number[], put: string): Splice[] => {
  const starts = [...text.matchAll(/./gsu)].map(({ index }) => index);
  const whole = [...starts, text.length];
  const places = [...new Set(cuts.map((cut) => whole[cut % whole.length] ?? 0))].toSorted(
    (a, b) => a - b,
  );
  return places.flatMap((start, at): Splice[] => {
    const end = places[at + 1];
    // No hit goes over the end of a line or over what is not text.
    const isOwn = at % 2 === 0 && end !== undefined && !/[\n\uFFFC]/u.test(text.slice(start, end));
    return isOwn ? [{ start, end, text: put }] : [];
  });
};

test('the string says where things are: splicing the text is splicing the string', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 8 });
  fc.assert(
    fc.property(anyRichText, cuts, fc.constantFrom('', 'x', 'new words'), (text, at, put) => {
      const string = searchedText(text);
      const splices = splicesOf(string, at, put);
      const after = spliceRich(text, splices);
      expect(searchedText(after)).toBe(spliced(string, splices));
      expect(richText.safeParse(after).success).toBe(true);
      if (splices.length === 0) expect(after).toEqual(text);
    }),
    { numRuns: 1_000 },
  );
});
