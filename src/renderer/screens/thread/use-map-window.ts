import { useDeferredValue, useLayoutEffect, useState, type RefObject, type UIEvent } from 'react';
import type { MapLayout, Placed } from './map-layout';
import type { Window } from './map-places';

/** Room that is kept above and below what is brought into view, in pixels. */
const MARGIN = 8;

/** The part of the map that is drawn, and what keeps it up while the map scrolls. */
interface MapWindow extends Window {
  readonly onScroll: (event: UIEvent) => void;
}

/**
 * Keeps what the keys are at in view, and says which part of the map is drawn: what is in view and half as much above and
 * below, in steps, so that scrolling draws nothing anew within one. A map that was just set out anew is drawn where it is
 * in view, and the rest of that when there is time.
 */
export function useMapWindow(
  map: RefObject<HTMLElement | null>,
  layout: MapLayout,
  height: number,
  shown: Placed | undefined,
): MapWindow {
  const step = Math.max(1, height / 4);
  const margin = useDeferredValue(layout) === layout ? height / 2 : 0;
  const [top, setTop] = useState(0);
  const [followed, setFollowed] = useState(shown);
  // Where it went is drawn at once, and not what was in view there before and is thrown away by the scroll that follows.
  if (followed !== shown) {
    setFollowed(shown);
    if (shown) setTop(topFor(shown, top, height));
  }
  useLayoutEffect(() => {
    const box = map.current;
    if (box && shown) box.scrollTo({ top: topFor(shown, box.scrollTop, height) });
  }, [map, shown, height]);

  // Never beyond the map itself: what is drawn there could be scrolled to, and would hold a map that got smaller open.
  const within = Math.min(top, Math.max(0, layout.height - height));
  const start = Math.floor(within / step) * step;
  return {
    from: Math.max(0, start - margin),
    to: Math.min(layout.height, start + step + height + margin),
    onScroll: ({ currentTarget }) => {
      setTop(Math.floor(currentTarget.scrollTop / step) * step);
    },
  };
}

/** How far down the map is to be for a place to be in view: as it is, where it is in view already. */
export function topFor(place: Placed, top: number, height: number): number {
  if (place.y < top + MARGIN) return Math.max(0, place.y - MARGIN);
  const bottom = place.y + place.height + MARGIN;
  return bottom > top + height ? bottom - height : top;
}
