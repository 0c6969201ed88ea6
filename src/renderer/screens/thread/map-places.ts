import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Placed } from './map-layout';
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

/** The inner size of an element, in pixels. */
interface InnerSize {
  readonly width: number;
  readonly height: number;
}

/** A part of the map, from its top; pixels. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What of a column, which stands from top to bottom, reaches into the window. */
export function inWindow(column: readonly Placed[], { from, to }: Window): readonly Placed[] {
  return column.slice(
    firstWhere(column, ({ y, height }) => y + height >= from),
    firstWhere(column, ({ y }) => y > to),
  );
}

/** The place in a column of the first that is so, where all below it are so too; its length where none is. */
export function firstWhere(column: readonly Placed[], isSo: (one: Placed) => boolean): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = column[middle];
    if (one === undefined || isSo(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The inner size of an element. Measured when the browser says that it changed and never while rendering: asked for
 * there, everything that was just drawn would have to be set out before the answer, and again before the frame.
 */
export function useInnerSize(ref: RefObject<HTMLElement | null>): InnerSize {
  const [size, setSize] = useState<InnerSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = box;
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}
