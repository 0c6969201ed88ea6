import { expect, test } from 'vitest';
import { fieldOfLive, liveField } from '../../../src/domain/live/field';
import { liveCount, liveCountWords } from '../../../src/domain/live/count';
import { around, brokenUses, livesIn, usesOf } from '../../../src/domain/live/uses';
import { figureOf, lastWords, mentionOf, textWith } from '../../support/lives';
import { cleanPlan, pack, withSection } from '../../support/clean-plan';

const place = { indicatorId: 'indicator-1', partId: 'main' };
const baseline = figureOf({ kind: 'baseline', ...place });
const gone = mentionOf('action', 'gone', { was: 'A99 Gone' });
const text = textWith(
  'From ',
  baseline,
  ' by ',
  gone,
  ' and ',
  mentionOf('indicator', 'indicator-1'),
);
const plan = withSection('context', { body: text });

test('places that follow a record are counted, figures and names alike', () => {
  expect(usesOf(plan, 'indicator', 'indicator-1')).toMatchObject([
    { sectionId: 'context', nth: 0 },
    { sectionId: 'context', nth: 2 },
  ]);
  expect(usesOf(plan, 'action', 'action-1')).toEqual([]);
  expect(livesIn(text)).toHaveLength(3);
});

test('what stands round a place is told', () => {
  expect(around(text, 1, lastWords, 4)).toEqual({
    before: '… by ',
    words: 'A99 Gone',
    after: ' and…',
  });
  expect(around(text, 0, lastWords, 40).before).toBe('From ');
  // Words are not cut.
  expect(around(text, 1, lastWords, 6)).toEqual({
    before: '… by ',
    words: 'A99 Gone',
    after: ' and …',
  });
});

test('places that lead nowhere are found', () => {
  expect(brokenUses(cleanPlan, pack)).toEqual([]);
  expect(brokenUses(plan, pack)).toMatchObject([{ sectionId: 'context', nth: 1 }]);
});

test('the place that is named is the place that is read', () => {
  expect(liveField(fieldOfLive(12))).toBe(12);
  expect(liveField('body')).toBeNull();
  expect(liveField(null)).toBeNull();
});

test.each([
  ['1 live figure, current', textWith(baseline)],
  ['3 live figures and names, 1 leads nowhere', text],
  [
    '2 live figures, 1 to come',
    textWith(baseline, figureOf({ kind: 'target', ...place, year: '2030/31' })),
  ],
])('%s', (words, one) => {
  expect(liveCountWords(liveCount(cleanPlan, pack, one))).toBe(words);
});
