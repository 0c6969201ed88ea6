import type { Finding } from '../checks/finding';
import { mustComment } from '../checks/rules/must-comment';
import { countByLevel } from '../comments/counts';
import { isOpen } from '../comments/order';
import { count } from '../in-words';
import type { ReviewRule } from '../schema/pack';
import type { Plan } from '../schema/plan';
import type { ReviewNeed } from '../schema/review-rules';

/** Something that a step asks of the plan. */
export interface Need {
  readonly need: ReviewNeed;
  /** How many comments or findings stand in the way; 0: it holds. */
  readonly missing: number;
  /** It can be gone over with a reason. */
  readonly mayOverride: boolean;
  /** What stands in the way, or that nothing does: "1 comment that must be settled is open". */
  readonly words: string;
}

/** A step that somebody can think of taking, and what it asks for. */
export interface OfferedStep {
  readonly step: ReviewRule;
  readonly needs: readonly Need[];
  /** `ready`: everything holds; `override`: with a reason; `blocked`: not now. */
  readonly state: 'ready' | 'override' | 'blocked';
}

/** What a step asks of a plan and what is missing. `findings`: those of the plan, from must fix down. */
export function whatHolds(
  { comments }: Pick<Plan, 'comments'>,
  findings: readonly Finding[],
  step: ReviewRule,
): OfferedStep {
  const needs = step.needs.map(({ need, mayOverride }): Need => {
    const missing = MISSING[need](comments, findings);
    return { need, mayOverride, missing, words: WORDS[need](missing) };
  });
  const missing = needs.filter((need) => need.missing > 0);
  if (missing.length === 0) return { step, needs, state: 'ready' };
  return { step, needs, state: missing.every((need) => need.mayOverride) ? 'override' : 'blocked' };
}

const MISSING: Readonly<
  Record<ReviewNeed, (comments: Plan['comments'], findings: readonly Finding[]) => number>
> = {
  noMustComments: (comments) => countByLevel(comments.filter(isOpen)).must,
  // An open comment is a finding as well, and is asked for by itself.
  noMustChecks: (_, findings) =>
    findings.filter(({ severity, code }) => severity === 'must' && code !== mustComment.code)
      .length,
};

const WORDS: Readonly<Record<ReviewNeed, (missing: number) => string>> = {
  noMustComments: (missing) =>
    missing === 0
      ? 'No comment that must be settled is open'
      : `${count(missing, 'comment that must be settled is', 'comments that must be settled are')} open`,
  noMustChecks: (missing) =>
    missing === 0
      ? 'Nothing that must be fixed is left'
      : `${count(missing, 'check finds', 'checks find')} what must be fixed`,
};
