import { useState, useSyncExternalStore, type RefObject } from 'react';
import type { MapLayout } from './map-layout';
import type { Window } from './map-places';

/** How far an element was scrolled, heard and not asked for: while something is drawn the answer would cost the layout of all. */
class ScrolledTo {
  top = 0;

  constructor(private readonly element: RefObject<HTMLElement | null>) {}

  readonly subscribe = (tell: () => void): (() => void) => {
    const box = this.element.current;
    if (!box) return () => undefined;
    const hear = (): void => {
      this.top = box.scrollTop;
      tell();
    };
    hear();
    box.addEventListener('scroll', hear, { passive: true });
    return () => {
      box.removeEventListener('scroll', hear);
    };
  };
}

/**
 * Something that follows from what is in view of the map, as a text: what shows it is drawn anew where the text changes and not
 * at each pixel of a scroll.
 */
export function useInView(
  map: RefObject<HTMLElement | null>,
  layout: MapLayout,
  height: number,
  read: (layout: MapLayout, window: Window) => string,
): string {
  const [scrolled] = useState(() => new ScrolledTo(map));
  return useSyncExternalStore(scrolled.subscribe, () =>
    read(layout, { from: scrolled.top, to: scrolled.top + height }),
  );
}
