import { expect, test } from 'vitest';
import { assessed, result, said, sound } from '../../support/measures';

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

test('it is measured from the newest result once one came in after the baseline', () => {
  const later = (newest: number) => ({
    results: { 2005: 43.5, 2006: 45.5, 2007: 47.8, 2008: newest },
    targets: [49, 51, 52],
    part: { baseline: result('2007', 47.8) },
  });
  // From 47.8% it would be 1.4 points a year; half of them did not come.
  expect(said('fasterThanBest', later(47))).toEqual([
    'should: From the newest result, 47.0% (2008), it needs +2.5 pp a year; best yearly change so far +2.3 pp. The best was from 2006 to 2007. At that pace it reaches 51.6% in 2010/11. [Use 51.6%]',
  ]);
  expect(assessed(later(47)).verdict).toBe('beyondBest');
  expect(said('withinBest', later(48.4))).toEqual([
    'fine: From the newest result, 48.4% (2008), it asks for +1.8 pp a year; best yearly change so far +2.3 pp. From 2006 to 2007; on average so far +1.6 pp a year.',
  ]);
  // What is reached already asks for nothing more, and what is behind it is no target.
  expect(assessed({ ...later(52), targets: [49, 52, 52] }).verdict).toBe('standsStill');
  expect(assessed(later(52.5)).verdict).toBe('worseThanNow');
  // Once the last year is over, the way as a whole is what is judged.
  const over = { ...later(47), targets: [49] };
  expect(said('withinBest', over)).toEqual([
    'fine: Asks for +1.20 pp a year; best yearly change so far +2.30 pp. From 2006 to 2007; on average so far +1.17 pp a year.',
  ]);
});
