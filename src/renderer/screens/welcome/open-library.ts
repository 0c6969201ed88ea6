import type { LibraryView } from '../../../contract/views';
import type { Session } from '../../session/session';

function show(session: Session, library: LibraryView): void {
  session.store.setState({ library, place: 'library' });
}

/** Copies the sample library to this computer and opens its fullest plan. A plan that is open is closed first. */
export async function openSample(session: Session): Promise<void> {
  if (session.state.open) session.go('library');
  if (!(await session.closePlan())) return;
  const answer = await session.bridge.request('library.openSample', {});
  if (!answer.ok) {
    session.fail(answer.error);
    return;
  }
  show(session, answer.value);
  const fullest = answer.value.plans.toSorted((a, b) => b.actions - a.actions)[0];
  if (fullest) await session.openPlan(fullest.planId);
}

/** Asks what the first plan is to be. The library is made with it: who calls the question off is where they were. */
export function askFirstPlan(session: Session, packId: string): void {
  session.setView('pack', { packId });
  session.showDialog('newPlan');
}

/** Makes a library where this computer keeps them, unless one is open. Answers whether there is one now. */
export async function startLibrary(session: Session): Promise<boolean> {
  if (session.state.library !== null) return true;
  const answer = await session.bridge.request('library.start', {});
  if (answer.ok) show(session, answer.value);
  else session.fail(answer.error);
  return answer.ok;
}

/** Lets the person choose the folder of a library. */
export async function chooseLibrary(session: Session): Promise<void> {
  const answer = await session.bridge.chooseLibrary();
  if (!answer.ok) session.fail(answer.error);
  else if (answer.value !== null) show(session, answer.value);
}
