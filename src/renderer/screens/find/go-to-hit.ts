import type { Hit } from '../../../domain/find/find';
import type { Range } from '../../../domain/find/query';
import type { TextPlace } from '../../../domain/find/texts';
import type { Session } from '../../session/session';

/** Goes to the very place of a hit; another plan than the open one is opened first, for reading where somebody has it. */
export async function goToHit(session: Session, planId: string, hit: Hit): Promise<void> {
  session.showDialog(null);
  if (session.state.open?.planId !== planId && !(await session.openPlan(planId))) return;
  goToPlace(session, hit.place, { start: hit.start, end: hit.end });
}

/** Goes to a place of the open plan; `range`: what to select of its text. */
export function goToPlace(
  session: Session,
  { room, id, field, partId }: TextPlace,
  range: Range | null = null,
): void {
  if (room === 'indicators' && partId !== null) {
    session.setView('indicators', { selectedId: id, partId });
  }
  session.go(room, id, field, range);
  // The cover is edited in a dialog alone.
  if (room === 'overview') session.showDialog('planDetails');
}
