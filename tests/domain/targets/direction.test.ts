import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  longDirection,
  shortDirection,
  type Reading,
  type Scale,
} from '../../../src/domain/targets/direction';

const high: Scale = { polarity: 'high', decimals: 1, band: null };
const low: Scale = { ...high, polarity: 'low' };
const series = (...values: readonly Reading['value'][]): readonly Reading[] =>
  values.map((value) => ({ type: 'academic', value }));

describe('direction of travel', () => {
  test.each([
    // 64.9 less 61.4 is 3.5.
    ['improved', 3.5, high, [61.4, 64.9]],
    ['worsened', 3.5, low, [61.4, 64.9]],
    ['worsened', -0.4, high, [7.1, 6.7]],
    ['improved', -0.4, low, [7.1, 6.7]],
    // Both print as 47.8.
    ['maintained', 0, high, [47.76, 47.84]],
    // Printed as 47.8 and 47.9, as a reader sees them.
    ['improved', 0.1, high, [47.84, 47.86]],
  ] as const)('is %s by %d', (direction, change, scale, values) => {
    expect(shortDirection(series(...values), scale)).toEqual({ direction, change });
  });

  test('within a range looks at the distance from it', () => {
    const range: Scale = { polarity: 'range', decimals: 1, band: { low: 10, high: 20 } };
    expect(shortDirection(series(25, 8), range).direction).toBe('improved');
    expect(shortDirection(series(12, 20), range).direction).toBe('maintained');
    expect(shortDirection(series(20, 20.1), range).direction).toBe('worsened');
    expect(shortDirection(series(1, 2), { ...range, band: null })).toEqual({
      direction: 'unknown',
      change: 1,
      reason: { code: 'noBand' },
    });
  });

  test('short looks one period back, long three, or to the first of three', () => {
    const readings = series(40, 50, 52, 51, 49);
    expect(shortDirection(readings, high)).toEqual({ direction: 'worsened', change: -2 });
    // 49 against the 50 of three periods before, not the 40 of four.
    expect(longDirection(readings, high)).toEqual({ direction: 'worsened', change: -1 });
    expect(longDirection(series(48, 51, 49), high)).toEqual({ direction: 'improved', change: 1 });
  });

  test('is unknown with the reason', () => {
    const reason = (readings: readonly Reading[], scale = high) => {
      const found = longDirection(readings, scale);
      return found.direction === 'unknown' ? found.reason : found;
    };
    expect(shortDirection([], high)).toEqual({
      direction: 'unknown',
      change: null,
      reason: { code: 'tooFew', needed: 2, found: 0 },
    });
    expect(reason(series(1, 2))).toEqual({ code: 'tooFew', needed: 3, found: 2 });
    expect(reason(series(1, 2, 'suppressed'))).toEqual({
      code: 'noValue',
      because: 'suppressed',
    });
    expect(reason(series('notAvailable', 2, 3))).toEqual({
      code: 'noValue',
      because: 'notAvailable',
    });
    expect(reason([...series(1, 2), { type: 'calendar', value: 3 }])).toEqual({
      code: 'mixedPeriods',
      types: ['academic', 'calendar'],
    });
    expect(reason(series(1, 2, 3), { ...high, polarity: 'none' })).toEqual({
      code: 'noBetterWay',
    });
  });

  test('does not mind a missing result between the two, nor another kind of year before them', () => {
    const readings: readonly Reading[] = [
      { type: 'calendar', value: 90 },
      ...series(50, 'suppressed', 52, 51),
    ];
    expect(longDirection(readings, high)).toEqual({ direction: 'improved', change: 1 });
  });
});

const tenths = fc.integer({ min: 0, max: 1000 }).map((whole) => whole / 10);
const value = fc.oneof(
  { weight: 6, arbitrary: tenths },
  { weight: 1, arbitrary: fc.constantFrom('suppressed' as const, 'notAvailable' as const) },
);
const type = fc.oneof(
  { weight: 9, arbitrary: fc.constant('academic' as const) },
  { weight: 1, arbitrary: fc.constant('calendar' as const) },
);
const readings = fc.array(fc.record({ type, value }), { maxLength: 6 });
const times = (list: readonly Reading[], factor: number): readonly Reading[] =>
  list.map((reading) =>
    typeof reading.value === 'number'
      ? { ...reading, value: Math.round(reading.value * 10) * (factor / 10) }
      : reading,
  );

test('a mirrored series travels the same way', () => {
  fc.assert(
    fc.property(readings, (list) => {
      for (const direction of [shortDirection, longDirection]) {
        const one = direction(list, high);
        const other = direction(times(list, -1), low);
        expect(other.direction).toBe(one.direction);
        expect(other.change).toBe(one.change === null ? null : 0 - one.change);
      }
    }),
  );
});

test('a series counted per 1,000 instead of in percent travels the same way', () => {
  fc.assert(
    fc.property(readings, fc.constantFrom('high', 'low'), (list, polarity) => {
      for (const direction of [shortDirection, longDirection])
        expect(direction(times(list, 10), { polarity, decimals: 0, band: null }).direction).toBe(
          direction(list, { polarity, decimals: 1, band: null }).direction,
        );
    }),
  );
});
