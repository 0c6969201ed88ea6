import { hasRoomBeside, useRoomBeside } from '../../components/room-beside';
import { useSessionState } from '../../session/use-session';
import type { Session } from '../../session/session';

/** How the panel stands: shown or not, and beside the list or over it. */
export function usePanel(): { readonly isOpen: boolean; readonly isOver: boolean } {
  const wish = useSessionState((state) => state.views.indicators.panel);
  const isBeside = useRoomBeside();
  return { isOpen: wish ?? isBeside, isOver: !isBeside };
}

/** Shows or hides the panel. */
export function togglePanel(session: Session): void {
  const { panel } = session.state.views.indicators;
  session.setView('indicators', { panel: !(panel ?? hasRoomBeside()) });
}

/** Shows the panel, whatever the width. */
export function openPanel(session: Session): void {
  const { panel } = session.state.views.indicators;
  if (!(panel ?? hasRoomBeside())) session.setView('indicators', { panel: true });
}

/** Keeps the panel for somebody who works in it, though the window gets too narrow for it beside the list. */
export function keepPanel(session: Session): void {
  if (session.state.views.indicators.panel === null) session.setView('indicators', { panel: true });
}
