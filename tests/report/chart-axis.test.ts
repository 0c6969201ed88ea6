import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure, type FigureFormat } from '../../src/domain/figures';
import { axisOf } from '../../src/report/chart-axis';

const percent: FigureFormat = { unit: 'percent', decimals: 1 };
const count: FigureFormat = { unit: 'number', decimals: 0 };

describe('the axis of values', () => {
  test.each<[string, number[], FigureFormat, [number | null, number | null, number]]>([
    ['percentages may start above 0', [42, 57.1], percent, [40, null, 5]],
    ['but not just above', [12, 24], percent, [0, null, 5]],
    ['those that cannot pass 100 end there', [94.8, 100], percent, [94, 100, 2]],
    ['those that do, do not', [90, 120], percent, [80, null, 10]],
    ['amounts start at 0', [6_000, 9_000], count, [0, null, 2_000]],
    ['an axis with figures below 0 is left to the program', [-3, 4], count, [null, null, 2]],
    ['no step is finer than the figures are printed', [1, 2], count, [0, null, 1]],
    ['one value alone', [0], count, [0, null, 1]],
  ])('%s', (_, values, format, [from, to, step]) => {
    expect(axisOf(values, format)).toEqual({ from, to, step });
  });

  test('holds every value, and no two of its labels read the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('percent' as const, 'rate' as const, 'number' as const, 'money' as const),
        fc.integer({ min: 0, max: 4 }),
        (raw, unit, decimals) => {
          const values = raw.map((value) => Number(value.toFixed(decimals)));
          const { from, to, step } = axisOf(values, { unit, decimals });
          expect(step).toBeGreaterThan(0);
          expect(from).toBeLessThanOrEqual(Math.min(...values));
          expect(to ?? Infinity).toBeGreaterThanOrEqual(Math.max(...values));
          const labels = Array.from({ length: 8 }, (_, place) =>
            formatFigure((from ?? 0) + place * step, { unit, decimals }),
          );
          expect(new Set(labels).size).toBe(labels.length);
        },
      ),
    );
  });
});
