import type { VersionView } from '../../../contract/views';
import { shortName } from '../../../domain/compare/change';
import { restoreVersion } from '../../../domain/compare/restore';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';

/** Makes the open plan what one of its versions was, as one step that can be undone. */
export async function bringBack(session: Session, { versionId, name }: VersionView): Promise<void> {
  session.flush();
  const { open } = session.state;
  if (open === null) return;
  const read = await session.bridge.request('version.read', { planId: open.planId, versionId });
  if (!read.ok) {
    session.fail(read.error);
    return;
  }
  // What was typed while the version was read is part of what is brought back.
  const now = session.state.open;
  if (now?.planId !== open.planId) return;
  const { command, left } = restoreVersion(
    { plan: now.history.plan, pack: now.pack },
    read.value.plan,
    name,
  );
  if (command !== null && !session.dispatch(command)) return;
  session.showDialog(null);
  const done =
    command === null
      ? left.length === 0
        ? `The plan is what “${name}” was already`
        : 'Nothing was brought back'
      : `The plan is what “${name}” was`;
  if (left.length === 0) {
    session.toast(done, 'info', command === null ? null : offerUndo(session));
    return;
  }
  const names = left.map(({ record }) => shortName(record)).join(', ');
  session.toast(`${done}. Not: ${names}; what they need is taken or gone.`, 'problem');
}
