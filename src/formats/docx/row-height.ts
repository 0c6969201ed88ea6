import { textOf, type Cell } from '../../report';
import type { Sheet } from './geometry';

/** What the cell's own edges take of its width and its height. */
const SIDES = 170;
const EDGES = 80;
/** Space after each paragraph of a cell. */
const AFTER = 20;

/**
 * Height of a row in twentieths of a point, as near as letters can be counted without setting them. A word longer than
 * the column counts as the lines it is broken into.
 */
export function rowHeight(
  cells: readonly Cell[],
  widths: readonly number[],
  { table: { line: depth, letter } }: Sheet,
): number {
  let highest = 0;
  for (const [place, cell] of cells.entries()) {
    const letters = Math.max(1, Math.floor(((widths[place] ?? SIDES) - SIDES) / letter));
    let height = EDGES;
    for (const runs of cell) {
      const lines = textOf(runs)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
      height += lines * depth + AFTER;
    }
    highest = Math.max(highest, height);
  }
  return highest;
}

/**
 * Whether a row may be kept on one page. A high one is let split: kept whole it would leave most of a page empty, and one
 * that is higher than a page would run out of it and be lost.
 */
export function isLow(cells: readonly Cell[], widths: readonly number[], sheet: Sheet): boolean {
  return rowHeight(cells, widths, sheet) <= sheet.textHeight / 2;
}
