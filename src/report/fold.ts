import { strong, textOf } from './cells';
import type { Cell, Column, Table } from './model';
import { leastLetters } from './widths';

/** Fewest columns that are left: what the row is, what is said of it, and two more. */
const LEAST_COLUMNS = 4;

/**
 * Tables of the same columns whose longest words do not fit beside each other: their last columns stand with their names
 * under the one that says most, as few as it takes for the rest to fit.
 */
export function folded(tables: readonly Table[], letters: number): readonly Table[] {
  const all = tables[0]?.columns.length ?? 0;
  for (let kept = all; ; kept -= 1) {
    const made = kept === all ? tables : tables.map((table) => underEachOther(table, kept));
    const headers = (made[0]?.columns ?? []).map(({ header }) => header);
    const rows = made.flatMap((table) => table.rows);
    if (kept <= LEAST_COLUMNS || leastLetters(headers, rows) <= letters) return made;
  }
}

/** Stands where nobody has said anything. */
const NOTHING = '\u2013';

/** A table with the columns from `kept` on under the one of the others that says most. */
function underEachOther(table: Table, kept: number): Table {
  const { columns, rows } = table;
  const into = mostSaying(kept, rows);
  const gone = columns.slice(kept);
  return {
    ...table,
    columns: columns.slice(0, kept).map((column, place): Column => {
      if (place !== into || !column.fields) return column;
      return { ...column, under: gone.map(({ header, fields = [] }) => ({ header, fields })) };
    }),
    rows: rows.map((row) => {
      const under = gone.flatMap(({ header }, at) => named(header, row[kept + at] ?? []));
      return row
        .slice(0, kept)
        .map((cell, place): Cell => (place === into ? [...cell, ...under] : cell));
    }),
  };
}

/** The column with most text among the first ones, but for the very first, which names the row. */
function mostSaying(kept: number, rows: readonly (readonly Cell[])[]): number {
  const letters = Array.from({ length: kept - 1 }, (_, place) =>
    rows.reduce((sum, row) => sum + lengthOf(row[place + 1] ?? []), 0),
  );
  return 1 + letters.indexOf(Math.max(...letters));
}

const lengthOf = (cell: Cell): number => cell.reduce((sum, runs) => sum + textOf(runs).length, 0);

/** What a cell says under another, after its column's name; nothing where it says nothing. */
function named(header: string, [first = [], ...rest]: Cell): Cell {
  if (rest.length === 0 && textOf(first) === NOTHING) return [];
  return [[...strong(`${header}: `), ...first], ...rest];
}
