import { useSyncExternalStore } from 'react';
import { useSessionState } from '../../session/use-session';
import type { Session } from '../../session/session';

/** Narrowest window in which the panel stands beside the list; below it lies over the list. */
const ROOM_FOR_PANEL = 1280;

function hasRoom(): boolean {
  return window.innerWidth >= ROOM_FOR_PANEL;
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => {
    window.removeEventListener('resize', listener);
  };
}

/** How the panel stands: shown or not, and beside the list or over it. */
export function usePanel(): { readonly isOpen: boolean; readonly isOver: boolean } {
  const wish = useSessionState((state) => state.views.indicators.panel);
  const isBeside = useSyncExternalStore(onResize, hasRoom);
  return { isOpen: wish ?? isBeside, isOver: !isBeside };
}

/** Shows or hides the panel. */
export function togglePanel(session: Session): void {
  const { panel } = session.state.views.indicators;
  session.setView('indicators', { panel: !(panel ?? hasRoom()) });
}

/** Shows the panel, whatever the width. */
export function openPanel(session: Session): void {
  const { panel } = session.state.views.indicators;
  if (!(panel ?? hasRoom())) session.setView('indicators', { panel: true });
}
