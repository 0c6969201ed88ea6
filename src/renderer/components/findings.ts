import type { Finding, Place } from '../../domain/checks/finding';
import type { Room } from '../../domain/commands/describe';
import type { Session } from '../session/session';
import { ROOMS } from './rooms';

/** A room as lists of findings name it: what is wrong with the overview is wrong with the details of the plan. */
export function roomWord(room: Room): string {
  return room === 'overview' ? 'Plan details' : ROOMS[room].name;
}

/** What the button that leads to a finding's place is called: it promises a deed only where the plan may be changed. */
export function goLabel({ go, deed }: Finding, canWrite: boolean): string {
  return canWrite ? deed : go;
}

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
