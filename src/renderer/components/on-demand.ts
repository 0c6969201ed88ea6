import { lazy, type ComponentType } from 'react';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

const parts: (() => Promise<unknown>)[] = [];

/** A part of the window in a chunk of its own, which is loaded when it is first wanted. */
export function onDemand<P = object>(load: Load<P>): ComponentType<P> {
  parts.push(load);
  return lazy(load);
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
