import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, reworded, type Piece } from '../../../src/domain/compare/prose';

/** Pieces as people write them: [-out-]{+in+}. */
const marked = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'in' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

test.each([
  ['have been cut in half.', 'have fallen by 50%.', 'have [-been cut in half-]{+fallen by 50%+}.'],
  ['rose by 4.5%', 'rose by 4.5 percentage points', 'rose by 4.5[-%-]{+ percentage points+}'],
  [
    'Target family learning in areas of greatest need',
    'Open five more centres in the ten most deprived wards by March',
    '[-Target family learning-]{+Open five more centres+} in [-areas of greatest need-]{+the ten most deprived wards by March+}',
  ],
  [
    'a budget of 4,310 of 9.1%',
    'a budget of 4,400 of 9.2%',
    'a budget of [-4,310-]{+4,400+} of [-9.1-]{+9.2+}%',
  ],
  ['in 2008, 310 left.', 'in 2008, 400 left.', 'in 2008, [-310-]{+400+} left.'],
  ['the health service', 'the health A new one. service', 'the health {+A new one. +}service'],
  ['', 'New', '{+New+}'],
  ['Old', '', '[-Old-]'],
  ['one two', 'one two', 'one two'],
])('%s > %s', (before, after, words) => {
  expect(marked(piecesOf(before, after))).toBe(words);
});

test('paragraphs that stay are left out, and those that changed have their number', () => {
  const before = 'One.\nTwo is old.\nThree.\nFour.';
  const after = 'One.\nTwo is new.\nThree.\nThree and a half.\nFour.';
  const { passages, wordsIn, wordsOut } = reworded(before, after);
  expect(passages.map(({ paragraph, pieces }) => [paragraph, marked(pieces)])).toEqual([
    [2, 'Two is [-old-]{+new+}.'],
    [4, '{+Three and a half.+}'],
  ]);
  expect([wordsIn, wordsOut]).toEqual([5, 1]);
});

const words = fc
  .array(
    fc.constantFrom(
      'a',
      'library',
      'visits',
      ' ',
      ', ',
      '. ',
      '4.5%',
      '4,310',
      '4,3',
      '.',
      'é',
      '\t',
    ),
    {
      maxLength: 30,
    },
  )
  .map((list) => list.join(''));

test('said together, the pieces are the old and the new text', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = piecesOf(before, after);
      const without = (kind: Piece['kind']): string =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('in')).toBe(before);
      expect(without('out')).toBe(after);
    }),
    { numRuns: 400 },
  );
});

test('two long texts with nothing in common are one in place of the other', () => {
  const long = (word: string): string =>
    Array.from({ length: 4_000 }, (_, n) => `${word}${String(n)}`).join(' ');
  expect(piecesOf(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['out', 'in']);
});
