import type { Session } from '../../session/session';

/** Picks out the whole thread through a node; null shows all. */
export function select(session: Session, key: string | null): void {
  session.setView('thread', { selected: key });
}

/** How far the map can be enlarged: enough for each of 5,000 actions to have a line. */
export const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128] as const;

/** Enlarges the map by a step, makes it smaller by one, or, with 0, fits it into the window. */
export function zoomBy(session: Session, by: -1 | 0 | 1): void {
  const { zoom } = session.state.views.thread;
  const at = ZOOMS.findIndex((one) => one >= zoom);
  const next = by === 0 ? 1 : ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + by))];
  session.setView('thread', { zoom: next ?? 1 });
}

/** Goes to the record of a node in its own room; an outcome has none. */
export function openRecord(session: Session, key: string): void {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('action:')) session.go('actions', id);
  else if (key.startsWith('indicator:')) session.go('indicators', id);
  else if (key.startsWith('priority:')) session.go('actions', id, 'priority');
}
