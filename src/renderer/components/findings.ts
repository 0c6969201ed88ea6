import type { Finding, Place } from '../../domain/checks/finding';
import type { Room } from '../../domain/commands/describe';
import type { Session } from '../session/session';

/** Rooms as lists of findings name them. */
export const ROOM_WORDS: Readonly<Record<Room, string>> = {
  overview: 'Plan details',
  narrative: 'Narrative',
  actions: 'Actions',
  indicators: 'Indicators & targets',
  thread: 'Golden thread',
  review: 'Review',
  resources: 'Resources & risks',
  covering: 'Covering report',
};

/** Goes to a place where a finding is put right. */
export function goTo(session: Session, { focus, range }: Pick<Place, 'focus' | 'range'>): void {
  session.go(focus.room, focus.id, focus.field, { range: range ?? null, lands: true });
  // The cover is edited in a dialog alone.
  if (focus.room === 'overview') session.showDialog('planDetails');
}

/** Puts a finding right on the spot; undone like any other step. */
export function fix(session: Session, finding: Finding): void {
  if (finding.fix) session.dispatch(finding.fix.command);
}
