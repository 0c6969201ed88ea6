import type { DocRow } from '../docx-read';
import { sentText, textIn } from './cell-texts';
import type { SentRow } from './places';

/** A row of a table and what went out in its place. */
interface Row {
  readonly row: DocRow;
  readonly sent: Pick<SentRow, 'fields' | 'cells'> | null;
}

/** Columns that a table of Word has at most. */
const MOST_COLUMNS = 63;

/** Where the columns of a table are now. */
export interface MovedColumns {
  /** How many cells a row has now. */
  readonly width: number;
  /** For each column that went out, the cell that holds it now; -1 where it is gone. */
  readonly cells: readonly number[];
}

/**
 * Where the columns of a table are, after somebody put some in or took some out: each stands where most of its rows still
 * say what went out, and none overtakes another. Null where every row has as many cells as it had.
 */
export function movedColumns(rows: readonly Row[]): MovedColumns | null {
  const changed = rows.filter(
    ({ row, sent }) =>
      sent !== null && sent.cells !== null && row.cells.length !== sent.fields.length,
  );
  const [first] = changed;
  if (!first?.sent) return null;
  const [count, width] = [first.sent.fields.length, first.row.cells.length];
  if (width > MOST_COLUMNS) return null;
  const texts = changed.map(({ row, sent }) => ({
    said: (sent?.cells ?? []).map((lines) => sentText(lines)),
    now: row.cells.map((cell) => textIn(cell)),
  }));
  // A cell for a column is worth a little where no row says the same: better so than none.
  const isAlike = (column: number, cell: number): number =>
    texts.filter(({ said, now }) => now[cell] !== undefined && said[column] === now[cell]).length +
    0.01;
  // The best that can be had of the columns and the cells from a place on.
  const best = Array.from({ length: count + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  const at = (column: number, cell: number): number => best[column]?.[cell] ?? 0;
  const taken = (column: number, cell: number): number =>
    isAlike(column, cell) + at(column + 1, cell + 1);
  for (let column = count - 1; column >= 0; column -= 1) {
    for (let cell = width - 1; cell >= 0; cell -= 1) {
      const most = Math.max(taken(column, cell), at(column + 1, cell), at(column, cell + 1));
      const line = best[column];
      if (line) line[cell] = most;
    }
  }
  const cells: number[] = [];
  for (let cell = 0; cells.length < count;) {
    const column = cells.length;
    if (cell >= width) cells.push(-1);
    else if (at(column, cell) === taken(column, cell)) {
      cells.push(cell);
      cell += 1;
    } else if (at(column, cell) === at(column + 1, cell)) cells.push(-1);
    else cell += 1;
  }
  return { width, cells };
}

/** In the place of a cell whose column is gone. */
const GONE: DocRow['cells'][number] = {
  kind: 'cell',
  blocks: [],
  span: 1,
  merge: null,
  shade: null,
};

/** A row with its cells where their columns were when it went out. */
export function inSentOrder(row: DocRow, moved: MovedColumns | null): DocRow {
  if (moved === null || row.cells.length !== moved.width) return row;
  return { ...row, cells: moved.cells.map((cell) => row.cells[cell] ?? GONE) };
}

/** The cells of a row that stand in columns that did not go out. */
export function addedCells(row: DocRow, moved: MovedColumns | null): DocRow['cells'] {
  if (moved === null || row.cells.length !== moved.width) return [];
  return row.cells.filter((_, at) => !moved.cells.includes(at));
}
