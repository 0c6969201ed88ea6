import { expect, test } from 'vitest';
import { readingAgeGuide } from '../../../src/domain/checks/rules/reading-age';
import { fromPlain } from '../../../src/domain/rich-text';
import { pack, saidBy, withSection } from '../../support/clean-plan';
import { makePack } from '../../support/plan-factory';

const hard =
  'Organisational accountability necessitates comprehensive multidisciplinary evaluation, considering interdependencies, responsibilities, opportunities and sustainability.';
const plain = 'We lend books to all who ask, and we find those who do not.';
const text = (sentence: string) => fromPlain(`${sentence} `.repeat(12));

test('a text that few can follow is named with its longest sentence', () => {
  const [said, ...more] = saidBy(readingAgeGuide, withSection('purpose', { body: text(hard) }));
  expect(more).toEqual([]);
  expect(said?.[0]).toBe('Shorten sentences in “Purpose of the division”');
  expect(said?.[1]).toMatch(
    /^Reading age 25; the guide is 16\. The longest sentence has 12 words: “Organisational accountability necessitates comprehensive multidisciplinary evaluation, considering interdependencies, …”\.$/u,
  );
});

test('one that keeps to the pack’s guide is not', () => {
  const body = text(plain);
  expect(saidBy(readingAgeGuide, withSection('purpose', { body }))).toEqual([]);
  const strict = makePack({ guides: { ...pack.guides, readingAge: 5 } });
  expect(saidBy(readingAgeGuide, withSection('purpose', { body }), strict)).toHaveLength(1);
});
