import { textOf, type Cell } from '../../report';
import type { Sheet } from './geometry';

/** What the cell's own edges take of its width and its height. */
export const SIDES = 170;
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
      height += linesOf(textOf(runs), letters) * depth + AFTER;
    }
    highest = Math.max(highest, height);
  }
  return highest;
}

/** Lines that a text takes, so many letters to each. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    lines += Math.max(1, Math.ceil(length / letters));
    start += length + 1;
  }
  return lines;
}

/**
 * Whether a row may be kept on one page. A high one is let split: kept whole it would leave most of a page empty, and one
 * that is higher than a page would run out of it and be lost.
 */
export function isLow(cells: readonly Cell[], widths: readonly number[], sheet: Sheet): boolean {
  return rowHeight(cells, widths, sheet) <= sheet.textHeight / 2;
}
