import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../../src/domain/figures';
import { boundsOf, within } from '../../../src/domain/targets/bounds';
import { less, roundTo, settle } from '../../../src/domain/targets/rounding';

describe('a figure rounded', () => {
  test.each([
    [49.666_666, 1, 49.7],
    // In binary a hair under 1.005.
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.04, 1, 0],
    [1e15 + 0.5, 1, 1e15 + 0.5],
    [Number.MAX_VALUE, 4, Number.MAX_VALUE],
  ])('%d to %d places is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  test('is the figure that is printed', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (figure, decimals) => {
        const format = { unit: 'rate', decimals } as const;
        expect(formatFigure(roundTo(figure, decimals), format)).toBe(formatFigure(figure, format));
      }),
    );
  });
});

describe('noise of binary fractions', () => {
  test('is taken off differences, whatever the size of the figures', () => {
    expect([less(64.9, 61.4), less(0.3, 0.1), less(123_456_789.1, 123_456_788.8)]).toEqual([
      3.5, 0.2, 0.3,
    ]);
    expect([settle(0.1 + 0.2), settle(1_234_567.1 * 3)]).toEqual([0.3, 3_703_701.3]);
  });

  test('is all that is taken off figures of four places', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e4);
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        expect(settle(one)).toBe(one);
        expect(less(one, other)).toBe((Math.round(one * 1e4) - Math.round(other * 1e4)) / 1e4 + 0);
      }),
    );
  });
});

test('bounds come from the unit', () => {
  expect(within(101, boundsOf('percent'))).toBe(100);
  expect(within(-1, boundsOf('percent'))).toBe(0);
  expect(within(101, boundsOf('number'))).toBe(101);
  expect(within(-1, boundsOf('rate'))).toBe(0);
  expect(within(-1, boundsOf('money'))).toBe(-1);
});
