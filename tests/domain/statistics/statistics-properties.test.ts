import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../../src/domain/figures';
import { countBand } from '../../../src/domain/statistics/count-band';
import { eventRateBand } from '../../../src/domain/statistics/event-rate-band';
import { differenceInterval, proportionBand } from '../../../src/domain/statistics/proportion-band';
import { isHiddenByRounding } from '../../../src/domain/statistics/rounding';
import { predict, trendOf } from '../../../src/domain/statistics/trend';
import { valueOf } from '../../support/services';

/** Percentages as they are printed, to one decimal. */
const percent = fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10);
const cases = fc.integer({ min: 1, max: 100_000 });
const share = fc.record({ value: percent, n: cases });
const later = fc.option(share);
const close = (found: number, expected: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));

describe('the chance band of any share', () => {
  test('shrinks as n grows, while the method stays', () => {
    fc.assert(
      fc.property(percent, cases, cases, (value, some, more) => {
        const [few, many] = [some, some + more].map((n) =>
          valueOf(proportionBand({ value, n }, null)),
        );
        fc.pre(few?.method === many?.method);
        if (few?.method === 'normal') expect(many?.margin).toBeLessThan(few.margin);
        expect(many?.margin).toBeLessThanOrEqual(few?.margin ?? 0);
      }),
    );
  });

  test('is the same for those who did not, and backwards', () => {
    const others = ({ value, n }: { readonly value: number; readonly n: number }) => ({
      value: 100 - value,
      n,
    });
    fc.assert(
      fc.property(share, later, (from, to) => {
        const { margin, method } = valueOf(proportionBand(from, to));
        const mirrored = valueOf(proportionBand(others(from), to && others(to)));
        close(mirrored.margin, margin);
        expect(mirrored.method).toBe(method);
        if (to) close(valueOf(proportionBand(to, from)).margin, margin);
      }),
    );
  });

  test('says the same per 1,000 as in percent', () => {
    const tenfold = ({ value, n }: { readonly value: number; readonly n: number }) => ({
      value: value * 10,
      n,
    });
    fc.assert(
      fc.property(share, later, (from, to) => {
        const { margin, method } = valueOf(proportionBand(from, to));
        const scaled = valueOf(proportionBand(tenfold(from), to && tenfold(to), 1_000));
        close(scaled.margin, margin * 10);
        expect(scaled.method).toBe(method);
      }),
    );
  });

  test('by the score method ends where the interval of the change begins to leave out none', () => {
    fc.assert(
      fc.property(share, share, (from, to) => {
        const { margin, method } = valueOf(proportionBand(from, to));
        fc.pre(method === 'score');
        const { lower, upper } = valueOf(differenceInterval(from, to));
        const change = to.value - from.value;
        fc.pre(Math.abs(Math.abs(change) - margin) > 1e-9);
        expect(Math.abs(change) > margin).toBe(lower > 0 || upper < 0);
      }),
    );
  });
});

