import { textOf, type Cell, type Orientation } from '../../report';
import { MARGIN, pageSize } from './geometry';

/** Type size of a table's text and the depth of one of its lines, in twentieths of a point. */
const SIZE = 200;
const LINE = 232;
/** Mean width of a letter of running English in Arial is close to half its size; a little more is on the safe side. */
const LETTER = SIZE * 0.54;
/** What the cell's own edges take of its width and its height. */
const SIDES = 170;
const EDGES = 80;
/** Space after each paragraph of a cell. */
const AFTER = 20;

/**
 * Height of a row in twentieths of a point, as near as letters can be counted without setting them. A word longer than
 * the column counts as the lines it is broken into.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  let highest = 0;
  for (const [place, cell] of cells.entries()) {
    const letters = Math.max(1, Math.floor(((widths[place] ?? SIDES) - SIDES) / LETTER));
    let height = EDGES;
    for (const runs of cell) {
      const lines = textOf(runs)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
      height += lines * LINE + AFTER;
    }
    highest = Math.max(highest, height);
  }
  return highest;
}

/**
 * Whether a row may be kept on one page. A high one is let split: kept whole it would leave most of a page empty, and one
 * that is higher than a page would run out of it and be lost.
 */
export function isLow(
  cells: readonly Cell[],
  widths: readonly number[],
  orientation: Orientation,
): boolean {
  return rowHeight(cells, widths) <= (pageSize(orientation).height - 2 * MARGIN) / 2;
}
