import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { commandSchema } from '../../../src/domain/commands/schema';
import { compare } from '../../../src/domain/compare/compare';
import { withoutComments } from '../../../src/domain/comments/marks';
import { revertCommand, type Change } from '../../../src/domain/compare/change';
import { revertAll } from '../../../src/domain/compare/revert';
import { mapLives } from '../../../src/domain/live/remember';
import { planProblems } from '../../../src/domain/schema/invariants';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack } from '../../support/plan-factory';
import { planPairs as pairs } from '../../support/plan-pairs';
import { takeBack } from '../../support/take-back';

const pack = makePack();
const compared = (before: Plan, after: Plan) =>
  compare({ plan: before, pack }, { plan: after, pack });

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A plan without what a comparison leaves out: the order of links and gaps, ids of gaps, words remembered, the stage. */
function essence(plan: Plan): unknown {
  return {
    ...plan,
    comments: [],
    suggestions: [],
    review: [],
    header: { ...plan.header, status: null },
    sections: plan.sections.map((section) => ({
      ...section,
      body: mapLives(
        withoutComments(section.body),
        (live) => ({ ...live, attrs: { ...live.attrs, was: '-' } }) as typeof live,
      ),
      documentIds: section.documentIds.toSorted(),
    })),
    covering: {
      ...plan.covering,
      texts: plan.covering.texts.map((text) => ({
        ...text,
        body: mapLives(
          text.body,
          (live) => ({ ...live, attrs: { ...live.attrs, was: '-' } }) as typeof live,
        ),
      })),
    },
    actions: plan.actions.map((action) => ({
      ...action,
      lineageId: null,
      indicators: action.indicators.toSorted(byText),
      commitmentIds: action.commitmentIds.toSorted(),
      documentIds: action.documentIds.toSorted(),
    })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      factIds: indicator.factIds.toSorted(),
      priorities: indicator.priorities.toSorted(byText),
      parts: indicator.parts.map((part) => ({ ...part, kept: part.kept.toSorted(byText) })),
    })),
    deliberateGaps: plan.deliberateGaps.map((gap) => ({ ...gap, id: null })).toSorted(byText),
  };
}

const shuffled = <T>(list: readonly T[], order: readonly number[]): T[] =>
  list
    .map((item, at) => ({ item, by: order[at % order.length] ?? 0 }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ item }) => item);

const keys = (changes: readonly Change[]): string[] =>
  changes
    .filter(({ group }) => group !== 'order')
    .map(({ id, group, before, after }) => JSON.stringify([id, group, before, after]))
    .toSorted();

describe('the comparison of two plans', () => {
  test('finds nothing between a plan and itself, read again', () => {
    fc.assert(
      fc.property(pairs, ({ after }) => {
        expect(compared(after, structuredClone(after)).changes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('finds nothing only where nothing of it differs', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const { changes } = compared(before, after);
        expect(changes.length === 0).toBe(
          JSON.stringify(essence(before)) === JSON.stringify(essence(after)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('names every change once', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const ids = compared(before, after).changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  test('brought back whole, gives the plan before; the other way round, the plan after', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        for (const [from, to] of [
          [after, before],
          [before, after],
        ] as const) {
          const comparison = compared(to, from);
          const { command, left } = revertAll(comparison, comparison.changes, from);
          expect(left).toEqual([]);
          if (command === null) {
            expect(comparison.changes).toEqual([]);
            continue;
          }
          expect(commandSchema.safeParse(command).success).toBe(true);
          const done = apply(from, command);
          if (!done.ok) throw new Error(`It was refused: ${done.error.code} ${done.error.what}`);
          expect(essence(done.value.plan)).toEqual(essence(to));
          const undone = takeBack(done.value);
          expect(undone.ok && undone.value.plan).toEqual(from);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('brings back any one change as a step of its own, and no other', () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 1_000 }), ({ before, after }, n) => {
        const { changes } = compared(before, after);
        const change = changes[n % Math.max(1, changes.length)];
        if (change === undefined) return;
        const command = revertCommand(change, after);
        if (command === null) throw new Error(`Nothing brings ${change.id} back.`);
        const done = apply(after, command);
        if (!done.ok) throw new Error(`${change.id} was refused: ${done.error.code}`);
        expect(planProblems(done.value.plan)).toEqual([]);
        const left = compared(before, done.value.plan).changes.map(({ id }) => id);
        expect(left).not.toContain(change.id);
        const others = changes.filter(({ id }) => id !== change.id).map(({ id }) => id);
        const isRow = (id: string): boolean => !id.endsWith('/order');
        expect(left.filter(isRow).toSorted()).toEqual(others.filter(isRow).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  test('is the same whatever the order of the records', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
        ({ before, after }, order) => {
          const mixed: Plan = {
            ...after,
            sections: shuffled(after.sections, order),
            actions: shuffled(after.actions, order),
            indicators: shuffled(after.indicators, order),
            deliberateGaps: shuffled(after.deliberateGaps, order),
          };
          expect(keys(compared(before, mixed).changes)).toEqual(
            keys(compared(before, after).changes),
          );
          const moves = compared(after, mixed).changes;
          expect(moves.filter(({ group }) => group !== 'order')).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
