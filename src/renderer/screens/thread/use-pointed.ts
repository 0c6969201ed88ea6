import { useCallback, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { MapLayout } from './map-layout';
import type { ColumnName } from './map-model';
import type { ColumnPlace } from './map-places';
import { strokeAt } from './strokes';

/** What of the map an event of the pointer is about. */
interface Pointed {
  /** The stroke under the pointer: it is drawn as a node, with its name, so that it can be picked out and dragged. */
  readonly stroke: string | null;
  readonly onPointerMove: (event: PointerEvent) => void;
  /** The key of the node or stroke that an event is about; null for neither. */
  readonly keyOf: (event: MouseEvent) => string | null;
}

/** Finds strokes, which are drawn as one picture, by where the pointer is; nodes are found by what it is on. */
export function usePointed(
  map: RefObject<HTMLElement | null>,
  layout: MapLayout,
  places: Readonly<Record<ColumnName, ColumnPlace>>,
): Pointed {
  const [stroke, setStroke] = useState<string | null>(null);
  const under = useCallback(
    ({ clientX, clientY }: MouseEvent): string | null => {
      const box = map.current;
      if (!box) return null;
      const { left, top } = box.getBoundingClientRect();
      return strokeAt(layout, places, { x: clientX - left, y: clientY - top + box.scrollTop });
    },
    [map, layout, places],
  );
  return {
    stroke,
    onPointerMove: (event) => {
      setStroke(keyAt(event.target) ?? under(event));
    },
    keyOf: (event) => keyAt(event.target) ?? under(event),
  };
}

/** The key of the node that an event is about. */
export function keyAt(target: EventTarget): string | null {
  const node = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  return node?.dataset['key'] ?? null;
}
