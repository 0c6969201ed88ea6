import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '../../../src/domain/statistics/series';
import { predict, trendOf } from '../../../src/domain/statistics/trend';
import { valueOf } from '../../support/services';

const series = (periods: readonly number[], values: readonly number[]): SeriesPoint[] =>
  periods.map((period, at) => ({ period, value: values[at] ?? Number.NaN }));

describe('a trend', () => {
  // NIST Statistical Reference Datasets, linear regression, Norris (calibration of ozone monitors), with its certified
  // values.
  test('of the data of Norris has the certified values', () => {
    // prettier-ignore
    const x = [
      0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777, 558.2, 0.4,
      0.6, 775.5, 666.9, 338, 447.5, 11.6, 556, 228.1, 995.8, 887.6, 120.2, 0.3,
      0.3, 556.8, 339.1, 887.2, 999, 779, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
    ];
    // prettier-ignore
    const y = [
      0.1, 338.8, 118.1, 888, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
      0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998, 888.8, 119.6, 0.3,
      0.6, 557.6, 339.3, 888, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
    ];
    const trend = valueOf(trendOf(series(x, y)));
    expect(trend.points).toBe(36);
    expect(trend.slope).toBeCloseTo(1.00211681802045, 12);
    expect(trend.intercept).toBeCloseTo(-0.262323073774029, 11);
    expect(trend.slopeError).toBeCloseTo(0.000429796848199937, 14);
    expect(trend.residualDeviation).toBeCloseTo(0.884796396144373, 12);
  });

  // R 4.2.2: f <- lm(y ~ x); coef(f); summary(f); predict(f, data.frame(x = ...), interval = "prediction").
  test.each([
    {
      name: 'six years of a percentage',
      x: [0, 1, 2, 3, 4, 5],
      y: [42.1, 44, 43.2, 46.5, 47.8, 48.9],
      slope: 1.39142857142857,
      intercept: 41.9380952380953,
      deviation: 0.8699206313003,
      predictions: [
        [6, 50.2866666667, 46.9867565691, 53.5865767642],
        [7, 51.6780952381, 47.9962206995, 55.3599697766],
        [8, 53.0695238095, 48.9598167701, 57.1792308489],
      ],
    },
    {
      name: 'the fewest results, with a year missing',
      x: [1, 2, 4, 5],
      y: [10, 8, 9, 5],
      slope: -0.9,
      intercept: 10.7,
      deviation: 1.71755640373177,
      predictions: [
        [6, 5.3, -5.53593854276, 16.1359385428],
        [7, 4.4, -8.07583818673, 16.8758381867],
      ],
    },
  ])('of $name is what R finds', ({ x, y, slope, intercept, deviation, predictions }) => {
    const trend = valueOf(trendOf(series(x, y)));
    expect(trend.slope).toBeCloseTo(slope, 12);
    expect(trend.intercept).toBeCloseTo(intercept, 11);
    expect(trend.residualDeviation).toBeCloseTo(deviation, 11);
    for (const [period = 0, expected = 0, lower = 0, upper = 0] of predictions) {
      const found = predict(trend, period);
      expect(found.expected).toBeCloseTo(expected, 9);
      expect(found.lower).toBeCloseTo(lower, 9);
      expect(found.upper).toBeCloseTo(upper, 9);
    }
  });

  test('names its model, with the number of results', () => {
    const trend = valueOf(trendOf(series([2004, 2005, 2006, 2007], [1, 2, 2, 3])));
    expect(trend.model).toBe('straight line through 4 results, 95% prediction interval');
  });

  test('of results on a line goes on along it', () => {
    const trend = valueOf(trendOf(series([2004, 2005, 2006, 2007], [10, 12, 14, 16])));
    const { expected, lower, upper } = predict(trend, 2008);
    expect(expected).toBeCloseTo(18, 9);
    expect(upper - lower).toBeCloseTo(0, 9);
  });

  test('needs four results, and more than one period', () => {
    expect(trendOf(series([1, 2, 3], [5, 6, 7]))).toEqual({
      ok: false,
      error: { code: 'tooFew', points: 3, needed: 4 },
    });
    expect(trendOf([])).toMatchObject({ error: { code: 'tooFew', points: 0 } });
    expect(trendOf(series([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4, 5, 6]))).toEqual({
      ok: false,
      error: { code: 'onePeriod' },
    });
  });
});
