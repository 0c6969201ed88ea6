import { useState, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { SessionState } from './state';
import { useSession } from './use-session';

/** How long a value must stay before what follows it is drawn, in milliseconds: longer than a key that repeats. */
const REST_MS = 80;

/** A slice of the state that changes only once it has stayed for a moment. */
class SettledSlice<T> {
  private value: T;

  constructor(
    private readonly store: Session['store'],
    private readonly select: (state: SessionState) => T,
  ) {
    this.value = select(store.getState());
  }

  readonly read = (): T => this.value;

  readonly subscribe = (changed: () => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    // What changed since the first drawing is caught up with at once: React reads again after subscribing.
    let last = this.select(this.store.getState());
    this.value = last;
    const stop = this.store.subscribe((state) => {
      const now = this.select(state);
      if (now === last) return;
      last = now;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        this.value = now;
        changed();
      }, REST_MS);
    });
    return () => {
      if (timer !== null) clearTimeout(timer);
      stop();
    };
  };
}

/**
 * A slice of the session's state once it has stayed for a moment; for panels that follow a selection while people walk
 * through a list. Until then the component does not render again. `select` must be the same function each time.
 */
export function useSettledState<T>(select: (state: SessionState) => T): T {
  const { store } = useSession();
  const [slice] = useState(() => new SettledSlice(store, select));
  return useSyncExternalStore(slice.subscribe, slice.read);
}
