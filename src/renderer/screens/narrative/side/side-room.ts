/** Narrowest window in which guidance, documents and facts stand beside the text; below it they lie over it. */
export const ROOM_FOR_SIDE = 1280;

/** Whether the window has room for them beside the text. */
export function hasRoomForSide(): boolean {
  return window.innerWidth >= ROOM_FOR_SIDE;
}
