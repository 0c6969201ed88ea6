import type { Failure } from '../../contract/failure';
import { EVENT_NAMES } from '../../contract/names';
import type { EventName, Events } from '../../contract/requests';
import { WELCOME_EVENT, WIRE_PATHS, type Welcome } from '../../contract/wire';
import { fail, ok, type Result } from '../../domain/result';
import { notAnswering } from './failures';

/** Lives as long as the tab and through reloads, so that a reloaded window still holds its plans. */
const WINDOW_KEY = 'golden-thread/window';

/** Standing as a window of the server: null until it has answered. */
type Standing = Result<string, Failure> | null;

/**
 * The event stream from the server. The server tells this window its id before anything else; the stream's end tells
 * the server that the window is gone.
 */
export class Connection {
  readonly #listeners = new Map<EventName, Set<(payload: never) => void>>();
  #standing: Standing = null;
  #waiting: ((standing: Result<string, Failure>) => void)[] = [];
  #source = this.#open();

  constructor() {
    window.addEventListener('pagehide', () => {
      this.#source.close();
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      // Brought back by the Back button: the server took the window for gone, so it starts anew.
      if (persisted) window.location.reload();
    });
  }

  /** The id of this window, or why it has none; waits for the server's first word or for the first sign of trouble. */
  windowId(): Promise<Result<string, Failure>> {
    if (this.#standing?.ok === false) return Promise.resolve(this.#standing);
    if (this.#source.readyState === EventSource.CLOSED) {
      this.#standing = null;
      this.#source = this.#open();
    }
    if (this.#standing) return Promise.resolve(this.#standing);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Listens to an event; returns how to stop. */
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => {
      listeners.delete(listener);
    };
  }

  #open(): EventSource {
    const before = sessionStorage.getItem(WINDOW_KEY);
    const query = before === null ? '' : `?${new URLSearchParams({ window: before }).toString()}`;
    const source = new EventSource(WIRE_PATHS.events + query);
    source.addEventListener(WELCOME_EVENT, ({ data }: MessageEvent<string>) => {
      this.#welcome(source, JSON.parse(data) as Welcome);
    });
    source.addEventListener('error', () => {
      this.#settle(notAnswering(false));
    });
    for (const name of EVENT_NAMES) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        this.#tell(name, JSON.parse(data) as never);
      });
    }
    return source;
  }

  #welcome(source: EventSource, welcome: Welcome): void {
    if ('refused' in welcome) {
      source.close();
      this.#standing = fail({ code: 'notHere', message: welcome.refused });
    } else {
      sessionStorage.setItem(WINDOW_KEY, welcome.windowId);
      this.#standing = ok(welcome.windowId);
    }
    this.#settle(this.#standing);
  }

  #settle(standing: Result<string, Failure>): void {
    for (const resolve of this.#waiting.splice(0)) resolve(standing);
  }

  #tell(name: EventName, payload: never): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(payload);
  }
}
