import type { HandedOver } from '../../../contract/views';
import type { Session } from '../../session/session';
import { fileSource, NOW } from '../review/sources';

/** A plan file whose plan the library has with other content. */
export type Waiting = Extract<HandedOver, { readonly outcome: 'there' }>;

/** Lets the person pick a plan file and takes it into the library, or asks what is to become of it. */
export async function importPlan(session: Session): Promise<void> {
  const picked = await session.bridge.pickFile('plan');
  if (!picked.ok) {
    session.fail(picked.error);
    return;
  }
  if (picked.value === null) return;
  const taken = await session.bridge.request('library.importPlan', picked.value);
  if (!taken.ok) {
    session.fail(taken.error);
    return;
  }
  if (taken.value.outcome === 'there') {
    session.setView('library', { waiting: taken.value });
    session.showDialog('handedOver');
    return;
  }
  await session.refreshLibrary();
  const text =
    taken.value.outcome === 'same'
      ? 'The library had this plan already, word for word. Nothing was changed'
      : 'The plan is in the library';
  offerToOpen(session, taken.value.planId, text);
}

/** Opens the library's plan and shows what the file changes in it. */
export async function compareWithFile(
  session: Session,
  { planId, fileId }: Waiting,
): Promise<void> {
  session.showDialog(null);
  const read = await session.bridge.request('plan.fromFile', { fileId });
  if (!read.ok) {
    session.fail(read.error);
    return;
  }
  await session.openPlan(planId);
  if (session.state.open?.planId !== planId) return;
  const after = fileSource(fileId);
  session.setView('review', { contents: { [after]: read.value }, before: NOW, after });
  session.go('review');
}

/** Puts the file's plan in the place of the library's. */
export async function takeFileOver(session: Session, { fileId, file }: Waiting): Promise<void> {
  session.showDialog(null);
  if (!(await session.closePlan())) return;
  const done = await session.bridge.request('library.replacePlan', { fileId });
  if (!done.ok) {
    session.fail(done.error);
    return;
  }
  session.setView('library', { waiting: null });
  await session.refreshLibrary();
  const { planId, keptAs } = done.value;
  const kept = keptAs === null ? '' : `. What only the library had is beside it in ${keptAs}`;
  offerToOpen(session, planId, `The plan is now that of ${file}${kept}`);
}

function offerToOpen(session: Session, planId: string, text: string): void {
  session.toast(text, 'info', {
    label: 'Open it',
    run: () => void session.openPlan(planId),
  });
}
