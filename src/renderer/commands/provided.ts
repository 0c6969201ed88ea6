import type { Session } from '../session/session';

/** What a room can do, once it is loaded. */
export interface Provided<R> {
  /** The room says what its commands do. */
  readonly provide: (room: R) => void;
  /** What a command does, by what the room brought along. */
  readonly run: (act: (room: R, session: Session) => void) => (session: Session) => void;
}

/**
 * Commands of a room that comes on demand. They run within their key, which nothing that is loaded then could; and
 * nobody is in the room before it is loaded.
 */
export function provided<R>(): Provided<R> {
  let loaded: R | null = null;
  return {
    provide: (room) => {
      loaded = room;
    },
    run: (act) => (session) => {
      if (loaded) act(loaded, session);
    },
  };
}
