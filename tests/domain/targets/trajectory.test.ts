import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/domain/targets/bounds';
import { targetsAlong } from '../../../src/domain/targets/trajectory';
import {
  halve,
  type Path,
  type Setting,
  type Trajectory,
} from '../../../src/domain/targets/trajectory-kinds';

const high: Setting = {
  start: 47.8,
  years: [1, 2, 3],
  polarity: 'high',
  decimals: 1,
  bounds: boundsOf('percent'),
};
const low: Setting = { ...high, start: 5.8, polarity: 'low' };

function along(setting: Setting, trajectory: Trajectory): Path {
  const path = targetsAlong(setting, trajectory);
  if (!path.ok) throw new Error(`Refused: ${path.error.code}`);
  return path.value;
}

const values = (path: Path) => path.steps.map(({ value }) => value);

function refusal(setting: Setting, trajectory: Trajectory) {
  const path = targetsAlong(setting, trajectory);
  return path.ok ? 'a path' : path.error;
}

describe('a straight line', () => {
  test('takes equal steps', () => {
    // 57.1 less 47.8 is 9.3, a third of which is 3.1.
    const path = along(high, { kind: 'straight', end: 57.1 });
    expect(values(path)).toEqual([50.9, 54, 57.1]);
    expect(path.steps.map(({ perYear }) => perYear)).toEqual([3.1, 3.1, 3.1]);
    expect([path.perYear, path.notes]).toEqual([3.1, []]);
  });

  test('rounds each year by itself and keeps the line for charts', () => {
    // 5.6 in three years: 47.8 + 1.866... = 49.666..., + 3.733... = 51.533...
    const path = along(high, { kind: 'straight', end: 53.4 });
    expect(values(path)).toEqual([49.7, 51.5, 53.4]);
    expect(path.steps[0]?.exact).toBeCloseTo(49.666_667, 6);
    expect(path.steps.map(({ perYear }) => perYear)).toEqual([1.9, 1.8, 1.9]);
    expect(path.perYear).toBeCloseTo(1.866_667, 6);
  });

  test('counts the years from the baseline, also where targets start later', () => {
    // Two a year for four years; the first target is for the second.
    const path = along({ ...high, start: 10, years: [2, 3, 4] }, { kind: 'straight', end: 18 });
    expect(values(path)).toEqual([14, 16, 18]);
    expect(path.steps.map(({ perYear }) => perYear)).toEqual([2, 2, 2]);
  });

  test('says that it goes the wrong way, or nowhere', () => {
    expect(along(high, { kind: 'straight', end: 45 }).notes).toEqual([
      { code: 'wrongWay', start: 47.8, end: 45 },
    ]);
    expect(along(low, { kind: 'straight', end: 6 }).notes).toContainEqual({
      code: 'wrongWay',
      start: 5.8,
      end: 6,
    });
    expect(along(high, { kind: 'straight', end: 47.8 }).notes).toEqual([
      { code: 'standsStill', start: 47.8 },
    ]);
    const forecast = { ...high, polarity: 'none' } as const;
    expect(along(forecast, { kind: 'straight', end: 45 }).notes).toEqual([]);
  });

  test('says where rounding hides a step', () => {
    // 10, 10.33, 10.67, 11 in whole numbers are 10, 10, 11, 11.
    const path = along({ ...high, start: 10, decimals: 0 }, { kind: 'straight', end: 11 });
    expect(values(path)).toEqual([10, 11, 11]);
    expect(path.notes).toEqual([
      { code: 'stepHidden', year: 1, value: 10 },
      { code: 'stepHidden', year: 3, value: 11 },
    ]);
  });
});

test('faster later does a ninth of the way, four ninths, all', () => {
  // Nine points: 1, 4 and 9 of them.
  expect(values(along(high, { kind: 'fasterLater', end: 56.8 }))).toEqual([48.8, 51.8, 56.8]);
});

test('by hand is as given, one value a year', () => {
  expect(values(along(high, { kind: 'byHand', values: [50, 50.04, 52] }))).toEqual([50, 50, 52]);
  expect(refusal(high, { kind: 'byHand', values: [50] })).toEqual({
    code: 'valuesMissing',
    expected: 3,
    given: 1,
  });
});

