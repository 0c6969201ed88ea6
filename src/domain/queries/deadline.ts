import { unreachable } from '../control';
import type { Header, PlanStatus } from '../schema/plan';

/** A step of the planning cycle that a plan has still to take. */
export type DeadlineStep = 'draft' | 'comments' | 'approval' | 'review';

/** By which day a plan has to take its next step. */
export interface Deadline {
  readonly step: DeadlineStep;
  readonly on: string;
}

/** The step that a plan at a stage takes next; null where it takes none. */
function stepAfter(status: PlanStatus): DeadlineStep | null {
  switch (status) {
    case 'headlines':
    case 'draft':
    case 'returned':
      return 'draft';
    case 'submitted':
      return 'comments';
    case 'agreed':
    case 'committee':
      return 'approval';
    case 'approved':
      return 'review';
    case 'closed':
      return null;
    default:
      return unreachable(status);
  }
}

const DATES = {
  draft: 'draftDue',
  comments: 'commentsClose',
  approval: 'approvalDue',
  review: 'reviewDue',
} as const satisfies Record<DeadlineStep, keyof Header>;

/** What a plan has to do next and by when, as its cover says; null where it says no date, or nothing is left to do. */
export function deadlineOf(header: Header): Deadline | null {
  const step = stepAfter(header.status);
  const on = step === null ? null : header[DATES[step]];
  return step === null || on === null ? null : { step, on };
}

/** How many days a deadline is past; 0 on the day itself and before. Both days as "2008-02-22". */
export function daysLate({ on }: Deadline, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000));
}
