import type { Session } from '../../session/session';
import { meantPlan } from './next-year';

/** Takes a plan out of the list, once it is closed here; a message offers to bring it back. */
export async function archivePlan(session: Session, planId = meantPlan(session)): Promise<void> {
  const { library, open } = session.state;
  const plan = library?.plans.find((one) => one.planId === planId);
  if (planId === null || plan === undefined) return;
  if (open?.planId === planId && !(await session.closePlan())) return;
  const done = await session.bridge.request('library.archive', { planId });
  await session.refreshLibrary();
  if (!done.ok) {
    session.fail(done.error);
    return;
  }
  const text = `${plan.division} ${plan.year} is archived. Nothing of it was deleted`;
  session.toast(text, 'info', {
    label: 'Bring it back',
    run: () => void restorePlan(session, planId),
  });
}

/** Brings an archived plan back into the list, where it is then chosen. */
export async function restorePlan(session: Session, planId: string): Promise<void> {
  const done = await session.bridge.request('library.restore', { planId });
  if (!done.ok) {
    session.fail(done.error);
    return;
  }
  session.setView('library', { selectedId: planId });
  await session.refreshLibrary();
}
