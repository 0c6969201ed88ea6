import type { Room } from '../../../domain/focus';
import type { Session } from '../../session/session';

/** Opens what stands beside the list or the text of a room, where its comments are read. */
export function showPanel(session: Session, room: Room): void {
  if (room === 'narrative') session.setView('narrative', { side: true });
  if (room === 'actions') session.setView('actions', { drawer: true });
  if (room === 'indicators') session.setView('indicators', { panel: true });
}
