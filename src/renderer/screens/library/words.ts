import { count } from '../../../domain/in-words';
import type { DeadlineStep } from '../../../domain/queries/deadline';
import type { PlanSummary } from '../../../contract/views';
import { longDate } from '../../../domain/dates';
import { isMine, lateBy, type Looking } from './plan-list';

export { count as countOf };

/** From so many days on a number of them says no more. */
const LONG_AGO = 100;

/** "12 days late"; "Overdue" where that was long ago. */
export function lateWords(days: number): string {
  return days < LONG_AGO ? `${count(days, 'day')} late` : 'Overdue';
}

/** What a deadline is for, under its date. */
export const STEP_WORDS: Readonly<Record<DeadlineStep, string>> = {
  draft: 'Draft',
  comments: 'Comments',
  approval: 'Approval',
  review: 'Review',
};

const STEP_TODO: Readonly<Record<DeadlineStep, readonly [ahead: string, over: string]>> = {
  draft: ['The draft is due', 'The draft was due'],
  comments: ['Comments close', 'Comments closed'],
  approval: ['Approval is due', 'Approval was due'],
  review: ['The review is due', 'The review was due'],
};

/** What a plan has to do next, in a sentence or two. */
export function nextStep(plan: PlanSummary, { today, role }: Looking): string {
  const { deadline } = plan;
  if (plan.status === 'closed') return 'The year of this plan is over.';
  const fix = isMine(plan, role) ? `It waits for you. ${fixWords(plan)}` : fixWords(plan);
  if (deadline === null) return fix;
  const late = lateBy(plan, today);
  const [ahead, over] = STEP_TODO[deadline.step];
  const on = longDate(deadline.on);
  const ago = late < LONG_AGO ? `, ${count(late, 'day')} ago` : '';
  return late > 0 ? `${fix} ${over} on ${on}${ago}.` : `${fix} ${ahead} on ${on}.`;
}

function fixWords({ status, mustFix }: PlanSummary): string {
  if (mustFix === 0) return 'Nothing left that must be fixed.';
  const isWritten = status === 'headlines' || status === 'draft' || status === 'returned';
  return isWritten
    ? `Fix ${count(mustFix, 'item')} before this plan can go for review.`
    : `${count(mustFix, 'item')} must still be fixed.`;
}
