import type { LibraryView } from '../../../contract/views';
import type { Session } from '../../session/session';

function show(session: Session, library: LibraryView): void {
  session.store.setState({ library, place: 'library' });
}

/** Copies the sample library to this computer and opens its fullest plan. */
export async function openSample(session: Session): Promise<void> {
  const answer = await session.bridge.request('library.openSample', {});
  if (!answer.ok) {
    session.fail(answer.error);
    return;
  }
  show(session, answer.value);
  const fullest = answer.value.plans.toSorted((a, b) => b.actions - a.actions)[0];
  if (fullest) await session.openPlan(fullest.planId);
}

/** Makes a library where this computer keeps them and asks what the first plan is to be. */
export async function startLibrary(session: Session, packId: string): Promise<void> {
  const answer = await session.bridge.request('library.start', {});
  if (!answer.ok) {
    session.fail(answer.error);
    return;
  }
  show(session, answer.value);
  session.setView('pack', { packId });
  session.showDialog('newPlan');
}

/** Lets the person choose the folder of a library. */
export async function chooseLibrary(session: Session): Promise<void> {
  const answer = await session.bridge.chooseLibrary();
  if (!answer.ok) session.fail(answer.error);
  else if (answer.value !== null) show(session, answer.value);
}