describe('matching a comparator', () => {
  const setting = { ...high, start: 44 };
  const match = (yearly: number, by: number, value = 46.4): Trajectory => ({
    kind: 'matchComparator',
    comparator: { value, yearly },
    by,
  });

  test('that stands still', () => {
    // 2.4 in three years: 0.8 a year.
    const path = along(setting, match(0, 3));
    expect(values(path)).toEqual([44.8, 45.6, 46.4]);
    expect(path.notes).toEqual([{ code: 'comparatorAssumed', by: 3, yearly: 0, value: 46.4 }]);
  });

  test('that moves on, and level with it afterwards', () => {
    // 46.4 + 3 × 0.5 = 47.9, which is 3.9 away: 1.3 a year.
    expect(values(along(setting, match(0.5, 3)))).toEqual([45.3, 46.6, 47.9]);
    // By year 2: 47.4, which is 3.4 away: 1.7 a year; then 47.9 with it.
    expect(values(along(setting, match(0.5, 2)))).toEqual([45.7, 47.4, 47.9]);
  });

  test('that falls back is never followed back', () => {
    // By year 1: 45.9; then held, although the comparator goes to 45.4 and 44.9.
    expect(values(along(setting, match(-0.5, 1)))).toEqual([45.9, 45.9, 45.9]);
  });

  test('after the last target year gets part of the way', () => {
    // 0.48 a year: 44.48, 44.96, 45.44.
    const path = along(setting, match(0, 5));
    expect(values(path)).toEqual([44.5, 45, 45.4]);
    expect(path.notes).toContainEqual({ code: 'partWay', by: 5, value: 46.4 });
  });

  test('that is behind us is standing still, and says so', () => {
    // Low is good: 5.8 is better than 6.7.
    const path = along(low, match(0, 3, 6.7));
    expect(values(path)).toEqual([5.8, 5.8, 5.8]);
    expect(path.notes).toEqual([
      { code: 'comparatorAssumed', by: 3, yearly: 0, value: 6.7 },
      { code: 'alreadyThere', by: 3, start: 5.8, asked: 6.7 },
    ]);
    // But one that overtakes us by then is matched: 6.7 less 3 × 0.5 is 5.2, 0.2 a year.
    expect(values(along(low, match(-0.5, 3, 6.7)))).toEqual([5.6, 5.4, 5.2]);
  });

  test('cannot pass what the unit allows', () => {
    // 99 + 3 × 2 would be 105%.
    const path = along({ ...high, start: 97 }, match(2, 3, 99));
    expect(values(path)).toEqual([98, 99, 100]);
    expect(path.notes).toEqual([{ code: 'comparatorAssumed', by: 3, yearly: 2, value: 100 }]);
  });

  test('needs a better way and a year', () => {
    expect(refusal({ ...high, polarity: 'range' }, match(0, 3))).toEqual({
      code: 'noBetterWay',
      polarity: 'range',
    });
    expect(refusal(high, match(0, 0))).toEqual({ code: 'byNotAfterBaseline', by: 0 });
    expect(refusal(high, match(0, 1.5))).toEqual({ code: 'byNotAfterBaseline', by: 1.5 });
  });
});

