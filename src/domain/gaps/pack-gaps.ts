import { daysOf } from '../financial-year';
import type { Thread } from '../queries/thread';
import type { Pack, Priority } from '../schema/pack';
import type { Plan } from '../schema/plan';
import type { FoundGap } from './gap';

/** Priorities that no action serves, and those that no indicator measures, in the pack's order. */
export function priorityGaps(thread: Thread): {
  readonly G1: readonly FoundGap[];
  readonly G2: readonly FoundGap[];
} {
  const priorities = thread.outcomes.flatMap((outcome) => outcome.priorities);
  const without = (lists: ReadonlyMap<string, readonly unknown[]>): readonly Priority[] =>
    priorities.filter(({ id }) => (lists.get(id) ?? []).length === 0);
  const gap = (code: 'G1' | 'G2', lead: string) => (priority: Priority) => ({
    code,
    about: priority.id,
    ref: priority.code,
    name: `${priority.code} ${priority.shortLabel}`,
    sentence: `${lead} ${priority.code}.`,
    focus: { room: 'actions', id: priority.id, field: 'priority' } as const,
  });
  return {
    G1: without(thread.actionsByPriority).map(gap('G1', 'No action serves')),
    G2: without(thread.indicatorsByPriority).map(gap('G2', 'No indicator measures')),
  };
}

/** Statutory indicators of the pack that hold at some time of the plan's year and are not in the plan. */
export function statutoryGaps(plan: Plan, pack: Pack): readonly FoundGap[] {
  const { first, last } = daysOf(plan.header.year);
  const present = new Set(plan.indicators.map(({ packItemId }) => packItemId));
  return pack.indicators
    .filter(
      ({ id, kind, validFrom, validTo }) =>
        kind === 'statutory' &&
        !present.has(id) &&
        (validFrom ?? first) <= last &&
        (validTo ?? last) >= first,
    )
    .map(({ id, code, label }) => ({
      code: 'G12',
      about: id,
      ref: code,
      name: `${code} ${label}`,
      sentence: `${code} is statutory, and the plan does not have it.`,
      focus: { room: 'indicators', id: null, field: null },
    }));
}

/** Commitments of the pack that no action takes up, neither of this plan nor of another of its library. */
export function commitmentGaps(
  plan: Plan,
  pack: Pack,
  elsewhere: ReadonlySet<string>,
): readonly FoundGap[] {
  const here = new Set(plan.actions.flatMap(({ commitmentIds }) => commitmentIds));
  return pack.commitments
    .filter(({ id }) => !here.has(id) && !elsewhere.has(id))
    .map(({ id, code, label }) => ({
      code: 'G13',
      about: id,
      ref: code,
      name: `${code} ${label}`,
      sentence: `No action of any plan of the library takes up ${code}.`,
      focus: { room: 'actions', id: null, field: null },
    }));
}
