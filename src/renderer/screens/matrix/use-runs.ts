import { useLayoutEffect, useState, type RefObject } from 'react';
import { CELL, HEAD, NARROW, rowHeadWidth, runInView, TOTALS, type Run } from './geometry';

/** What of a matrix is in view. */
export interface InView {
  readonly rows: Run;
  readonly columns: Run;
  /** Whether there is no room for the outcome beside the priority. */
  readonly isNarrow: boolean;
  /** Width of the row headers; pixels. */
  readonly side: number;
}

interface Counts {
  readonly rows: number;
  readonly columns: number;
  readonly footRows: number;
}

/** The part of the element that cells scroll in: without row headers, totals, header and footer. */
export function viewOf(
  element: HTMLElement,
  { columns, footRows }: Pick<Counts, 'columns' | 'footRows'>,
) {
  const isNarrow = element.clientWidth < NARROW;
  const side = rowHeadWidth(element.clientWidth, columns);
  return {
    isNarrow,
    side,
    width: Math.max(CELL, element.clientWidth - side - TOTALS),
    height: Math.max(CELL, element.clientHeight - HEAD - footRows * CELL),
  };
}

const sameRun = (a: Run, b: Run): boolean => a.from === b.from && a.to === b.to;

/** Follows the scrolling and the size of the matrix; draws anew only where other cells come into view. */
export function useRuns(element: RefObject<HTMLElement | null>, counts: Counts): InView {
  const { rows, columns, footRows } = counts;
  const [inView, setInView] = useState<InView>({
    rows: runInView(0, 800, rows),
    columns: runInView(0, 1200, columns),
    isNarrow: false,
    side: rowHeadWidth(1200, columns),
  });
  useLayoutEffect(() => {
    const grid = element.current;
    if (!grid) return undefined;
    const look = (): void => {
      const { isNarrow, side, width, height } = viewOf(grid, { columns, footRows });
      setInView((before) => {
        const next = {
          rows: runInView(grid.scrollTop, height, rows),
          columns: runInView(grid.scrollLeft, width, columns),
          isNarrow,
          side,
        };
        const isSame =
          sameRun(before.rows, next.rows) &&
          sameRun(before.columns, next.columns) &&
          before.isNarrow === isNarrow &&
          before.side === side;
        return isSame ? before : next;
      });
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(grid);
    grid.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      grid.removeEventListener('scroll', look);
    };
  }, [element, rows, columns, footRows]);
  return inView;
}
