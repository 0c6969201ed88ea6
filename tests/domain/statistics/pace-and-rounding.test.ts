import { describe, expect, test } from 'vitest';
import { atPace, bestYearlyChange } from '../../../src/domain/statistics/pace';
import { isHiddenByRounding } from '../../../src/domain/statistics/rounding';
import { valueOf } from '../../support/services';

const years = (...values: readonly (number | null)[]) =>
  values.flatMap((value, at) => (value === null ? [] : [{ period: 2003 + at, value }]));

describe('the best change in one year', () => {
  test('is the largest rise where high is good, the largest fall where low is', () => {
    const series = years(50, 52, 51, 55, 54.5);
    const best = { change: 4, isBetter: true, period: 2006 };
    expect(bestYearlyChange(series, 'high')).toEqual({ ok: true, value: best });
    const fall = { change: -1, isBetter: true, period: 2005 };
    expect(bestYearlyChange(series, 'low')).toEqual({ ok: true, value: fall });
  });

  test('does not bridge a year without a result', () => {
    const series = years(50, null, 60, 61);
    expect(valueOf(bestYearlyChange(series, 'high'))).toMatchObject({ change: 1, period: 2006 });
  });

  test('says where no year was better', () => {
    const worse = valueOf(bestYearlyChange(years(50, 48, 47), 'high'));
    expect(worse).toEqual({ change: -1, isBetter: false, period: 2005 });
    expect(valueOf(bestYearlyChange(years(50, 50), 'low')).isBetter).toBe(false);
  });

  test('is the latest of equal ones', () => {
    expect(valueOf(bestYearlyChange(years(1, 3, 2, 4), 'high')).period).toBe(2006);
  });

  test.each([[years()], [years(50)], [years(50, null, 60)]])(
    'needs two years in a row: %o',
    (series) => {
      expect(bestYearlyChange(series, 'high')).toEqual({
        ok: false,
        error: { code: 'noYearlyChange' },
      });
    },
  );

  // The seed's own figures: 61.4 in 2006, 64.9 in 2007; three more years like that.
  test('carried on for some years', () => {
    const { change } = valueOf(bestYearlyChange(years(61.4, 64.9), 'high'));
    expect(atPace(64.9, change, 3)).toBeCloseTo(75.4, 10);
    expect(atPace(64.9, change, 0)).toBe(64.9);
  });
});

describe('a change', () => {
  test.each([
    [64.94, 64.86, 1, true],
    [64.94, 64.96, 1, false],
    [64.9, 64.9, 1, false],
    [64.9, 65, 1, false],
    [12.4, 11.6, 0, true],
    [12.4, 13.4, 0, false],
    [-0.04, 0.04, 1, true],
    [-0.04, 0.06, 1, false],
    // In binary a hair under 1.005; in print 1.01.
    [1.005, 1.006, 2, true],
    [1.004, 1.005, 2, false],
    [0.1, 0.2, 1, false],
    [0.3, 0.1 + 0.2, 1, true],
  ])('from %d to %d at %d decimals is hidden: %s', (before, after, decimals, isHidden) => {
    expect(isHiddenByRounding(before, after, decimals)).toBe(isHidden);
    expect(isHiddenByRounding(after, before, decimals), 'the other way').toBe(isHidden);
  });
});
