import { longDate } from '../../../domain/dates';
import type { Header, PlanStatus } from '../../../domain/schema/plan';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** Whether a plan at a stage is being written, and not yet handed on. */
export const isBeingWritten = (status: PlanStatus): boolean =>
  status === 'headlines' || status === 'draft' || status === 'returned';

/**
 * What is left before the plan can be submitted, or what is still open where it was, in words; by the person themselves
 * where they may change it.
 */
export function headline(mustFix: number, status: PlanStatus, canWrite: boolean): string {
  if (mustFix === 0) return 'Nothing left that must be fixed';
  const number = NUMBERS[mustFix] ?? String(mustFix);
  const things = `${number} ${mustFix === 1 ? 'thing' : 'things'}`;
  if (!isBeingWritten(status)) return `${things} must still be fixed`;
  return `${things} to fix before ${canWrite ? 'you can submit' : 'it can be submitted'}`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Fri 22 February 2008". */
export function dayInWords(iso: string): string {
  // A calendar day has no time zone; noon in UTC falls on it everywhere that counts.
  const day = DAYS[new Date(`${iso}T12:00:00Z`).getUTCDay()] ?? '';
  return `${day} ${longDate(iso)}`;
}

/** The dates that the plan works to, as far as its cover says them; blank where it says none. */
export function dueLine(header: Header): string {
  const { draftDue, commentsClose, approvalDue, reviewDue, director } = header;
  const draft = header.versionLabel.trim() === '' ? 'The draft' : header.versionLabel.trim();
  const to = director.trim() === '' ? '' : ` with ${director.trim()}`;
  const sentences = [
    ...(draftDue === null ? [] : [`${draft} is due${to} by ${dayInWords(draftDue)}.`]),
    ...(commentsClose === null ? [] : [`Members’ comments close on ${dayInWords(commentsClose)}.`]),
    ...(approvalDue === null ? [] : [`Approval is due on ${dayInWords(approvalDue)}.`]),
    ...(reviewDue === null ? [] : [`The six-month review is on ${dayInWords(reviewDue)}.`]),
  ];
  return sentences.slice(0, 2).join(' ');
}
