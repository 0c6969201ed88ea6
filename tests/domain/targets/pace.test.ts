import { expect, test } from 'vitest';
import { assessed, said, sound } from '../../support/measures';

test('no more than the best year brought is said with its figures', () => {
  const results = { 2004: 44, 2005: 45, 2006: 45.5, 2007: 47.8 };
  expect(said('withinBest', { results, targets: [49, 50, 51] })).toEqual([
    'fine: Asks for +1.1 pp a year; best yearly change so far +2.3 pp. From 2006 to 2007; on average so far +1.3 pp a year.',
  ]);
  expect(said('withinBest', { ...sound, results: { 2006: 45.5, 2007: 47.8 } })).toEqual([
    'fine: Asks for +1.1 pp a year; best yearly change so far +2.3 pp. From 2006 to 2007.',
  ]);
  const low = { results: { 2005: 7.6, 2006: 7.5, 2007: 7.1 }, part: { polarity: 'low' } } as const;
  expect(said('withinBest', { ...low, targets: [6.9, 6.7, 6.5] })).toEqual([
    'fine: Asks for −0.2 pp a year; best yearly change so far −0.4 pp. From 2006 to 2007; on average so far −0.3 pp a year.',
  ]);
});

test('a whole level in two years is not printed like one in a year', () => {
  const level = {
    results: { 2004: 1, 2005: 1, 2006: 1, 2007: 2 },
    targets: [3, 3, 4],
    indicator: { unit: 'grade', unitLabel: 'level', decimals: 0 },
  } as const;
  const [line = ''] = said('withinBest', level);
  expect(line).toContain('Asks for +0.7 a year; best yearly change so far +1.0.');
  expect(line).toContain('on average so far +0.3 a year.');
  expect(assessed(level).verdict).toBe('stretching');
});

test('it is said of every verdict that rests on the pace and on no doubt, and of no other', () => {
  const codes = (targets: readonly number[]) => {
    const { verdict, findings } = assessed({ ...sound, targets });
    return [verdict, findings.some(({ code }) => code === 'withinBest')];
  };
  expect(codes([50, 52, 54.7])).toEqual(['stretching', true]);
  expect(codes([50.9, 54, 57.1])).toEqual(['beyondBest', false]);
  expect(codes([47, 46, 45])).toEqual(['wrongWay', false]);
});
