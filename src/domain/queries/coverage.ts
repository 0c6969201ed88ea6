import type { Outcome, Pack, Priority } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { perPlan } from './per-plan';
import { threadOf } from './thread';

/** Whether the thread reaches a priority from both sides. */
export interface PriorityCoverage {
  readonly priority: Priority;
  readonly hasAction: boolean;
  readonly hasIndicator: boolean;
}

/** How much of the thread stands, as "made of wanted". */
export interface Links {
  readonly made: number;
  readonly wanted: number;
}

/** The thread of one outcome. */
export interface OutcomeCoverage extends Links {
  readonly outcome: Outcome;
  readonly priorities: readonly PriorityCoverage[];
}

/** The thread of a whole plan, outcomes in the pack's order. */
export interface Coverage extends Links {
  readonly outcomes: readonly OutcomeCoverage[];
}

/**
 * How far the golden thread of a plan is made. Every priority of the pack wants an action and an indicator, so 23
 * priorities want 46 links. A directorate's introduction holds neither and wants none.
 */
export const coverage = perPlan((plan: Plan, pack: Pack): Coverage => {
  if (plan.kind === 'introduction') return { outcomes: [], made: 0, wanted: 0 };
  const thread = threadOf(plan, pack);
  const outcomes = thread.outcomes.map(({ outcome, priorities }): OutcomeCoverage => {
    const covered = priorities.map((priority) => ({
      priority,
      hasAction: (thread.actionsByPriority.get(priority.id) ?? []).length > 0,
      hasIndicator: (thread.indicatorsByPriority.get(priority.id) ?? []).length > 0,
    }));
    let made = 0;
    for (const { hasAction, hasIndicator } of covered)
      made += Number(hasAction) + Number(hasIndicator);
    return { outcome, priorities: covered, made, wanted: covered.length * 2 };
  });
  return {
    outcomes,
    made: outcomes.reduce((sum, { made }) => sum + made, 0),
    wanted: outcomes.reduce((sum, { wanted }) => sum + wanted, 0),
  };
});

/** Links as a row of pips: those made first, then those that are missing. */
export function pipsOf({ made, wanted }: Links): boolean[] {
  return Array.from({ length: wanted }, (_, place) => place < made);
}
