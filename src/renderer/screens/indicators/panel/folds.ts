import type { Session } from '../../../session/session';

/** Opens or folds a part of the panel, for every indicator until the plan is left. */
export function setFold(session: Session, name: string, isOpen: boolean): void {
  const { folds } = session.state.views.indicators;
  session.setView('indicators', { folds: { ...folds, [name]: isOpen } });
}
