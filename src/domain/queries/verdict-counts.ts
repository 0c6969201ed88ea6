import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { assessIndicator, contextOf } from '../targets/assess';
import { VERDICTS, type Verdict } from '../targets/verdict';
import { perPlan } from './per-plan';

/** How many indicators of a plan share a verdict. */
export interface VerdictCount {
  readonly verdict: Verdict;
  /** An indicator counts where one of its measures has the verdict: one with two measures can count twice. */
  readonly indicators: number;
  /** The last day that they are collected, where it is the same of all; null otherwise. */
  readonly validTo: string | null;
}

/** What is to be thought of the targets of a plan: every verdict that it has, gravest first. */
export const verdictCounts = perPlan((plan: Plan, pack: Pack): readonly VerdictCount[] => {
  const counts = new Map<Verdict, VerdictCount>();
  for (const indicator of plan.indicators) {
    const assessed = assessIndicator(indicator, contextOf(plan, pack, indicator)).values();
    for (const verdict of new Set(Array.from(assessed, (one) => one.verdict))) {
      const known = counts.get(verdict);
      const { validTo } = indicator;
      counts.set(verdict, {
        verdict,
        indicators: (known?.indicators ?? 0) + 1,
        validTo: known === undefined || known.validTo === validTo ? validTo : null,
      });
    }
  }
  return VERDICTS.flatMap((verdict) => counts.get(verdict) ?? []);
});
