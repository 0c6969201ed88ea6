import { useEffect, useState } from 'react';
import type { SessionState } from './state';
import { useSession } from './use-session';

/** How long a value must stay before what follows it is drawn, in milliseconds: longer than a key that repeats. */
const REST_MS = 80;

/**
 * A slice of the session's state once it has stayed for a moment; for panels that follow a selection while people walk
 * through a list. Until then the component does not render again. `select` must be the same function each time.
 */
export function useSettledState<T>(select: (state: SessionState) => T): T {
  const { store } = useSession();
  const [settled, setSettled] = useState(() => select(store.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let last = select(store.getState());
    setSettled(last);
    const unsubscribe = store.subscribe((state) => {
      const now = select(state);
      if (now === last) return;
      last = now;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        setSettled(now);
      }, REST_MS);
    });
    return () => {
      if (timer !== null) clearTimeout(timer);
      unsubscribe();
    };
  }, [select, store]);
  return settled;
}
