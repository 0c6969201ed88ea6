/** Rooms of the window in which a change can be seen. */
export type Room =
  | 'overview'
  | 'narrative'
  | 'actions'
  | 'indicators'
  | 'thread'
  | 'resources'
  | 'covering'
  | 'review';

/** Where to look after a step was done, undone or redone. */
export interface Focus {
  readonly room: Room;
  readonly id: string | null;
  readonly field: string | null;
}
