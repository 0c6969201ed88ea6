/** Sizes of the matrix, in CSS pixels. */
export const CELL = 24;
export const GROUP_HEAD = 26;
export const CODE_HEAD = 64;
export const HEAD = GROUP_HEAD + CODE_HEAD;
export const TOTALS = 72;
/** Widths of the row headers: with the outcome, where all columns fit beside them and where they do not, and without it. */
const ROW_HEAD = { least: 272, most: 400, scrolled: 304, narrow: 190 } as const;
/** Below this width of the matrix the outcome is left out of the row headers. */
export const NARROW = 900;

/** How wide the row headers are: as the columns leave room for in a matrix of this width, so that none is cut for a few pixels. */
export function rowHeadWidth(width: number, columns: number): number {
  if (width < NARROW) return ROW_HEAD.narrow;
  const room = width - columns * CELL - TOTALS;
  return room < ROW_HEAD.least ? ROW_HEAD.scrolled : Math.min(room, ROW_HEAD.most);
}

/** A run of rows or columns that is drawn: from and up to, not including `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Cells drawn beyond the edge, so that a step of scrolling finds them there. */
const BEYOND = 8;
/** The run moves in steps of this many cells: not every pixel of scrolling draws anew. */
const STEP = 8;

/** The run of cells that is in view, and some on either side. */
export function runInView(scrolled: number, view: number, count: number): Run {
  const first = Math.floor(scrolled / CELL / STEP) * STEP - BEYOND;
  const length = Math.ceil(view / CELL / STEP) * STEP + STEP + 2 * BEYOND;
  const from = Math.max(0, Math.min(first, count));
  return { from, to: Math.max(from, Math.min(count, first + length)) };
}

/** How far to scroll so that a cell lies within the view; where it does already, as it is. */
export function scrolledTo(at: number, scrolled: number, view: number): number {
  const start = at * CELL;
  if (start < scrolled) return start;
  const end = start + CELL;
  return end > scrolled + view ? end - view : scrolled;
}

/** A cell by its row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows in view: what Page Up and Page Down go by. */
  readonly page: number;
}

/** Where a key leads from a cell; null: it is no key that moves. */
export function moved(
  { row, column }: CellPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns, page }: Size,
): CellPlace | null {
  const to = (r: number, c: number): CellPlace => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrlKey ? rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrlKey ? columns : column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows : row, columns);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return null;
  }
}
