import type { Pack, Priority } from '../schema/pack';
import type { Action } from '../schema/plan';
import type { OutcomePriorities } from './thread';

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
