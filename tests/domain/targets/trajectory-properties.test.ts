import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { within, type Bounds } from '../../../src/domain/targets/bounds';
import { between } from '../../../src/domain/targets/curve';
import { shareDone } from '../../../src/domain/targets/curves';
import { roundTo } from '../../../src/domain/targets/rounding';
import { targetsAlong, targetsWithStretch } from '../../../src/domain/targets/trajectory';
import type { Path, Setting, Trajectory } from '../../../src/domain/targets/trajectory-kinds';

const percent = fc.integer({ min: 0, max: 1000 }).map((whole) => whole / 10);
const yearly = fc.integer({ min: -60, max: 60 }).map((whole) => whole / 10);
const by = fc.integer({ min: 1, max: 8 });
const years = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 });
const comparator = fc.record({ value: percent, yearly });

const setting: fc.Arbitrary<Setting> = fc.record({
  start: percent,
  years: years.map((list) => list.toSorted((one, other) => one - other)),
  polarity: fc.constantFrom('high', 'low'),
  decimals: fc.integer({ min: 0, max: 2 }),
  bounds: fc.constant<Bounds>({ least: 0, most: 100 }),
});

const toAnEnd: fc.Arbitrary<Trajectory & { readonly end: number }> = fc.record({
  kind: fc.constantFrom('straight', 'fasterLater'),
  end: percent,
});

const byRule: fc.Arbitrary<Trajectory> = fc.oneof(
  toAnEnd,
  fc.record({ kind: fc.constant('matchComparator' as const), comparator, by }),
  fc.record({
    kind: fc.constant('closeGap' as const),
    comparator,
    percent: fc.integer({ min: 1, max: 100 }),
    by,
  }),
  fc.record({
    kind: fc.constant('reduceBy' as const),
    marks: fc.constantFrom(
      [{ share: 0.5, by: 2 }],
      [
        { share: 0.5, by: 2 },
        { share: 1, by: 6 },
      ],
    ),
  }),
  fc.record({ kind: fc.constant('bestPace' as const), yearly }),
);

const printed = (path: Path) => path.steps.map(({ value }) => value);

/** The same with better and worse changed over: every figure with the other sign. */
function mirrored(from: Setting): Setting {
  return {
    ...from,
    start: -from.start,
    polarity: from.polarity === 'high' ? 'low' : 'high',
    bounds: { least: -100, most: 0 },
  };
}

function mirroredWay(way: Trajectory): Trajectory {
  switch (way.kind) {
    case 'straight':
    case 'fasterLater':
      return { ...way, end: -way.end };
    case 'byHand':
      return { ...way, values: way.values.map((value) => -value) };
    case 'matchComparator':
    case 'closeGap': {
      const { value, yearly: change } = way.comparator;
      return { ...way, comparator: { value: -value, yearly: -change } };
    }
    case 'bestPace':
      return { ...way, yearly: -way.yearly };
    case 'reduceBy':
      return way;
    default:
      throw new Error('No such way');
  }
}

describe('any trajectory', () => {
  test('stays within the bounds and never turns back', () => {
    fc.assert(
      fc.property(setting, byRule, (from, way) => {
        const path = targetsAlong(from, way);
        fc.pre(path.ok);
        const steps = path.value.steps;
        expect(steps.map(({ year }) => year)).toEqual(from.years);
        const passed = [roundTo(from.start, from.decimals), ...printed(path.value)];
        const sign = Math.sign((passed.at(-1) ?? 0) - (passed[0] ?? 0));
        for (const [index, value] of passed.entries()) {
          expect(value).toBe(within(value, from.bounds));
          expect(value).toBe(roundTo(value, from.decimals));
          const before = passed[index - 1];
          if (before !== undefined) expect((value - before) * sign).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('by a rule about others, ourselves or the past is never worse than the baseline', () => {
    fc.assert(
      fc.property(setting, byRule, (from, way) => {
        fc.pre(way.kind !== 'straight' && way.kind !== 'fasterLater');
        const path = targetsAlong(from, way);
        fc.pre(path.ok);
        expect(path.value.notes.map(({ code }) => code)).not.toContain('wrongWay');
      }),
      { numRuns: 500 },
    );
  });

  test('mirrored gives mirrored targets, notes of the same kind, or the same refusal', () => {
    fc.assert(
      fc.property(setting, byRule, (from, way) => {
        fc.pre(way.kind !== 'reduceBy');
        const one = targetsAlong(from, way);
        const other = targetsAlong(mirrored(from), mirroredWay(way));
        if (!one.ok || !other.ok) {
          expect(one.ok ? null : one.error.code).toBe(other.ok ? null : other.error.code);
          return;
        }
        expect(printed(other.value)).toEqual(printed(one.value).map((value) => 0 - value));
        expect(other.value.notes.map(({ code }) => code)).toEqual(
          one.value.notes.map(({ code }) => code),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a trajectory to an end', () => {
  test('starts at the baseline and ends at its end', () => {
    fc.assert(
      fc.property(setting, toAnEnd, (from, way) => {
        const path = targetsAlong(from, way);
        if (!path.ok) throw new Error(`Refused: ${path.error.code}`);
        expect(path.value.steps.at(-1)?.exact).toBe(way.end);
        expect(printed(path.value).at(-1)).toBe(roundTo(way.end, from.decimals));
        const last = from.years.at(-1) ?? 1;
        expect(between(from.start, way.end, shareDone(way.kind, 0, last))).toBe(from.start);
      }),
    );
  });

  test('is no worse in any year with stretch than without', () => {
    fc.assert(
      fc.property(setting, byRule, percent, (from, way, end) => {
        const found = targetsWithStretch(from, way, { kind: 'end', end });
        fc.pre(found.ok);
        const sign = from.polarity === 'high' ? 1 : -1;
        const without = printed(found.value.without);
        for (const [index, value] of printed(found.value.with).entries())
          expect((value - (without[index] ?? NaN)) * sign).toBeGreaterThanOrEqual(0);
        expect(printed(found.value.with).at(-1)).toBe(roundTo(end, from.decimals));
      }),
      { numRuns: 500 },
    );
  });
});