describe('the chance band of any count', () => {
  const count = fc.integer({ min: 0, max: 3_000 });
  const exposure = fc.constantFrom(0.01, 0.25, 0.5, 0.9, 1, 1.1, 2, 4, 100);

  test('holds what was to be expected, and moves up with the count', () => {
    fc.assert(
      fc.property(count, exposure, (events, ratio) => {
        const band = valueOf(countBand(events, ratio));
        const next = valueOf(countBand(events + 1, ratio));
        // In whole events: where a hundredth of one is expected, one is already too many.
        expect(band.lowest).toBeLessThanOrEqual(Math.ceil(events * ratio));
        expect(band.highest).toBeGreaterThanOrEqual(Math.floor(events * ratio));
        expect(band.rise).toBeGreaterThan(0);
        expect(next.highest).toBeGreaterThanOrEqual(band.highest);
        expect(next.lowest).toBeGreaterThanOrEqual(band.lowest);
      }),
    );
  });

  test('explains a change exactly where it explains the way back', () => {
    const small = fc.integer({ min: 0, max: 99 });
    const isExplained = (from: number, to: number, ratio: number): boolean => {
      const { lowest, highest } = valueOf(countBand(from, ratio));
      return to >= lowest && to <= highest;
    };
    fc.assert(
      fc.property(small, small, exposure, (from, to, ratio) => {
        expect(isExplained(to, from, 1 / ratio)).toBe(isExplained(from, to, ratio));
      }),
    );
  });

  test('as a rate narrows in a larger population, and only changes its units with the base', () => {
    const times = fc.integer({ min: 2, max: 10 });
    fc.assert(
      fc.property(count, times, fc.nat({ max: 90_000 }), (events, fold, more) => {
        const population = 10_000 + more;
        const value = (events * 1_000) / population;
        const band = valueOf(eventRateBand({ value, population }, 1_000));
        const larger = valueOf(eventRateBand({ value, population: population * fold }, 1_000));
        expect(larger.rise).toBeLessThan(band.rise);
        if (band.fall !== null) expect(larger.fall).toBeLessThan(band.fall);
        const perMany = valueOf(eventRateBand({ value: value * 100, population }, 100_000));
        close(perMany.lowest, band.lowest * 100);
        close(perMany.highest, band.highest * 100);
        close(perMany.rise, band.rise * 100);
        expect(perMany.fall === null).toBe(band.fall === null);
      }),
    );
  });
});

describe('the trend of any series', () => {
  const values = fc.array(percent, { minLength: 4, maxLength: 12 });
  const points = (list: readonly number[]) =>
    list.map((value, at) => ({ period: 2000 + at, value }));

  test('turned upside down predicts the same upside down; scaled, the same scaled', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (list, ahead) => {
        const period = 1999 + list.length + ahead;
        const { expected, lower, upper } = predict(valueOf(trendOf(points(list))), period);
        const turned = list.map((value) => 100 - value);
        const mirrored = predict(valueOf(trendOf(points(turned))), period);
        expect(mirrored.expected).toBeCloseTo(100 - expected, 8);
        expect(mirrored.lower).toBeCloseTo(100 - upper, 8);
        expect(mirrored.upper).toBeCloseTo(100 - lower, 8);
        const tenfold = list.map((value) => value * 10);
        const scaled = predict(valueOf(trendOf(points(tenfold))), period);
        expect(scaled.upper).toBeCloseTo(upper * 10, 7);
      }),
    );
  });

  test('does not depend on the order of results nor on where years are counted from', () => {
    fc.assert(
      fc.property(values, (list) => {
        const trend = valueOf(trendOf(points(list)));
        const backwards = valueOf(trendOf(points(list).toReversed()));
        close(backwards.slope, trend.slope);
        const shifted = points(list).map(({ period, value }) => ({ period: period - 2000, value }));
        const ahead = predict(valueOf(trendOf(shifted)), list.length);
        const { upper } = predict(trend, 2000 + list.length);
        expect(Math.abs(ahead.upper - upper)).toBeLessThan(1e-7);
      }),
    );
  });

  test('is less sure the further ahead it looks', () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 20 }), (list, ahead) => {
        const trend = valueOf(trendOf(points(list)));
        fc.pre(trend.residualDeviation > 1e-6);
        const [near, far] = [0, 1].map((more) => {
          const { lower, upper } = predict(trend, 2000 + list.length + ahead + more);
          return upper - lower;
        });
        expect(far).toBeGreaterThan(near ?? Infinity);
      }),
    );
  });
});

test('a change is hidden exactly where both figures are printed alike', () => {
  const hundredths = fc.integer({ min: -300, max: 300 }).map((value) => value / 100);
  fc.assert(
    fc.property(hundredths, hundredths, fc.nat({ max: 2 }), (before, after, decimals) => {
      const printed = [before, after].map((value) =>
        formatFigure(value, { unit: 'percent', decimals }),
      );
      expect(isHiddenByRounding(before, after, decimals)).toBe(
        before !== after && printed[0] === printed[1],
      );
    }),
    { numRuns: 500 },
  );
});
