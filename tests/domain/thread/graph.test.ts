import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Plan } from '../../../src/domain/schema/plan';
import { graphOf } from '../../../src/domain/thread/graph';
import { linksOf } from '../../../src/domain/thread/links';
import { keyOf } from '../../../src/domain/thread/nodes';
import type { Thread, ThreadGraph } from '../../../src/domain/thread/thread';
import { startPlan, step, type Step } from '../../support/arbitrary-plan';
import { deepFreeze } from '../../support/freeze';
import { makePack, makePlan } from '../../support/plan-factory';
import { takeBack } from '../../support/take-back';

/** Every plan that a list of steps leads through, one after the other, with some steps taken back on the way. */
function plansOf(start: Plan, steps: readonly Step[]): Plan[] {
  const plans = [deepFreeze(start)];
  for (const [serial, make] of steps.entries()) {
    const plan = plans.at(-1) ?? start;
    const applied = apply(plan, make(plan, serial + 1));
    if (!applied.ok) continue;
    plans.push(deepFreeze(applied.value.plan));
    if (serial % 4 !== 3 || applied.value.inverse === null) continue;
    const back = takeBack(applied.value);
    if (back.ok) plans.push(deepFreeze(back.value.plan));
  }
  return plans;
}

/** The lists of a thread as ids, which is all that is in question: the records are those of the plan by identity. */
function listed(thread: Thread) {
  const ids = <E>(lists: ReadonlyMap<string, readonly E[]>, say: (entry: E) => string) =>
    Object.fromEntries(
      Array.from(lists, ([id, list]) => [id, list.map(say)] as const).toSorted(([a], [b]) =>
        a < b ? -1 : 1,
      ),
    );
  return {
    serving: ids(thread.actionsByPriority, ({ action, shared }) => `${action.id} ${shared}`),
    measuring: ids(thread.indicatorsByPriority, ({ indicator, role }) => `${indicator.id} ${role}`),
    moving: ids(thread.actionsByIndicator, ({ action, role }) => `${action.id} ${role}`),
    answering: ids(thread.actionsByCommitment, ({ id }) => id),
    referring: ids(thread.actionsByDocument, ({ id }) => id),
    sections: ids(thread.sectionsByDocument, ({ id }) => id),
    unlinked: thread.unlinked.map(({ id }) => id),
  };
}

/** The same, read off the plan without any cleverness. */
function plainly(plan: Plan, pack: Pack): ReturnType<typeof listed> {
  const under = <R>(
    ids: readonly string[],
    records: readonly R[],
    say: (record: R, id: string) => string | undefined,
  ) =>
    Object.fromEntries(
      ids
        .toSorted()
        .map((id) => [id, records.map((record) => say(record, id)).filter((s) => s !== undefined)]),
    );
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const priorities = idsOf(pack.priorities);
  return {
    serving: under(priorities, plan.actions, ({ id, priorityIds }, priority) => {
      const place = priorityIds.filter((one) => priorities.includes(one)).indexOf(priority);
      return place < 0 ? undefined : `${id} ${place > 0}`;
    }),
    measuring: under(priorities, plan.indicators, (indicator, priority) => {
      const link = indicator.priorities.find(({ priorityId }) => priorityId === priority);
      return link && `${indicator.id} ${link.role}`;
    }),
    moving: under(idsOf(plan.indicators), plan.actions, ({ id, indicators }, indicator) => {
      const link = indicators.find(({ indicatorId }) => indicatorId === indicator);
      return link && `${id} ${link.role}`;
    }),
    answering: under(idsOf(pack.commitments), plan.actions, ({ id, commitmentIds }, one) =>
      commitmentIds.includes(one) ? id : undefined,
    ),
    referring: under(idsOf(pack.documents), plan.actions, ({ id, documentIds }, one) =>
      documentIds.includes(one) ? id : undefined,
    ),
    sections: under(idsOf(pack.documents), plan.sections, ({ id, documentIds }, one) =>
      documentIds.includes(one) ? id : undefined,
    ),
    unlinked: plan.actions
      .filter(({ priorityIds }) => !priorityIds.some((id) => priorities.includes(id)))
      .map(({ id }) => id),
  };
}

function holdsTheRecordsOf(graph: ThreadGraph, { actions, indicators, sections }: Plan): void {
  const isTheSame = <R extends { readonly id: string }>(
    map: ReadonlyMap<string, R>,
    records: readonly R[],
  ) => map.size === records.length && records.every((record) => map.get(record.id) === record);
  expect(isTheSame(graph.actions, actions)).toBe(true);
  expect(isTheSame(graph.indicators, indicators)).toBe(true);
  expect(isTheSame(graph.sections, sections)).toBe(true);
  for (const list of graph.actionsByPriority.values()) {
    for (const { action } of list) expect(graph.actions.get(action.id)).toBe(action);
  }
  for (const list of graph.actionsByIndicator.values()) {
    for (const { action } of list) expect(graph.actions.get(action.id)).toBe(action);
  }
  for (const list of graph.indicatorsByPriority.values()) {
    for (const { indicator } of list) expect(graph.indicators.get(indicator.id)).toBe(indicator);
  }
}

