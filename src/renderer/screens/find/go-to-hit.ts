import type { Hit } from '../../../domain/find/find';
import type { Session } from '../../session/session';

/** Goes to the very place of a hit; another plan than the open one is opened first, for reading where somebody has it. */
export async function goToHit(session: Session, planId: string, hit: Hit): Promise<void> {
  const { room, id, field, partId } = hit.place;
  session.showDialog(null);
  if (session.state.open?.planId !== planId && !(await session.openPlan(planId))) return;
  session.go(room, id, field, { range: { start: hit.start, end: hit.end }, partId });
  // The cover is edited in a dialog alone.
  if (room === 'overview') session.showDialog('planDetails');
}
