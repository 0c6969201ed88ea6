import type { Outcome, Pack, Priority } from '../schema/pack';
import type { DeliberateGap, Plan } from '../schema/plan';
import { keptGaps } from '../gaps/kept';
import { perPlan } from './per-plan';
import { threadOf } from './thread';

/** Whether the thread reaches a priority from both sides. */
export interface PriorityCoverage {
  readonly priority: Priority;
  readonly hasAction: boolean;
  readonly hasIndicator: boolean;
  /** Who answers for its having no action, or no indicator; null where it has one or nobody does. */
  readonly actionKept: DeliberateGap | null;
  readonly indicatorKept: DeliberateGap | null;
}

/** How much of the thread stands, as "made of wanted". */
export interface Links {
  readonly made: number;
  readonly wanted: number;
  /** Of those that are not made: how many somebody decided to leave open. They are not made for that. */
  readonly deliberate: number;
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
 * priorities want 46 links; a gap that somebody answers for stays one, and is counted beside them. A directorate's introduction holds neither and wants none.
 */
export const coverage = perPlan((plan: Plan, pack: Pack): Coverage => {
  if (plan.kind === 'introduction') return { outcomes: [], made: 0, wanted: 0, deliberate: 0 };
  const thread = threadOf(plan, pack);
  const kept = keptGaps(plan);
  const outcomes = thread.outcomes.map(({ outcome, priorities }): OutcomeCoverage => {
    const covered = priorities.map((priority): PriorityCoverage => {
      const { id } = priority;
      const hasAction = (thread.actionsByPriority.get(id) ?? []).length > 0;
      const hasIndicator = (thread.indicatorsByPriority.get(id) ?? []).length > 0;
      return {
        priority,
        hasAction,
        hasIndicator,
        actionKept: hasAction ? null : kept('G1', id),
        indicatorKept: hasIndicator ? null : kept('G2', id),
      };
    });
    let made = 0;
    let deliberate = 0;
    for (const { hasAction, hasIndicator, actionKept, indicatorKept } of covered) {
      made += Number(hasAction) + Number(hasIndicator);
      deliberate += Number(actionKept !== null) + Number(indicatorKept !== null);
    }
    return { outcome, priorities: covered, made, wanted: covered.length * 2, deliberate };
  });
  const sum = (part: keyof Links) => outcomes.reduce((total, links) => total + links[part], 0);
  return { outcomes, made: sum('made'), wanted: sum('wanted'), deliberate: sum('deliberate') };
});

/** A link of the thread as a pip shows it. */
export type Pip = 'made' | 'deliberate' | 'missing';

/** Links as a row of pips: those made first, then those left open on purpose, then those that are missing. */
export function pipsOf({ made, wanted, deliberate }: Links): Pip[] {
  return Array.from({ length: wanted }, (_, place) => {
    if (place < made) return 'made';
    return place < made + deliberate ? 'deliberate' : 'missing';
  });
}

/** "41 of 46", or "41 of 46, 2 deliberate". */
export function linksWords({ made, wanted, deliberate }: Links): string {
  const words = `${String(made)} of ${String(wanted)}`;
  return deliberate === 0 ? words : `${words}, ${String(deliberate)} deliberate`;
}
