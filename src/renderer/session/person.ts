import type { Settings } from '../../contract/views';
import { roleIn } from '../../domain/review/role';
import type { Session } from './session';
import type { SessionState } from './state';

/** Who sits at this computer: the name that they sign with, and what they are. */

/** The name; blank where none was given. */
export const personOf = ({ start }: SessionState): string => start?.settings.person.trim() ?? '';

/** The role in the open plan's review; blank where no plan is open. */
export function roleOf({ start, open }: SessionState): string {
  return open === null ? '' : roleIn(open.pack.review, start?.settings.role ?? '').id;
}

/** Keeps choices for this computer. Before the role becomes another, what was typed in the one before is written. */
export async function setSettings(session: Session, changes: Partial<Settings>): Promise<boolean> {
  if (changes.role !== undefined) await session.settle();
  const answer = await session.bridge.request('settings.set', changes);
  if (!answer.ok) {
    session.fail(answer.error);
    return false;
  }
  session.store.setState(({ start }) =>
    start === null ? {} : { start: { ...start, settings: answer.value } },
  );
  return true;
}
