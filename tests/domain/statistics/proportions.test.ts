import { describe, expect, test } from 'vitest';
import {
  differenceInterval,
  proportionBand,
  type ProportionBand,
} from '../../../src/domain/statistics/proportion-band';
import { scoreInterval } from '../../../src/domain/statistics/score-interval';
import { valueOf } from '../../support/services';

const band = (...given: Parameters<typeof proportionBand>): ProportionBand =>
  valueOf(proportionBand(...given));

describe('the chance band of a share', () => {
  // The reference description of the field, section B4, works the first two by hand; the others by the same formula,
  // 1.96 * sqrt(2 * p * (1 - p) / n): 1.0946 and 15.444 (R 4.2.2).
  test.each([
    [64.9, 16_000, 1.05],
    [12, 80, 10],
    [47.8, 16_000, 1.1],
    [46, 80, 15],
  ])('%d%% of %d moves by up to %d points by chance', (value, n, printed) => {
    const { margin, method } = band({ value, n }, null);
    const digits = Number.isInteger(printed) ? 0 : printed === 1.1 ? 1 : 2;
    expect(Number(margin.toFixed(digits))).toBe(printed);
    expect(method).toBe('normal');
  });

  // R 4.2.2: qnorm(.975) * 100 * sqrt(.58*.42/150 + .65*.35/180).
  test('takes each result with its own n where there are two', () => {
    const { margin, method } = band({ value: 58, n: 150 }, { value: 65, n: 180 });
    expect(margin).toBeCloseTo(10.5326664456, 9);
    expect(method).toBe('normal');
  });

  test('one n is the same as the same result twice', () => {
    expect(band({ value: 46, n: 80 }, null)).toEqual(
      band({ value: 46, n: 80 }, { value: 46, n: 80 }),
    );
  });

  test.each([
    [5, 100, 'normal'],
    [4.9, 100, 'score'],
    [95, 100, 'normal'],
    [95.1, 100, 'score'],
    [90, 50, 'normal'],
    [10, 50, 'normal'],
    // In binary a hair under 0.1% on the other side.
    [99.9, 5_000, 'normal'],
    [99.9, 4_999, 'score'],
    [0, 16_000, 'score'],
    [100, 16_000, 'score'],
  ] as const)('%d%% of %d: fewer than 5 expected on a side means %s', (value, n, method) => {
    expect(band({ value, n }, null).method).toBe(method);
    const plenty = { value: 50, n: 500 };
    expect(band(plenty, { value, n }).method, 'as the later one').toBe(method);
    expect(band({ value, n }, plenty).method, 'as the earlier one').toBe(method);
  });

  test('is not nothing where a result is none or all', () => {
    // R 4.2.2: 100 * prop.test(0, 20, correct = FALSE)$conf.int[2].
    expect(band({ value: 0, n: 20 }, null).margin).toBeCloseTo(16.1125158053, 9);
    expect(band({ value: 100, n: 20 }, null).margin).toBeCloseTo(16.1125158053, 9);
  });

  test.each([
    [{ value: -0.1, n: 80 }, null, 'outOfRange'],
    [{ value: 100.1, n: 80 }, null, 'outOfRange'],
    [{ value: Number.NaN, n: 80 }, null, 'outOfRange'],
    [{ value: 50, n: 80 }, { value: 101, n: 80 }, 'outOfRange'],
    [{ value: 50, n: 0 }, null, 'noDenominator'],
    [{ value: 50, n: Number.NaN }, null, 'noDenominator'],
    [{ value: 50, n: Infinity }, null, 'noDenominator'],
    [{ value: 50, n: 80 }, { value: 50, n: 0 }, 'noDenominator'],
  ] as const)('of %o and %o is refused: %s', (from, to, code) => {
    expect(proportionBand(from, to)).toEqual({ ok: false, error: { code } });
    if (to) expect(differenceInterval(from, to)).toEqual({ ok: false, error: { code } });
  });
});

// R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17
// (1998), table II, method 10; the same to four places from the two intervals of R 4.2.2's
// prop.test(x, n, correct = FALSE). The paper's difference is the first share less the second.
test.each([
  ['56/70', '48/80', 0.0524, 0.3339],
  ['9/10', '3/10', 0.1705, 0.809],
  ['6/7', '2/7', 0.0582, 0.8062],
  ['5/56', '0/29', -0.0381, 0.1926],
  ['0/10', '0/20', -0.1611, 0.2775],
  ['0/10', '0/10', -0.2775, 0.2775],
  ['10/10', '0/20', 0.6791, 1],
  ['10/10', '0/10', 0.6075, 1],
])('the change to %s from %s is that of the paper', (to, from, lower, upper) => {
  const interval = valueOf(differenceInterval(share(from), share(to), 1));
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
// table I, method 3; more digits from R 4.2.2, prop.test(x, n, correct = FALSE)$conf.int.
test.each([
  ['81/263', 0.255288519878, 0.366209576983],
  ['15/148', 0.0623863995307, 0.160487241723],
  ['0/20', 0, 0.161125158053],
  ['1/29', 0.00611321429276, 0.171755218793],
])('the score interval of %s', (text, lower, upper) => {
  const { value, n } = share(text);
  const interval = scoreInterval(value, n);
  expect(interval.lower).toBeCloseTo(lower, 11);
  expect(interval.upper).toBeCloseTo(upper, 11);
});

test('none and all are ends of their own score intervals', () => {
  for (let n = 1; n <= 200; n += 1) {
    expect(scoreInterval(0, n).lower, `none of ${n}`).toBe(0);
    expect(scoreInterval(1, n).upper, `all of ${n}`).toBe(1);
  }
});

function share(text: string): { readonly value: number; readonly n: number } {
  const [cases = 0, n = 1] = text.split('/').map(Number);
  return { value: cases / n, n };
}
