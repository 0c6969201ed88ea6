import { check } from '../checks/check';
import { waitsFor } from '../review/role';
import type { PlanKind } from '../schema/common';
import type { Pack } from '../schema/pack';
import type { Plan, PlanStatus } from '../schema/plan';
import { completeness } from './completeness';
import { coverage, type Links } from './coverage';
import { deadlineOf, type Deadline } from './deadline';
import { planWords } from './words';

/** What a list of plans says of one of them, as far as the plan itself tells. */
export interface PlanFigures {
  readonly planId: string;
  readonly kind: PlanKind;
  readonly sample: boolean;
  readonly packId: string;
  readonly division: string;
  readonly directorate: string;
  readonly year: string;
  readonly status: PlanStatus;
  /** Roles of the pack's review that have to take it on from there, by their ids. */
  readonly waitsFor: readonly string[];
  readonly versionLabel: string;
  /** What it has to do next and by when, as its cover says; null where no date is set or nothing is left to do. */
  readonly deadline: Deadline | null;
  readonly sections: number;
  readonly actions: number;
  readonly indicators: number;
  readonly words: number;
  /** 0 to 100, see {@link completeness}. */
  readonly complete: number;
  /** Findings that block submission. */
  readonly mustFix: number;
  /** Links of priorities to actions and to indicators. */
  readonly thread: Links;
}

/** Sums a plan up for a list of plans. */
export function planSummaryOf(plan: Plan, pack: Pack): PlanFigures {
  const { division, directorate, year, status, versionLabel } = plan.header;
  const { made, wanted, deliberate } = coverage(plan, pack);
  return {
    planId: plan.id,
    kind: plan.kind,
    sample: plan.sample,
    packId: plan.packId,
    division,
    directorate,
    year,
    status,
    waitsFor: waitsFor(pack.review, status),
    versionLabel,
    deadline: deadlineOf(plan.header),
    sections: plan.sections.length,
    actions: plan.actions.length,
    indicators: plan.indicators.length,
    words: planWords(plan, pack).total,
    complete: completeness(plan, pack).total,
    mustFix: check(plan, pack, { min: 'must' }).length,
    thread: { made, wanted, deliberate },
  };
}
