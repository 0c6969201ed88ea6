import type { Session } from '../../session/session';

/** Shows or hides the rows under a heading. */
export function toggleGroup(session: Session, key: string, isShut?: boolean): void {
  const { collapsed } = session.state.views.actions;
  const others = collapsed.filter((other) => other !== key);
  const shut = isShut ?? others.length === collapsed.length;
  session.setView('actions', { collapsed: shut ? [...others, key] : others });
}
