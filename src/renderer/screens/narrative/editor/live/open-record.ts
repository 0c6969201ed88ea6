import type { About } from '../../../../../domain/live/about';
import type { Session } from '../../../../session/session';

/** Goes to where a record is kept: its room, or the list of facts of the pack. */
export function openRecord(session: Session, { focus, code }: About): void {
  if (focus !== null) {
    session.go(focus.room, focus.id, focus.field);
    return;
  }
  session.flush();
  session.setView('pack', { list: 'facts', filter: code });
  session.go('pack');
}
