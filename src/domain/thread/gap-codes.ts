import { targetState } from '../queries/target-state';
import type { Action, Indicator } from '../schema/plan';
import { keyOf, type NodeKey } from './nodes';
import type { ThreadGraph } from './thread';

/** Places where the thread breaks, as they are called on paper. */
export type GapCode = 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6';

/** What each gap is, as the end of "P1.5 has ...". */
export const GAP_WORDS: Readonly<Record<GapCode, string>> = {
  G1: 'no action',
  G2: 'no indicator',
  G3: 'no target, though statutory',
  G4: 'no action',
  G5: 'no indicator',
  G6: 'no priority',
};

/** The gaps at each priority, indicator and action that has some; a directorate's introduction has none. */
export function gapCodes(graph: ThreadGraph): ReadonlyMap<NodeKey, readonly GapCode[]> {
  const gaps = new Map<NodeKey, readonly GapCode[]>();
  if (graph.plan.kind === 'introduction') return gaps;
  const add = (key: NodeKey, found: readonly GapCode[]): void => {
    if (found.length > 0) gaps.set(key, found);
  };
  for (const id of graph.priorities.keys()) {
    add(keyOf({ kind: 'priority', id }), gapsOfPriority(graph, id));
  }
  for (const indicator of graph.plan.indicators) {
    add(keyOf({ kind: 'indicator', id: indicator.id }), gapsOfIndicator(graph, indicator));
  }
  for (const action of graph.plan.actions) {
    add(keyOf({ kind: 'action', id: action.id }), gapsOfAction(graph, action));
  }
  return gaps;
}

function gapsOfPriority(graph: ThreadGraph, id: string): GapCode[] {
  return [
    ...((graph.actionsByPriority.get(id) ?? []).length === 0 ? (['G1'] as const) : []),
    ...((graph.indicatorsByPriority.get(id) ?? []).length === 0 ? (['G2'] as const) : []),
  ];
}

function gapsOfIndicator({ actionsByIndicator, plan }: ThreadGraph, one: Indicator): GapCode[] {
  const { year } = plan.header;
  const lacksTarget =
    one.kind === 'statutory' &&
    one.parts.some((part) => targetState(one, part, year) === 'missing');
  // Contextual indicators only describe the setting: nothing is to move them.
  const lacksAction =
    one.kind !== 'contextual' && (actionsByIndicator.get(one.id) ?? []).length === 0;
  return [...(lacksTarget ? (['G3'] as const) : []), ...(lacksAction ? (['G4'] as const) : [])];
}

function gapsOfAction({ priorities, indicators }: ThreadGraph, action: Action): GapCode[] {
  return [
    ...(action.indicators.some(({ indicatorId }) => indicators.has(indicatorId))
      ? []
      : (['G5'] as const)),
    ...(action.priorityIds.some((id) => priorities.has(id)) ? [] : (['G6'] as const)),
  ];
}
