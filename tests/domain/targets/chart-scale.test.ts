import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueScale } from '../../../src/domain/targets/chart-scale';

describe('the axis of values', () => {
  test.each([
    // As the picture of the design has it.
    [{ unit: 'percent', decimals: 1 }, [42, 57.1], [40, 45, 50, 55, 60]],
    // A change of a point is seen.
    [{ unit: 'percent', decimals: 1 }, [37.2, 38.4], [37, 37.5, 38, 38.5]],
    // One step above 0 is 0.
    [{ unit: 'percent', decimals: 0 }, [7, 23], [0, 5, 10, 15, 20, 25]],
    [{ unit: 'percent', decimals: 1 }, [94.8, 100], [94, 96, 98, 100]],
    // Amounts start at 0.
    [{ unit: 'number', decimals: 0 }, [790, 1130], [0, 500, 1000, 1500]],
    // No step between two grades.
    [{ unit: 'grade', decimals: 0 }, [1, 2], [0, 1, 2]],
    [{ unit: 'money', decimals: 0 }, [-300, 500], [-400, -200, 0, 200, 400, 600]],
    // One figure, and the same figure twice.
    [{ unit: 'percent', decimals: 1 }, [47.8], [44, 46, 48, 50, 52]],
    [{ unit: 'percent', decimals: 0 }, [100, 100], [95, 96, 97, 98, 99, 100]],
    [{ unit: 'number', decimals: 0 }, [0], [0, 1]],
    // A slip of the pen is shown where it lies.
    [{ unit: 'percent', decimals: 0 }, [120], [100, 105, 110, 115, 120]],
  ] as const)('%o for %j is %j', (format, values, ticks) => {
    expect(valueScale(values, format).ticks).toEqual(ticks);
  });

  test('says how many decimals tell its lines apart', () => {
    expect(valueScale([37.2, 38.4], { unit: 'percent', decimals: 1 }).decimals).toBe(1);
    expect(valueScale([42, 57.1], { unit: 'percent', decimals: 1 }).decimals).toBe(0);
  });

  test('holds every value, with few lines, evenly spaced', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('percent', 'rate', 'number', 'money', 'grade'),
        fc.integer({ min: 0, max: 4 }),
        (values, unit, decimals) => {
          const { low, high, ticks } = valueScale(values, { unit, decimals });
          const slack = 1e-6 * (1 + Math.max(...values.map(Math.abs)));
          expect(low).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(high).toBeGreaterThanOrEqual(Math.max(...values) - slack);
          expect(low).toBeLessThan(high);
          expect(ticks.length).toBeLessThanOrEqual(9);
          expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
          const gaps = ticks.slice(1).map((tick, n) => tick - (ticks[n] ?? 0));
          expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(slack);
        },
      ),
    );
  });
});
