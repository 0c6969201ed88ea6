import { describe, expect, test } from 'vitest';
import { countBand, type CountBand } from '../../../src/domain/statistics/count-band';
import { eventRateBand, eventsBehind } from '../../../src/domain/statistics/event-rate-band';
import { valueOf } from '../../support/services';

const band = (count: number, exposure?: number): CountBand => valueOf(countBand(count, exposure));
const counts = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the chance band of a count', () => {
  // R 4.2.2: the least and the most x for which poisson.test(c(x, count), T = c(exposure, 1))$conf.int holds 1.
  test.each([
    [0, 1, 0, 5],
    [5, 1, 0, 14],
    [6, 1, 1, 16],
    [10, 1, 3, 22],
    [25, 1, 13, 41],
    [99, 1, 73, 129],
    [25, 0.25, 2, 13],
    [12, 1.1, 5, 26],
    [40, 4, 109, 224],
    [120, 10, 985, 1_446],
    [250, 0.25, 46, 81],
  ])('%d with exposure %d: exact, %d to %d', (count, exposure, lowest, highest) => {
    expect(band(count, exposure)).toMatchObject({ lowest, highest, method: 'exact' });
  });

  // R 4.2.2: as above for every count from 0 to 99, summed.
  test.each([
    [0.01, 0, 214],
    [0.25, 593, 2_065],
    [0.8, 2_534, 5_738],
    [1.1, 3_632, 7_701],
    [4, 14_434, 26_494],
    [100, 374_400, 646_428],
  ])('with exposure %d is exact at every count to 99', (exposure, lowest, highest) => {
    const all = counts(0, 99).map((count) => band(count, exposure));
    expect(sum(all.map((one) => one.lowest))).toBe(lowest);
    expect(sum(all.map((one) => one.highest))).toBe(highest);
  });

  // In whole numbers without any rounding: of so many events, each falls in the later period as a coin falls, so
  // "this many or more" has the probability (sum of binomial coefficients) / 2^total, to be compared with 1/40.
  test('agrees with counting all ways in which coins can fall', () => {
    for (const count of counts(0, 99)) {
      expect(band(count).method).toBe('exact');
      expect(errorOf(count), `after ${count}`).toEqual([0, 0]);
    }
  });

  // R 4.2.2: the same formula, searched upwards and downwards, differs from pbinom at 14 of these counts.
  test('of large counts agrees too, but for one event at 14 counts of 301', () => {
    const errors = counts(100, 400).map(errorOf);
    expect(errors.flat().every((error) => Math.abs(error) <= 1)).toBe(true);
    expect(errors.filter(([fewest, most]) => fewest !== 0 || most !== 0)).toHaveLength(14);
    expect(band(100).method).toBe('normal');
  });

  // R 4.2.2: as above for 100, 200 ... 2000; the first and last few.
  test.each([
    [0.5, [34, 77, 122, 877, 925], [68, 125, 181, 1_025, 1_077]],
    [0.9, [66, 145, 227, 1_600, 1_687], [118, 219, 317, 1_824, 1_917]],
    [1.1, [82, 179, 280, 1_962, 2_068], [143, 265, 384, 2_222, 2_336]],
    [2, [154, 335, 519, 3_593, 3_788], [253, 472, 688, 4_014, 4_219]],
  ])('of large counts with exposure %d is within one event of exact', (exposure, low, high) => {
    for (const [at, count] of [100, 200, 300, 1_900, 2_000].entries()) {
      const { lowest, highest, method } = band(count, exposure);
      expect(Math.abs(lowest - (low[at] ?? Infinity)), `fewest after ${count}`).toBeLessThan(2);
      expect(Math.abs(highest - (high[at] ?? Infinity)), `most after ${count}`).toBeLessThan(2);
      expect(method).toBe('normal');
    }
  });

  // R 4.2.2: pbinom as above.
  test.each([
    [9_999, 4, 'exact', 39_124, 40_881],
    [10_000, 4, 'normal', 39_128, 40_885],
    [10_000, 0.25, 'normal', 2_391, 2_611],
    [10_000, 100, 'normal', 980_398, 1_019_893],
    [10_000, 0.01, 'normal', 81, 120],
  ] as const)('%d events with exposure %d: %s', (count, exposure, method, lowest, highest) => {
    const found = band(count, exposure);
    const leeway = method === 'exact' ? 0 : Math.max(1, 0.01 * (highest - lowest));
    expect(found.method).toBe(method);
    expect(Math.abs(found.lowest - lowest)).toBeLessThanOrEqual(leeway);
    expect(Math.abs(found.highest - highest)).toBeLessThanOrEqual(leeway);
    expect(band(Number.MAX_SAFE_INTEGER, exposure).method, 'without end').toBe('normal');
  });

  test('says how large a rise or a fall must be, and where no fall can be large enough', () => {
    expect(band(10)).toMatchObject({ rise: 13, fall: 8 });
    expect(band(5)).toMatchObject({ rise: 10, fall: null });
    expect(band(40, 4)).toMatchObject({ rise: 65, fall: 52 });
  });

  test.each([
    [-1, 1, 'notACount'],
    [2.5, 1, 'notACount'],
    [Number.NaN, 1, 'notACount'],
    [10, 0, 'unlikeExposure'],
    [10, 101, 'unlikeExposure'],
    [10, Number.NaN, 'unlikeExposure'],
  ])('of %d with exposure %d is refused: %s', (count, exposure, code) => {
    expect(countBand(count, exposure)).toEqual({ ok: false, error: { code } });
  });
});

