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
  const lying: Record<Orientation, Table[]> = { portrait: [], landscape: [] };
  let lies: Orientation = 'portrait';
  for (const block of report.blocks) {
    if (block.kind === 'page') lies = block.orientation;
    if (block.kind === 'table') lying[lies].push(block);
  }
  const fitted = new Map(
    ORIENTATIONS.flatMap((way) => {
      const made = fittedAlike(lying[way], letters[way]);
      return lying[way].map((table, place) => [table, made[place] ?? table] as const);
    }),
  );
  const blocks = report.blocks.map((block): ReportBlock =>
    block.kind === 'table' ? (fitted.get(block) ?? block) : block,
  );
  return { ...report, blocks };
}

const ORIENTATIONS: readonly Orientation[] = ['portrait', 'landscape'];

/**
 * Tables fitted to a page on which so many letters go across, in their order: those with the same columns together, so
 * that their columns stand under each other, and with fewer columns where their words would not fit.
 */
export function fittedAlike<T extends Fitted>(tables: readonly T[], letters: number): T[] {
  const alike = new Map<string, number[]>();
  for (const [place, { columns }] of tables.entries()) {
    const key = JSON.stringify(columns.map(({ header }) => header));
    alike.set(key, [...(alike.get(key) ?? []), place]);
  }
  const made = [...tables];
  for (const places of alike.values()) {
    const group = folded(
      places.flatMap((place) => tables[place] ?? []),
      letters,
    );
    const shares = sharesOf(group, letters);
    for (const [at, place] of places.entries()) {
      const table = group[at];
      if (table !== undefined) made[place] = withShares(table, shares);
    }
  }
  return made;
}

/** What of a table is fitted. */
type Fitted = Pick<Table, 'columns' | 'rows'>;

function sharesOf(tables: readonly Fitted[], letters: number): readonly number[] {
  const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
  const rows = tables.flatMap((table) => table.rows);
  return fittedColumns(headers, rows, letters).map(({ share }) => share);
}

function withShares<T extends Fitted>(table: T, shares: readonly number[]): T {
  const columns = table.columns.map((column, place) => ({
    ...column,
    share: shares[place] ?? column.share,
  }));
  return { ...table, columns };
}
