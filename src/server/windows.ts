import { randomUUID } from 'node:crypto';
import { WELCOME_EVENT, type Welcome } from '../contract/wire';
import type { Services } from '../services/services';
import type { Timers } from './timers';

/** The way to a window that is open: its event stream. */
export interface Stream {
  /** Sends an event with its payload; the browser gives `id` back when it has to connect anew. */
  send(event: string, payload: unknown, id?: string): void;
  /** Sends a sign of life, which finds out a stream whose other end is gone. */
  beat(): void;
  end(): void;
}

/** How long a window without a stream keeps its plans: longer than a reload takes. */
export const GRACE_MS = 5_000;
/** How long a newcomer that asks for the id of an open window waits for that one to go, as a reloaded one does. */
export const PATIENCE_MS = 1_000;
/** How often streams are given a sign of life. */
export const BEAT_MS = 15_000;
/** Browsers keep six connections to a server; a stream holds one for good, and one must be left for requests. */
export const MOST_WINDOWS = 5;

interface Window {
  stream: Stream | null;
  readonly stopEvents: () => void;
  cancelRelease: () => void;
}

interface Newcomer {
  readonly wanted: string;
  readonly stream: Stream;
  readonly cancelPatience: () => void;
}

const nothing = (): void => undefined;

/**
 * The windows that are open in browsers, by the id that the services know them by. A window whose stream ends has its
 * plans released after a short grace, so that a reload keeps them; a duplicated tab gets an id of its own.
 */
export class Windows {
  readonly #windows = new Map<string, Window>();
  #newcomers: readonly Newcomer[] = [];
  #cancelBeat = nothing;

  constructor(
    private readonly services: Pick<Services, 'subscribe' | 'windowClosed'>,
    private readonly timers: Timers,
  ) {
    this.#beatLater();
  }

  /** Whether a window of that id is open or has been a moment ago. */
  has(windowId: string): boolean {
    return this.#windows.has(windowId);
  }

  /** A stream opens; `wanted` is the id that its window had before, or null. */
  join(wanted: string | null, stream: Stream): void {
    if (wanted === null || !/^[\w-]{8,64}$/u.test(wanted)) {
      this.#admit(randomUUID(), stream);
      return;
    }
    const holder = this.#windows.get(wanted)?.stream ?? null;
    if (holder === null) {
      this.#admit(wanted, stream);
      return;
    }
    const cancelPatience = this.timers.after(PATIENCE_MS, () => {
      this.#newcomers = this.#newcomers.filter((newcomer) => newcomer.stream !== stream);
      this.#admit(randomUUID(), stream);
    });
    this.#newcomers = [...this.#newcomers, { wanted, stream, cancelPatience }];
    holder.beat();
  }

  /** A stream has ended. */
  leave(stream: Stream): void {
    const waiting = this.#newcomers.find((newcomer) => newcomer.stream === stream);
    if (waiting) {
      this.#forgetNewcomer(waiting);
      return;
    }
    for (const [windowId, window] of this.#windows) {
      if (window.stream !== stream) continue;
      window.stream = null;
      const heir = this.#newcomers.find((newcomer) => newcomer.wanted === windowId);
      if (heir) {
        this.#forgetNewcomer(heir);
        this.#admit(windowId, heir.stream);
      } else {
        window.cancelRelease = this.timers.after(GRACE_MS, () => {
          this.#release(windowId);
        });
      }
    }
  }

  /** Ends every stream; whoever closes the services releases the plans. */
  close(): void {
    this.#cancelBeat();
    for (const newcomer of this.#newcomers) {
      newcomer.cancelPatience();
      newcomer.stream.end();
    }
    this.#newcomers = [];
    for (const { stream, stopEvents, cancelRelease } of this.#windows.values()) {
      cancelRelease();
      stopEvents();
      stream?.end();
    }
    this.#windows.clear();
  }

  #admit(windowId: string, stream: Stream): void {
    const open = [...this.#windows.values()].filter((window) => window.stream !== null);
    if (open.length >= MOST_WINDOWS) {
      welcome(stream, {
        refused: `Golden Thread is open in ${String(MOST_WINDOWS)} tabs already, which is as many as a browser can serve well. Nothing was changed; close one of them and reload this one.`,
      });
      stream.end();
      return;
    }
    const before = this.#windows.get(windowId);
    if (before) {
      before.cancelRelease();
      before.stream = stream;
    } else {
      const window: Window = {
        stream,
        stopEvents: this.services.subscribe(windowId, ({ name, payload }) => {
          window.stream?.send(name, payload);
        }),
        cancelRelease: nothing,
      };
      this.#windows.set(windowId, window);
    }
    welcome(stream, { windowId });
  }

  #release(windowId: string): void {
    this.#windows.get(windowId)?.stopEvents();
    this.#windows.delete(windowId);
    // A plan that cannot be closed is no reason to stop serving the others: its lock lapses by itself.
    this.services.windowClosed(windowId).catch(nothing);
  }

  #forgetNewcomer(newcomer: Newcomer): void {
    newcomer.cancelPatience();
    this.#newcomers = this.#newcomers.filter((other) => other !== newcomer);
  }

  #beatLater(): void {
    this.#cancelBeat = this.timers.after(BEAT_MS, () => {
      for (const { stream } of this.#windows.values()) stream?.beat();
      this.#beatLater();
    });
  }
}

function welcome(stream: Stream, word: Welcome): void {
  stream.send(WELCOME_EVENT, word, 'windowId' in word ? word.windowId : undefined);
}
