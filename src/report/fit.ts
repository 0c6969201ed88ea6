import type { Orientation, Report, ReportBlock, Table } from './model';
import { folded } from './fold';
import { fittedColumns } from './widths';

/** How many letters of a table's text fit across a page that lies either way. */
export type LettersAcross = Readonly<Record<Orientation, number>>;

/**
 * A paper whose tables are fitted to other pages or to type of another width than the plain style's; those with the same
 * columns together, so that their columns still stand under each other. One that is too wide for its page in that type has
 * fewer columns, as in large print.
 */
export function fittedTo(report: Report, letters: LettersAcross): Report {
  const groups = new Map<string, Table[]>();
  let lies: Orientation = 'portrait';
  for (const block of report.blocks) {
    if (block.kind === 'page') lies = block.orientation;
    if (block.kind !== 'table') continue;
    const key = JSON.stringify([lies, block.columns.map(({ header }) => header)]);
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  const fitted = new Map(
    [...groups].flatMap(([key, tables]) => {
      const [way] = JSON.parse(key) as [Orientation];
      const made = fittedAnew(folded(tables, letters[way]), letters[way]);
      return tables.map((table, place) => [table, made[place]?.[1] ?? table] as const);
    }),
  );
  const blocks = report.blocks.map((block): ReportBlock =>
    block.kind === 'table' ? (fitted.get(block) ?? block) : block,
  );
  return { ...report, blocks };
}

/** Tables of one kind, each with what it becomes. */
export function fittedAnew(
  tables: readonly Table[],
  across: Orientation | number,
): (readonly [Table, Table])[] {
  const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
  const rows = tables.flatMap((table) => table.rows);
  const shares = fittedColumns(headers, rows, across).map(({ share }) => share);
  return tables.map((table) => [
    table,
    {
      ...table,
      columns: table.columns.map((column, place) => ({
        ...column,
        share: shares[place] ?? column.share,
      })),
    },
  ]);
}
