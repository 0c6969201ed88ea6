import { useSyncExternalStore } from 'react';

/** Narrowest window, in CSS pixels, in which details stand beside a room; below it they lie over the room. */
const ROOM_BESIDE = 1280;

/** Whether the window has room for details beside a room now. */
export function hasRoomBeside(): boolean {
  return window.innerWidth >= ROOM_BESIDE;
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => {
    window.removeEventListener('resize', listener);
  };
}

/** Whether the window has room for details beside a room; the component renders again when that changes. */
export function useRoomBeside(): boolean {
  return useSyncExternalStore(onResize, hasRoomBeside);
}
