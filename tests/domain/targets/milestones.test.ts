import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestones, REPORTS, type MilestoneYear } from '../../../src/domain/targets/milestones';
import { roundTo } from '../../../src/domain/targets/rounding';

const line: MilestoneYear = {
  start: 76.3,
  target: 80.3,
  frequency: 'quarter',
  cumulative: false,
  decimals: 1,
};

function found(year: MilestoneYear) {
  const list = milestones(year);
  return list.ok ? list.value.map(({ value }) => value) : list.error;
}

describe('milestones', () => {
  test('of figures that stand for their time lie on the line to the target', () => {
    // 4 points in four quarters.
    expect(found(line)).toEqual([77.3, 78.3, 79.3, 80.3]);
    expect(found({ ...line, frequency: 'halfYear' })).toEqual([78.3, 80.3]);
    expect(found({ ...line, start: 5.8, target: 5.4 })).toEqual([5.7, 5.6, 5.5, 5.4]);
  });

  test('of figures that add up are parts of the total, in whole numbers for counts', () => {
    // 2.5 a quarter: 2.5, 5, 7.5, 10.
    const homes: MilestoneYear = { ...line, target: 10, cumulative: true, decimals: 0 };
    const list = milestones(homes);
    expect(list).toEqual({
      ok: true,
      value: [
        { report: 1, value: 3, change: 3 },
        { report: 2, value: 5, change: 2 },
        { report: 3, value: 8, change: 3 },
        { report: 4, value: 10, change: 2 },
      ],
    });
    expect(found({ ...homes, frequency: 'halfYear', target: 801 })).toEqual([401, 801]);
  });

  test('follow the shares of a year that is not even', () => {
    // Summer results: 10%, 10%, 70%, 10% of 200.
    const shares = [0.1, 0.1, 0.7, 0.1];
    const year: MilestoneYear = { ...line, target: 200, cumulative: true, decimals: 0, shares };
    expect(found(year)).toEqual([20, 40, 180, 200]);
  });

  test('never pass a target that is finer than the indicator is printed', () => {
    // Three quarters of the way to 10.9 is 10.675, which would round to 11.
    expect(found({ ...line, start: 10, target: 10.9, decimals: 0 })).toEqual([10, 10, 10.9, 10.9]);
  });

  test.each([
    [{ shares: [0.5, 0.5] }, { code: 'sharesMiscounted', expected: 4, given: 2 }],
    [{ shares: [0.5, 0.5, 0.5, -0.5] }, { code: 'shareNegative', share: -0.5 }],
    [{ shares: [0.1, 0.1, 0.1, 0.1] }, { code: 'sharesDoNotAddUp', sum: 0.4 }],
    [
      { cumulative: true, target: -1 },
      { code: 'totalBelowZero', target: -1 },
    ],
  ] as const)('are refused with the reason (%#)', (change, error) => {
    expect(found({ ...line, ...change })).toEqual(error);
  });

  test('end at the target, never turn back and never leave the way to it', () => {
    const figure = fc.integer({ min: 0, max: 1000 }).map((whole) => whole / 10);
    const weights = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
      .filter((list) => list.some((weight) => weight > 0));
    const frequency = fc.constantFrom('halfYear', 'quarter');
    fc.assert(
      fc.property(
        fc.record({ start: figure, target: figure, frequency, cumulative: fc.boolean() }),
        fc.integer({ min: 0, max: 2 }),
        fc.option(weights),
        (year, decimals, uneven) => {
          const total = uneven?.reduce((sum, weight) => sum + weight, 0) ?? 1;
          const isEven = uneven === null || year.frequency === 'halfYear';
          const shares = isEven ? {} : { shares: uneven.map((weight) => weight / total) };
          const list = milestones({ ...year, decimals, ...shares });
          if (!list.ok) throw new Error(`Refused: ${list.error.code}`);
          expect(list.value).toHaveLength(REPORTS[year.frequency]);
          expect(list.value.at(-1)?.value).toBe(year.target);
          const from = year.cumulative ? 0 : year.start;
          const sign = Math.sign(year.target - from);
          let before = from;
          for (const { value, change } of list.value) {
            expect((value - before) * sign).toBeGreaterThanOrEqual(0);
            expect((year.target - value) * sign).toBeGreaterThanOrEqual(0);
            expect(roundTo(before + change, 6)).toBe(value);
            before = value;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