const walks = fc
  .tuple(startPlan, fc.array(step, { minLength: 1, maxLength: 25 }))
  .map(([start, steps]) => plansOf(start, steps));

describe('the graph of any plan', () => {
  test('made from the one before, is the one made from scratch and what the plan says', () => {
    fc.assert(
      fc.property(walks, (plans) => {
        const pack = makePack();
        for (const plan of plans) {
          const graph = graphOf(plan, pack);
          expect(listed(graph)).toEqual(listed(graphOf(plan, makePack())));
          expect(listed(graph)).toEqual(plainly(plan, pack));
          holdsTheRecordsOf(graph, plan);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is right whichever plan was asked about before', () => {
    fc.assert(
      fc.property(walks, fc.array(fc.nat(), { maxLength: 12 }), (plans, turns) => {
        const pack = makePack();
        const asked = turns.flatMap((turn) => plans[turn % plans.length] ?? []);
        expect(asked.map((plan) => listed(graphOf(plan, pack)))).toEqual(
          asked.map((plan) => plainly(plan, pack)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('has no link that leads nowhere', () => {
    fc.assert(
      fc.property(walks, (plans) => {
        const plan = plans.at(-1);
        if (!plan) return;
        // A pack that knows less than the plan was written with.
        const full = makePack();
        const pack: Pack = { ...full, priorities: full.priorities.slice(0, 2), documents: [] };
        const graph = graphOf(plan, pack);
        for (const { from, to } of linksOf(graph)) {
          expect([keyOf(from), keyOf(to)].join()).not.toContain('document:');
          if (to.kind === 'priority') expect(graph.priorities.has(to.id)).toBe(true);
          if (to.kind === 'indicator') expect(graph.indicators.has(to.id)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('after one edit', () => {
  const plan = makePlan({ actions: 12 });
  const edited = (command: Command): { before: ThreadGraph; after: ThreadGraph } => {
    const pack = makePack();
    const before = graphOf(plan, pack);
    const applied = apply(plan, command);
    if (!applied.ok) throw new Error(applied.error.code);
    return { before, after: graphOf(applied.value.plan, pack) };
  };

  test('lists that the edit is not about are the same ones', () => {
    const { before, after } = edited({
      type: 'action.set',
      id: 'action-1',
      changes: { title: 'Another' },
    });
    const touched = [...after.actionsByPriority].filter(
      ([id, list]) => list !== before.actionsByPriority.get(id),
    );
    expect(touched.map(([id]) => id).toSorted()).toEqual(
      [...(plan.actions[0]?.priorityIds ?? [])].toSorted(),
    );
    expect(after.indicatorsByPriority).toBe(before.indicatorsByPriority);
    expect(after.sectionsByDocument).toBe(before.sectionsByDocument);
  });

  test('a move from one end to the other touches the lists of what was moved alone', () => {
    const { before, after } = edited({ type: 'action.move', id: 'action-1', to: 11 });
    const touched = [...after.actionsByIndicator].filter(
      ([id, list]) => list !== before.actionsByIndicator.get(id),
    );
    expect(touched.map(([id]) => id).toSorted()).toEqual(
      (plan.actions[0]?.indicators ?? []).map(({ indicatorId }) => indicatorId).toSorted(),
    );
  });

  test('of what nothing links with, all lists are the same ones', () => {
    const { before, after } = edited({ type: 'plan.set', changes: { director: 'Head of Parks' } });
    expect(after).toEqual({ ...before, plan: after.plan });
    expect(after.actionsByPriority).toBe(before.actionsByPriority);
    expect(after.actions).toBe(before.actions);
  });

  test('an indicator without actions has a list, and one that is gone has none', () => {
    const [indicator] = plan.indicators;
    if (!indicator) throw new Error('The factory made no indicator.');
    const gone = edited({ type: 'indicator.remove', ids: [indicator.id] }).after;
    expect(gone.actionsByIndicator.has(indicator.id)).toBe(false);
    const { after } = edited({
      type: 'indicator.add',
      entries: [{ at: 0, record: { ...indicator, id: 'fresh', code: 'L99' } }],
    });
    expect(after.actionsByIndicator.get('fresh')).toEqual([]);
  });
});
