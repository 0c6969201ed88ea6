import type { Session } from '../../session/session';

/** Picks out the whole thread through a node; null shows all. */
export function select(session: Session, key: string | null): void {
  session.setView('thread', { selected: key });
}

/** Goes to the record of a node in its own room; an outcome has none. */
export function openRecord(session: Session, key: string): void {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('action:')) session.go('actions', id);
  else if (key.startsWith('indicator:')) session.go('indicators', id);
  else if (key.startsWith('priority:')) session.go('actions', id, 'priority');
}
