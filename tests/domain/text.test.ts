import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanField,
  cleanLine,
  cleanText,
  countWords,
  hasForbiddenCharacter,
  showsNothing,
} from '../../src/domain/text';

describe('a text that may be kept', () => {
  test.each([
    '',
    'Résumé – “plan”',
    'a\tb\nc\r\n',
    '😀',
    '\u2028',
    '\u0085',
    '\uFFFD',
    '𐀀',
    '\u00A0',
  ])('%j may', (text) => {
    expect(hasForbiddenCharacter(text)).toBe(false);
  });

  test.each([
    '\u0000',
    'a\u0008',
    '\u000B',
    '\u000C',
    '\u001F',
    '\u007F',
    '\uFFFE',
    'a\uFFFF',
    '\uD800',
    'x\uDC00',
    '\uDE00\uD83D',
  ])('%j may not', (text) => {
    expect(hasForbiddenCharacter(text)).toBe(true);
  });

  test('what is cleaned may be kept, and nothing that may be kept is lost but the way lines end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(hasForbiddenCharacter(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
        if (!hasForbiddenCharacter(text)) {
          expect(clean).toBe(text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n'));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('Word’s own line breaks become line ends, half characters are shown as lost', () => {
    expect(cleanText('a\u000Bb\u000Cc\r\nd\u2029e')).toBe('a\nb\nc\nd\ne');
    expect(cleanText('a\u0007b')).toBe('ab');
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
  });

  test('a line has no line ends and no doubled spaces', () => {
    expect(cleanLine('  Open\r\n a   branch\u00A0 \u000Btoday ')).toBe('Open a branch today');
  });

  test('a field that looks empty is empty; in a text that is seen, what is not stays', () => {
    for (const unseen of ['\u200B', ' \u2060\u00A0', '\u00AD\uFE0F', '\u2800', '\u3164\n', '']) {
      expect(showsNothing(unseen)).toBe(true);
      expect(cleanField(unseen)).toBe('');
      expect(cleanLine(unseen)).toBe('');
      expect(cleanField(`Open${unseen}up`)).toBe(`Open${unseen}up`);
    }
    for (const seen of ['–', '🔴', '\u0301', '☐', '👨\u200D👩'])
      expect(cleanField(seen)).toBe(seen);
  });
});

test.each([
  ['', 0],
  ['   \n ', 0],
  ['One', 1],
  ['One two\nthree\tfour', 4],
  ['14–16s at risk', 3],
  ['a - b — c', 3],
  ['… & /', 0],
  ['well-run, 64.9%', 2],
  ['école été 2008/9', 3],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
