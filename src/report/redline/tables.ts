import type { TraceOf } from '../../domain/compare/traces';
import type { CommentAbout } from '../../domain/schema/plan';
import { plain, textOf } from '../cells';
import type { Cell, Column, Mark, Table, TableChanges } from '../model';
import { shownIn } from '../widths';
import { aligned } from './align';
import { markedCell, mergedCell } from './cells';
import { come, gone, markedWhole, mergedRuns } from './words';

/** A table before it is a block of a paper. */
export type PlainTable = Pick<Table, 'caption' | 'columns' | 'rows' | 'abouts'>;

interface Row {
  readonly cells: readonly Cell[];
  readonly about: CommentAbout | null;
  readonly key: string;
}

/** Rows with what they are known by: their record, else the first cell, which names the row. */
function rowsOf({ rows, abouts }: PlainTable): readonly Row[] {
  return rows.map((cells, place): Row => {
    const about = abouts?.[place] ?? null;
    const name = (cells[0] ?? []).map(textOf).join('\n');
    return { cells, about, key: about === null ? name : JSON.stringify(about) };
  });
}

/** Whether one table can be shown as the other with changes: a column cannot come or go in a tracked document. */
export function canMerge(before: PlainTable, after: PlainTable): boolean {
  return before.columns.length === after.columns.length;
}

/** A table that came or went as a whole. */
export function markedTable<T extends PlainTable>(
  table: T,
  mark: Mark,
): T & { readonly changes: TableChanges } {
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell) => markedCell(cell, mark))),
    changes: {
      mark,
      rows: table.rows.map(() => mark),
      caption: markedWhole(plain(table.caption), mark),
      headers: table.columns.map(({ header }) => markedWhole(plain(header), mark)),
      was: null,
    },
  };
}

/** A table with the rows that came and went, and with what changed in the cells of the others. */
export function mergedTable<T extends PlainTable>(
  before: T,
  after: T,
  traceOf: TraceOf,
  was: TableChanges['was'] = null,
): T & { readonly changes: TableChanges } {
  const last = traceOf(null);
  const pairs = aligned(rowsOf(before), rowsOf(after), { key: ({ key }) => key });
  const rows: (readonly Cell[])[] = [];
  const abouts: (CommentAbout | null)[] = [];
  const marks: (Mark | null)[] = [];
  for (const pair of pairs) {
    const { about } = pair.after ?? pair.before;
    abouts.push(about);
    if (pair.before !== null && pair.after !== null) {
      const old = pair.before.cells;
      marks.push(null);
      rows.push(
        pair.after.cells.map((cell, place) =>
          mergedCell(old[place] ?? [], cell, traceOf(about, fieldsOf(after.columns[place]))),
        ),
      );
      continue;
    }
    const mark = pair.after === null ? gone(traceOf(about)) : come(traceOf(about));
    marks.push(mark);
    rows.push((pair.after ?? pair.before).cells.map((cell) => markedCell(cell, mark)));
  }
  return {
    ...after,
    rows,
    ...(after.abouts && { abouts }),
    changes: {
      mark: null,
      rows: marks,
      caption: mergedRuns(plain(before.caption), plain(after.caption), last),
      headers: after.columns.map(({ header }, place) =>
        mergedRuns(plain(before.columns[place]?.header ?? ''), plain(header), last),
      ),
      was,
    },
  };
}

const fieldsOf = (column: Column | undefined): readonly string[] | undefined =>
  column?.fields && shownIn(column);
