import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { markedRanges } from '../../../src/domain/comments/marks';
import { startOf } from '../../../src/domain/financial-year';
import { livesIn } from '../../../src/domain/live/uses';
import { beginNextYear } from '../../../src/domain/next-year/begin';
import { planProblems } from '../../../src/domain/schema/invariants';
import { parsePlan } from '../../../src/domain/schema/parse';
import type { Measure, Plan } from '../../../src/domain/schema/plan';
import { serialise } from '../../../src/domain/schema/serialise';
import { isSamePeriod } from '../../../src/domain/targets/periods';
import { startPlan, step, type Step } from '../../support/arbitrary-plan';
import { deepFreeze } from '../../support/freeze';
import { makePack } from '../../support/plan-factory';

const pack = makePack();

/** Does what fits of a list of steps. */
function after(start: Plan, steps: readonly Step[]): Plan {
  let plan = start;
  for (const [serial, make] of steps.entries()) {
    const moved = apply(plan, make(plan, serial + 1));
    if (moved.ok) plan = moved.value.plan;
  }
  return deepFreeze(plan);
}

const plans = fc
  .tuple(startPlan, fc.array(step, { maxLength: 25 }))
  .map(([start, steps]) => after(start, steps));

/** The figures of measures that a plan holds anywhere, and those of its registers. */
function figuresOf({ indicators, registers, actions }: Plan): Set<number> {
  const found = new Set<number>();
  const take = (measure: Measure | undefined): void => {
    if (measure?.kind === 'figure') found.add(measure.value);
  };
  const number = (value: unknown): void => {
    if (typeof value === 'number') found.add(value);
  };
  for (const { parts } of indicators) {
    for (const { baseline, actuals, comparators, targets } of parts) {
      take(baseline?.measure);
      for (const { measure } of [...actuals, ...comparators]) take(measure);
      for (const { value, withoutStretch } of targets) [value, withoutStretch].forEach(number);
    }
  }
  for (const records of Object.values(registers)) {
    for (const record of records) Object.values(record).forEach(number);
  }
  for (const { budget, fte } of actions) [budget.amount, budget.gap, fte].forEach(number);
  return found;
}

describe('the plan of the year after any plan', () => {
  test('is a plan that can be kept, of the year after, with an id of its own', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: next, carried } = beginNextYear(plan, pack, 'next-1');
        expect(planProblems(next)).toEqual([]);
        expect(parsePlan(serialise(next))).toEqual({ ok: true, value: next });
        expect(startOf(next.header.year)).toBe(startOf(plan.header.year) + 1);
        expect(carried).toMatchObject({ from: plan.header.year, year: next.header.year });
        expect(next).toMatchObject({ id: 'next-1', kind: plan.kind, packId: plan.packId });
      }),
    );
  });

  test('holds no figure and no day that the plan before does not hold', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: next } = beginNextYear(plan, pack, 'next-1');
        const known = figuresOf(plan);
        expect([...figuresOf(next)].filter((value) => !known.has(value))).toEqual([]);
        const days = /\b\d{4}-\d\d-\d\d\b/gu;
        const before = new Set(serialise(plan).match(days));
        expect((serialise(next).match(days) ?? []).filter((one) => !before.has(one))).toEqual([]);
      }),
    );
  });

  test('has nothing of what was said, decided and reported, and no target that is over', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: next } = beginNextYear(plan, pack, 'next-1');
        const { year } = next.header;
        const { comments, suggestions, review, deliberateGaps, covering } = next;
        expect([...comments, ...suggestions, ...review, ...deliberateGaps]).toEqual([]);
        expect(covering).toMatchObject({ answers: [], texts: [], options: null, papers: null });
        expect(next.header).toMatchObject({ status: 'draft', draftDue: null, reviewDue: null });
        for (const { body, ready } of next.sections) {
          expect(ready).toBe(false);
          expect(markedRanges(body).size).toBe(0);
          for (const live of livesIn(body)) {
            if (live.type !== 'figure') continue;
            const { source } = live.attrs;
            if (source.kind === 'target') expect(source.year >= year).toBe(true);
          }
        }
        const targets = next.indicators.flatMap(({ parts }) => parts.flatMap((one) => one.targets));
        expect(targets.filter((target) => target.year < year)).toEqual([]);
      }),
    );
  });

  test('keeps every result: a baseline that goes is among them', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: next } = beginNextYear(plan, pack, 'next-1');
        for (const { id, parts } of next.indicators) {
          const before = plan.indicators.find((one) => one.id === id)?.parts ?? [];
          for (const [at, { actuals }] of parts.entries()) {
            const { baseline = null, actuals: old = [] } = before[at] ?? {};
            for (const one of old) expect(actuals).toContainEqual(one);
            if (baseline?.measure.kind !== 'figure') continue;
            const isThere = actuals.some(({ period }) => isSamePeriod(period, baseline.period));
            expect(isThere).toBe(true);
          }
        }
      }),
    );
  });
});
