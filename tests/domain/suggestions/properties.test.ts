import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/domain/rich-text';
import { richText as schema } from '../../../src/domain/schema/rich-text';
import {
  lineSaying,
  printedLine,
  withLine,
  withLineBehind,
  withoutLine,
} from '../../../src/domain/suggestions/printed-lines';
import { filled, richText } from '../../support/arbitrary-values';
import { makePack } from '../../support/plan-factory';
import { planPairs } from '../../support/plan-pairs';
import { reviewCopy, takenBack } from '../../support/review-copies';

const say = (): string => 'what it follows';
const printed = (text: Parameters<typeof linesOf>[0]): string[] =>
  linesOf(text).map((line) => printedLine(line, say));

test('a review copy of any plan that nobody touched brings nothing back', async () => {
  const pack = makePack();
  await fc.assert(
    fc.asyncProperty(planPairs, async ({ after }) => {
      const taken = await takenBack(await reviewCopy(after, pack), after, pack);
      expect(taken).toMatchObject({ suggestions: [], added: 0, answers: 0, resolved: 0, lost: [] });
    }),
    { numRuns: 40 },
  );
}, 240_000);

test('a paragraph that is reworded says just the words, and the others stay', () => {
  fc.assert(
    fc.property(richText, filled, fc.nat(), (text, words, n) => {
      const lines = printed(text);
      fc.pre(lines.length > 0);
      const place = n % lines.length;
      const next = withLine(text, place, words, say);
      expect(schema.safeParse(next).error).toBeUndefined();
      expect(printed(next)).toEqual(lines.with(place, words));
    }),
  );
});

test('a paragraph that comes or goes leaves the others as they were', () => {
  fc.assert(
    fc.property(richText, filled, fc.nat(), (text, words, n) => {
      const lines = printed(text);
      fc.pre(lines.length > 0);
      const place = n % lines.length;
      const longer = withLineBehind(text, place, words);
      expect(schema.safeParse(longer).error).toBeUndefined();
      expect(printed(longer).filter((line) => line === words).length).toBeGreaterThan(
        lines.filter((line) => line === words).length,
      );
      expect(printed(withoutLine(text, place))).toEqual(lines.toSpliced(place, 1));
      expect(printed(withLineBehind(text, null, words))).toEqual([words, ...lines]);
    }),
  );
});

test('words that two paragraphs say are the words of neither', () => {
  fc.assert(
    fc.property(richText, fc.nat(), (text, n) => {
      const lines = printed(text);
      fc.pre(lines.length > 0);
      const words = lines[n % lines.length] ?? '';
      const times = lines.filter((line) => line.trim() === words.trim()).length;
      const place = lineSaying(text, words, say);
      expect(place === null ? null : lines[place]?.trim()).toBe(times === 1 ? words.trim() : null);
    }),
  );
});
