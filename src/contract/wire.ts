/** How the browser shell's window and server talk over loopback HTTP. Both sides read it from here. */

/** Where things are on the server. */
export const WIRE_PATHS = {
  /** POST `/api/<request>`, arguments as JSON; answered with a Result as JSON. */
  api: '/api/',
  /**
   * GET, an event stream; `?window=ID` asks for the id that the window had before it was reloaded, and so does the header
   * Last-Event-ID of a browser whose stream broke.
   */
  events: '/events',
  /** POST a picked file's bytes, answered with a Result of its id; GET `/files/<id>` hands a made file over, once. */
  files: '/files',
} as const;

/** Header that says which window asks: its id. A page of another site cannot send it unasked. */
export const WINDOW_HEADER = 'x-golden-thread-window';

/** Header with the name of a picked file, percent-encoded. */
export const FILE_NAME_HEADER = 'x-golden-thread-file-name';

/** Largest picked file, in bytes. */
export const MOST_FILE_BYTES = 80_000_000;

/** Largest arguments of a request, in bytes. */
export const MOST_JSON_BYTES = 20_000_000;

/** Event of the stream that comes first, once: what {@link Welcome} says. */
export const WELCOME_EVENT = 'welcome';

/**
 * The server's first word to a window: the id it goes by from now on, or why it cannot be served. A duplicated tab asks
 * for an id that another one uses and is given a new one.
 */
export type Welcome = { readonly windowId: string } | { readonly refused: string };
