import { hasRoomBeside } from '../../components/room-beside';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

/** Whether the thread is shown in a way that the gaps stand beside, and they do. */
export function areGapsBeside(
  { gaps, view }: SessionState['views']['thread'],
  hasRoom = hasRoomBeside(),
): boolean {
  return (view === 'map' || view === 'list') && (gaps ?? hasRoom);
}

/** Shows or hides the gaps beside the thread. */
export function toggleGaps(session: Session): void {
  const { gaps } = session.state.views.thread;
  session.setView('thread', { gaps: !(gaps ?? hasRoomBeside()) });
}
