import { expect, test } from 'vitest';
import { EMPTY_TEXT, fromPlain, type RichText } from '../../../src/domain/rich-text';
import { fleschKincaid, readingAge, readingOf } from '../../../src/domain/wording/reading-age';
import { syllablesOf } from '../../../src/domain/wording/syllables';

test('the grade is that of the published example', () => {
  // "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature": 13 words, 24 syllables, 11.3
  // (https://en.wikipedia.org/wiki/Flesch%E2%80%93Kincaid_readability_tests).
  expect(fleschKincaid(13, 1, 24)).toBeCloseTo(11.3, 1);
});

test.each([
  ['cat', 1],
  ['plan', 1],
  ['priority', 4],
  ['indicator', 4],
  ['committee', 3],
  ['schools', 1],
  ['responsibility', 6],
  ['children’s', 2],
  ['2008', 1],
  ['Mr', 1],
])('%s has %d syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

const repeated = (sentence: string, times: number) =>
  fromPlain(Array.from({ length: times }, () => sentence).join(' '));

test('short words in short sentences are for the young, long ones are not', () => {
  // 6 words, 6 syllables, 1 sentence: 2.34 + 11.8 - 15.59 is below the first grade.
  expect(readingAge(repeated('The cat sat on the mat.', 20))).toBe(5);
  const hard =
    'Organisational responsibility necessitates considerable interdepartmental collaboration, notwithstanding particular individuals’ unwillingness.';
  expect(readingAge(repeated(hard, 12))).toBe(25);
});

test('the longest sentence is named with its words', () => {
  const long = 'This one runs on for a while and then a while more.';
  const reading = readingOf(fromPlain(`${'A short one. '.repeat(40)}\n\n${long}`));
  expect(reading).toMatchObject({ longest: long, longestWords: 12 });
});

test('a heading is not read, and each point of a list is a sentence', () => {
  const point = (text: string) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  });
  const points: RichText = {
    type: 'doc',
    content: [
      {
        type: 'heading',
        attrs: { level: 3 },
        content: [{ type: 'text', text: 'Incomprehensibility '.repeat(200) }],
      },
      {
        type: 'bulletList',
        content: Array.from({ length: 30 }, () => point('All of the old books')),
      },
    ],
  };
  expect(readingOf(points)?.longestWords).toBe(5);
  expect(readingAge(points)).toBe(5);
});

test('a few sentences have no reading age', () => {
  expect(readingAge(EMPTY_TEXT)).toBeNull();
  expect(readingAge(repeated('The cat sat on the mat.', 16))).toBeNull();
  expect(readingAge(repeated('The cat sat on the mat.', 17))).toBe(5);
});