describe('the chance band of a rate of events', () => {
  // R 4.2.2: poisson.test as above for 278 events and for 37 events with exposure 14800/15000: 233 to 327, 21 to 56.
  test('is that of the events behind it', () => {
    const rate = { value: 1_853.3, population: 15_000 };
    expect(eventsBehind(rate, 100_000)).toBe(278);
    const { lowest, highest, rise, fall, method } = valueOf(eventRateBand(rate, 100_000));
    expect(Math.abs(lowest * 0.15 - 233)).toBeLessThan(1.001);
    expect(Math.abs(highest * 0.15 - 327)).toBeLessThan(1.001);
    expect(rise).toBeCloseTo(highest + 100 / 15 - 1_853.3, 0);
    expect(fall).toBeCloseTo(1_853.3 - lowest + 100 / 15, 0);
    expect(method).toBe('normal');
  });

  test('takes the later population into account', () => {
    const rate = { value: 2.47, population: 15_000 };
    const later = valueOf(eventRateBand(rate, 1_000, 14_800));
    expect(later.lowest).toBeCloseTo(21 / 14.8, 10);
    expect(later.highest).toBeCloseTo(56 / 14.8, 10);
    expect(later.rise).toBeCloseTo(57 / 14.8 - 2.47, 10);
    expect(later.fall).toBeCloseTo(2.47 - 20 / 14.8, 10);
    expect(later.method).toBe('exact');
  });

  test.each([
    [{ value: -1, population: 100 }, 1_000, 100, 'outOfRange'],
    [{ value: Number.NaN, population: 100 }, 1_000, 100, 'outOfRange'],
    [{ value: 1, population: 0 }, 1_000, 100, 'noDenominator'],
    [{ value: 1, population: 100 }, 1_000, 0, 'noDenominator'],
    [{ value: 1, population: 100 }, 0, 100, 'noDenominator'],
    [{ value: 1, population: 100 }, 1_000, 20_000, 'unlikeExposure'],
  ])('of %o per %d, later among %d, is refused: %s', (rate, base, later, code) => {
    expect(eventRateBand(rate, base, later)).toEqual({ ok: false, error: { code } });
  });
});

/** By how many events the band ends too high: at its lowest, and at its highest. Two are not looked beyond. */
function errorOf(count: number): readonly [number, number] {
  const { lowest, highest } = band(count);
  let fewest = lowest + 2;
  while (fewest > 0 && fewest > lowest - 2 && !isSeldom(count, fewest - 1)) fewest -= 1;
  let most = highest - 2;
  while (most < highest + 2 && !isSeldom(most + 1, count)) most += 1;
  return [lowest - fewest, highest - most];
}

/** Whether at least `many` of `many + few` coins fall on one side in at most one case of forty. */
function isSeldom(many: number, few: number): boolean {
  const total = BigInt(many + few);
  let ways = 1n;
  let sumOfWays = 0n;
  for (let other = 0n; other <= BigInt(few); other += 1n) {
    sumOfWays += ways;
    ways = (ways * (total - other)) / (other + 1n);
  }
  return 40n * sumOfWays <= 2n ** total;
}
