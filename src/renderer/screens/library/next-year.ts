import { dayOf } from '../../../domain/dates';
import type { Session } from '../../session/session';
import { chosenPlan, planGroups } from './plan-list';

/** The plan that a person means: the one that is open, and in the library the one that is chosen there. */
export function meantPlan({ state }: Session): string | null {
  const { library, open, place, start, views } = state;
  if (place !== 'library' && open !== null) return open.planId;
  const looking = { today: dayOf(new Date()), role: start?.settings.role ?? '' };
  const groups = planGroups(library?.plans ?? [], views.library, looking);
  return chosenPlan(groups, views.library)?.planId ?? open?.planId ?? null;
}

/** Asks whether the plan of the year after is to be begun from a plan, once everything typed in it is on disk. */
export async function askForNextYear(session: Session, planId = meantPlan(session)): Promise<void> {
  if (planId === null) return;
  await session.settle();
  if (session.isPending) {
    session.toast(
      'The last changes to the open plan are not saved yet, and would be missing in the next. Nothing was begun; see why under the bar at the top.',
      'problem',
    );
    return;
  }
  session.setView('library', { nextOf: planId });
  session.showDialog('nextYear');
}

/** Begins the plan of the year after and opens it. */
export async function beginNextYearOf(session: Session, planId: string): Promise<void> {
  const made = await session.bridge.request('library.nextPlan', { planId });
  if (!made.ok) {
    session.fail(made.error);
    return;
  }
  session.showDialog(null);
  session.setView('library', { nextOf: null, selectedId: made.value.planId });
  await session.refreshLibrary();
  const { from, year } = made.value.carried;
  if (await session.openPlan(made.value.planId)) {
    session.toast(`The plan for ${year} is begun. That of ${from} is as it was`);
  }
}
