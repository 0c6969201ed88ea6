/** Narrowest window in which the drawer stands beside the grid; below it lies over the grid. */
export const ROOM_FOR_DRAWER = 1280;

/** Whether the window has room for the drawer beside the grid. */
export function hasRoomForDrawer(): boolean {
  return window.innerWidth >= ROOM_FOR_DRAWER;
}
