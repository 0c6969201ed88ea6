import type { Session } from '../../session/session';

/** Lets the person pick a plan file and takes it into the library. */
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
  await session.refreshLibrary();
  const text = taken.value.wasThere
    ? 'The library had this plan already, word for word. Nothing was changed'
    : 'The plan is in the library';
  session.toast(text, 'info', {
    label: 'Open it',
    run: () => void session.openPlan(taken.value.planId),
  });
}
