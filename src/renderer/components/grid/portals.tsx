import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';

/**
 * What React draws inside elements of the grid: its editors and headings. They belong to the tree of the window, so that
 * they have its session and its theme.
 */
export class Portals {
  private shown: ReadonlyMap<HTMLElement, ReactNode> = new Map();
  private readonly listeners = new Set<() => void>();
  private isWaiting = false;

  /** Draws something in an element, now: the grid is about to measure it or to hand it a key. */
  draw(element: HTMLElement, content: ReactNode): void {
    this.shown = new Map(this.shown).set(element, content);
    flushSync(() => {
      this.tell();
    });
  }

  /** Draws something in an element before the next frame, together with whatever else is drawn by then. */
  drawSoon(element: HTMLElement, content: ReactNode): void {
    this.shown = new Map(this.shown).set(element, content);
    this.tellSoon();
  }

  /** Takes away what was drawn in an element. */
  clear(element: HTMLElement): void {
    const left = new Map(this.shown);
    left.delete(element);
    this.shown = left;
    this.tellSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): ReadonlyMap<HTMLElement, ReactNode> => this.shown;

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private tellSoon(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    queueMicrotask(() => {
      this.isWaiting = false;
      flushSync(() => {
        this.tell();
      });
    });
  }
}

/** Where in the tree of the window they are. */
export function PortalHost({ portals }: { readonly portals: Portals }) {
  const shown = useSyncExternalStore(portals.subscribe, portals.read);
  return [...shown].map(([element, content]) => (
    <Fragment key={keyOf(element)}>{createPortal(content, element)}</Fragment>
  ));
}

const keys = new WeakMap<HTMLElement, string>();
let made = 0;

function keyOf(element: HTMLElement): string {
  const key = keys.get(element) ?? String((made += 1));
  keys.set(element, key);
  return key;
}
