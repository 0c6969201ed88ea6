import type { Role } from '../schema/common';
import type { Outcome, Priority } from '../schema/pack';
import type { Action, Indicator } from '../schema/plan';
import type { MovingAction, ThreadGraph } from './thread';

/** An indicator in an outline, with the actions that move it. */
export interface OutlinedIndicator {
  readonly indicator: Indicator;
  /** What it owes the priority it stands under; null where it stands under none. */
  readonly role: Role | null;
  readonly actions: readonly MovingAction[];
}

/** A priority in an outline. */
export interface OutlinedPriority {
  readonly priority: Priority;
  readonly indicators: readonly OutlinedIndicator[];
  /** Actions that serve it and move none of its indicators. */
  readonly direct: readonly Action[];
}

/** The thread as nested lists, for those who read it aloud or on paper. */
export interface Outline {
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly priorities: readonly OutlinedPriority[];
  }[];
  /** What hangs on nothing: indicators that measure no priority, and actions that serve none. */
  readonly loose: {
    readonly indicators: readonly OutlinedIndicator[];
    readonly actions: readonly Action[];
  };
}

/** See {@link Outline}. What is linked to several things stands under each of them. */
export function outlineOf(graph: ThreadGraph): Outline {
  const outlined = (indicator: Indicator, role: Role | null): OutlinedIndicator => ({
    indicator,
    role,
    actions: graph.actionsByIndicator.get(indicator.id) ?? [],
  });
  return {
    outcomes: graph.outcomes.map(({ outcome, priorities }) => ({
      outcome,
      priorities: priorities.map((priority) => ({
        priority,
        indicators: (graph.indicatorsByPriority.get(priority.id) ?? []).map(({ indicator, role }) =>
          outlined(indicator, role),
        ),
        direct: directActions(graph, priority.id),
      })),
    })),
    loose: {
      indicators: graph.plan.indicators
        .filter(({ priorities }) =>
          priorities.every(({ priorityId }) => !graph.priorities.has(priorityId)),
        )
        .map((indicator) => outlined(indicator, null)),
      actions: graph.unlinked,
    },
  };
}

/** Actions that serve a priority and move none of the indicators that measure it, in plan order. */
export function directActions(graph: ThreadGraph, priorityId: string): readonly Action[] {
  const measuring = new Set(
    graph.indicatorsByPriority.get(priorityId)?.map(({ indicator }) => indicator.id),
  );
  return (graph.actionsByPriority.get(priorityId) ?? [])
    .map(({ action }) => action)
    .filter(({ indicators }) => indicators.every(({ indicatorId }) => !measuring.has(indicatorId)));
}
