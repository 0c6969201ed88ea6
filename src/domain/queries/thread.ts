import type { Role } from '../schema/common';
import type { Outcome, Pack, Priority } from '../schema/pack';
import type { Action, Indicator, Plan } from '../schema/plan';
import { perPlan } from './per-plan';

/** An action at a priority that it serves. */
export interface ServingAction {
  readonly action: Action;
  /** True where the action is printed under another priority, the first that it serves. */
  readonly shared: boolean;
}

/** An indicator at a priority that it measures. */
export interface MeasuringIndicator {
  readonly indicator: Indicator;
  readonly role: Role;
}

/** An action at an indicator that it moves. */
export interface MovingAction {
  readonly action: Action;
  readonly role: Role;
}

/** An outcome with its priorities, in the pack's order. */
export interface OutcomePriorities {
  readonly outcome: Outcome;
  readonly priorities: readonly Priority[];
}

/** The golden thread of a plan, ready to be walked in both directions. Lists are in plan order. */
export interface Thread {
  /** Every outcome of the pack in the pack's order, with its priorities. */
  readonly outcomes: readonly OutcomePriorities[];
  /** Every priority of the pack by id. */
  readonly priorities: ReadonlyMap<string, Priority>;
  /** Every indicator of the plan by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Actions by the id of a priority that they serve; every priority of the pack has a list. */
  readonly actionsByPriority: ReadonlyMap<string, readonly ServingAction[]>;
  /** Indicators by the id of a priority that they measure; every priority of the pack has a list. */
  readonly indicatorsByPriority: ReadonlyMap<string, readonly MeasuringIndicator[]>;
  /** Actions by the id of an indicator that they move; every indicator of the plan has a list. */
  readonly actionsByIndicator: ReadonlyMap<string, readonly MovingAction[]>;
  /** Actions that serve no priority of the pack. */
  readonly unlinked: readonly Action[];
}

/**
 * The priority that an action is printed under: the first it serves that the pack knows; null where there is none.
 */
export function printedUnder(
  action: Action,
  priorities: { has: (id: string) => boolean },
): string | null {
  return action.priorityIds.find((id) => priorities.has(id)) ?? null;
}

/** The outcomes of a pack in printed order, each with its priorities in printed order. */
export function outcomesOf(pack: Pack): OutcomePriorities[] {
  const byOutcome = new Map<string, Priority[]>(pack.outcomes.map((outcome) => [outcome.id, []]));
  for (const priority of pack.priorities.toSorted((a, b) => a.sortOrder - b.sortOrder)) {
    byOutcome.get(priority.outcomeId)?.push(priority);
  }
  return pack.outcomes
    .toSorted((a, b) => a.sortOrder - b.sortOrder)
    .map((outcome) => ({ outcome, priorities: byOutcome.get(outcome.id) ?? [] }));
}

function emptyLists<T>(ids: Iterable<string>): Map<string, T[]> {
  return new Map(Array.from(ids, (id) => [id, []]));
}

/** Builds the thread of a plan; cost grows with the number of links. Links that lead nowhere are left out. */
export const threadOf = perPlan((plan: Plan, pack: Pack): Thread => {
  const outcomes = outcomesOf(pack);
  const priorities = new Map(pack.priorities.map((priority) => [priority.id, priority]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const actionsByPriority = emptyLists<ServingAction>(priorities.keys());
  const indicatorsByPriority = emptyLists<MeasuringIndicator>(priorities.keys());
  const actionsByIndicator = emptyLists<MovingAction>(indicators.keys());
  const unlinked: Action[] = [];
  for (const action of plan.actions) {
    let shared = false;
    for (const id of action.priorityIds) {
      const list = actionsByPriority.get(id);
      if (!list) continue;
      list.push({ action, shared });
      shared = true;
    }
    if (!shared) unlinked.push(action);
    for (const { indicatorId, role } of action.indicators) {
      actionsByIndicator.get(indicatorId)?.push({ action, role });
    }
  }
  for (const indicator of plan.indicators) {
    for (const { priorityId, role } of indicator.priorities) {
      indicatorsByPriority.get(priorityId)?.push({ indicator, role });
    }
  }
  return {
    outcomes,
    priorities,
    indicators,
    actionsByPriority,
    indicatorsByPriority,
    actionsByIndicator,
    unlinked,
  };
});
