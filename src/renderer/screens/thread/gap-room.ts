import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

/** Narrowest window in which the gaps stand beside the thread; below it they lie over it. */
export const ROOM_FOR_GAPS = 1280;

/** Whether the thread is shown in a way that the gaps stand beside, and they do. */
export function areGapsBeside({ gaps, view }: SessionState['views']['thread']): boolean {
  return (view === 'map' || view === 'list') && (gaps ?? window.innerWidth >= ROOM_FOR_GAPS);
}

/** Shows or hides the gaps beside the thread. */
export function toggleGaps(session: Session): void {
  const { gaps } = session.state.views.thread;
  session.setView('thread', { gaps: !(gaps ?? window.innerWidth >= ROOM_FOR_GAPS) });
}
