import { useSyncExternalStore, type RefObject } from 'react';
import type { ColumnName } from './map-model';

/** Where a column stands, pixels from the left of the map. */
export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
}

const EDGE = 16;

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Places of the columns in a map of this width, with room between them for the lines. */
export function columnPlaces(width: number): Readonly<Record<ColumnName, ColumnPlace>> {
  const between = within(width * 0.064, 32, 96);
  const outcome = within(width * 0.125, 92, 150);
  const rest = Math.max(300, width - EDGE * 2 - outcome - between * 3);
  const wide = rest * 0.34;
  const priority = EDGE + outcome + between;
  const indicator = priority + wide + between;
  const action = indicator + wide + between;
  return {
    outcome: { x: EDGE, width: outcome },
    priority: { x: priority, width: wide },
    indicator: { x: indicator, width: wide },
    action: { x: action, width: rest - wide * 2 },
  };
}

/** The inner size of an element, in pixels, as "width height": a text, so that the same size is the same value. */
export function useInnerSize(ref: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const size = useSyncExternalStore(
    (changed) => {
      const observer = new ResizeObserver(changed);
      if (ref.current) observer.observe(ref.current);
      return () => {
        observer.disconnect();
      };
    },
    () => `${String(ref.current?.clientWidth ?? 0)} ${String(ref.current?.clientHeight ?? 0)}`,
  );
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return { width, height };
}
