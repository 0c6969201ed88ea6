import { createElement, lazy, useState, type ComponentType } from 'react';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

const parts: (() => Promise<unknown>)[] = [];
/** What asks anew for the parts that could not be had. */
const failed = new Set<() => void>();

/** A part of the window in a chunk of its own, which is loaded when it is first wanted. */
export function onDemand<P extends object = object>(load: Load<P>): ComponentType<P> {
  let Loaded: ComponentType<P> | null = null;
  let Part = lazy(loadOnce);
  async function loadOnce() {
    try {
      const part = await load();
      Loaded = part.default;
      return part;
    } catch (error) {
      failed.add(() => {
        Part = lazy(loadOnce);
      });
      throw error;
    }
  }
  parts.push(loadOnce);
  return function OnDemand(props: P) {
    // What is loaded is shown at once: behind a lazy part, React would show nothing first, for a third of a second.
    const [Shown] = useState(() => Loaded ?? Part);
    return createElement(Shown, props);
  };
}

/**
 * Parts that could not be had are asked for again when they are shown again: React itself keeps a failure for good. To be
 * called once nothing shows them any more, or they would be asked for without end.
 */
export function forgetFailures(): void {
  for (const again of failed) again();
  failed.clear();
}

/**
 * Loads every part that has not been wanted yet, one after the other. In the browser the parts come from the server: with
 * all of them here, a server that stops answering takes nothing from the window but saving.
 */
export async function loadTheRest(): Promise<void> {
  for (const load of parts) {
    // A part that cannot be had now is asked for again when it is wanted.
    await load().catch(() => null);
  }
}