describe('closing part of a gap', () => {
  const setting = { ...high, start: 44 };
  const close = (percent: number, yearly = 0, value = 46.4): Trajectory => ({
    kind: 'closeGap',
    comparator: { value, yearly },
    percent,
    by: 3,
  });

  test('leaves the rest of what the gap is now', () => {
    // Half of 2.4 is left: 46.4 less 1.2 is 45.2, 0.4 a year.
    expect(values(along(setting, close(50)))).toEqual([44.4, 44.8, 45.2]);
    // The comparator gets to 47.9; less 1.2 is 46.7, 0.9 a year.
    expect(values(along(setting, close(50, 0.5)))).toEqual([44.9, 45.8, 46.7]);
  });

  test('of 100% is matching', () => {
    const comparator = { value: 46.4, yearly: 0.5 };
    expect(along(setting, close(100, 0.5))).toEqual(
      along(setting, { kind: 'matchComparator', comparator, by: 3 }),
    );
  });

  test('has nothing to do where there is no gap, or the comparator closes it', () => {
    const ahead = along(setting, close(50, 2, 43));
    expect(values(ahead)).toEqual([44, 44, 44]);
    // It will be at 49; half of our lead of 1 kept on top would be 49.5, which nobody asked for.
    expect(ahead.notes).toContainEqual({ code: 'alreadyThere', by: 3, start: 44, asked: 49.5 });
    // 46.4 less 3 × 0.6 is 44.6: the gap is 0.6, under half of 2.4, without our doing.
    expect(values(along(setting, close(50, -0.6)))).toEqual([44, 44, 44]);
  });

  test.each([0, -5, 101, Number.NaN])('of %d%% is refused', (percent) => {
    expect(refusal(setting, close(percent))).toEqual({ code: 'shareOutOfRange', percent });
  });
});

describe('reducing by a share', () => {
  const poverty = { ...low, start: 24 };

  test('halves by 2010 and ends by 2020, counted from 2008', () => {
    // 12 gone in two years, 6 a year; then 12 in ten, 1.2 a year.
    const path = along(poverty, halve(2, 12));
    expect(values(path)).toEqual([18, 12, 10.8]);
    expect(path.notes).toEqual([{ code: 'partWay', by: 12, value: 0 }]);
  });

  test('stays where it got to after the last mark', () => {
    expect(values(along(poverty, halve(2)))).toEqual([18, 12, 12]);
  });

  test.each([
    [{ ...high, start: 24 }, halve(2), { code: 'nothingToReduce' }],
    [{ ...poverty, polarity: 'none' }, halve(2), { code: 'noBetterWay', polarity: 'none' }],
    [{ ...poverty, start: -1 }, halve(2), { code: 'startBelowZero', start: -1 }],
    [poverty, halve(0), { code: 'byNotAfterBaseline', by: 0 }],
    [poverty, halve(2, 2), { code: 'marksOutOfOrder' }],
    [poverty, { kind: 'reduceBy', marks: [] }, { code: 'marksOutOfOrder' }],
    [
      poverty,
      { kind: 'reduceBy', marks: [{ share: 1.2, by: 1 }] },
      { code: 'shareOutOfRange', percent: 120 },
    ],
  ] as const)('is refused with the reason (%#)', (setting, trajectory, error) => {
    expect(refusal(setting, trajectory)).toEqual(error);
  });
});

describe('the best pace', () => {
  test('is kept up every year', () => {
    // 47.8 + 2.3, 4.6, 6.9.
    expect(values(along(high, { kind: 'bestPace', yearly: 2.3 }))).toEqual([50.1, 52.4, 54.7]);
    expect(values(along(low, { kind: 'bestPace', yearly: -0.4 }))).toEqual([5.4, 5, 4.6]);
  });

  test('ends at the bounds of the unit', () => {
    const path = along({ ...high, start: 98 }, { kind: 'bestPace', yearly: 1.5 });
    expect(values(path)).toEqual([99.5, 100, 100]);
    expect(path.notes).toEqual([
      { code: 'clamped', year: 2, asked: 101, value: 100 },
      { code: 'clamped', year: 3, asked: 102.5, value: 100 },
    ]);
  });

  test.each([
    [high, -1],
    [high, 0],
    [low, 0.4],
  ])('is refused where it is no improvement (%#)', (setting, yearly) => {
    expect(refusal(setting, { kind: 'bestPace', yearly })).toEqual({
      code: 'paceNotBetter',
      yearly,
    });
  });
});

test.each([[[]], [[0, 1]], [[2, 1]], [[1, 1]], [[1.5]]])('target years %j are refused', (years) => {
  expect(refusal({ ...high, years }, { kind: 'straight', end: 50 })).toEqual({
    code: 'yearsOutOfOrder',
  });
});
