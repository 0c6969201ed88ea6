import type { CellLink, LinkMatrix } from '../../domain/queries/link-matrix';
import { csvOf, type Cell } from './csv';

/** What a link is called in a cell: accountable, contributes, serves. */
const WORDS: Readonly<Record<CellLink, string>> = {
  accountable: 'A',
  contributes: 'C',
  printed: 'S',
  serves: 'S',
};

/** The cells of one row of a matrix, and how many of them say something. */
function cellsOf({ columns }: LinkMatrix, cells: ReadonlyMap<string, CellLink>): Cell[] {
  const words = columns.map(({ id }) => {
    const link = cells.get(id);
    return link === undefined ? '' : WORDS[link];
  });
  return [...words, cells.size];
}

/** How many priorities each column is linked to, and all of them. */
function totalsOf({ columns, rows }: LinkMatrix): Cell[] {
  const down = columns.map(({ id }) => rows.filter(({ cells }) => cells.has(id)).length);
  return [...down, rows.reduce((sum, { cells }) => sum + cells.size, 0)];
}

/**
 * Priorities down, indicators and then actions across, each block with its total; A: accountable, C: contributes, S:
 * serves. The first line has the codes, the second the titles, the last how many priorities each one is linked to. The
 * order is that of the screen.
 */
export function matrixCsv(indicators: LinkMatrix, actions: LinkMatrix): string {
  const lines = indicators.rows.map(({ outcome, priority, cells }, place): Cell[] => [
    outcome.label,
    priority.code,
    priority.label,
    ...cellsOf(indicators, cells),
    ...cellsOf(actions, actions.rows[place]?.cells ?? new Map()),
  ]);
  const across = (of: 'code' | 'title', [first, second]: readonly [string, string]): Cell[] => [
    ...indicators.columns.map((column) => column[of]),
    first,
    ...actions.columns.map((column) => column[of]),
    second,
  ];
  return csvOf([
    ['Outcome', 'Priority', 'Title', ...across('code', ['Indicators', 'Actions'])],
    ['', '', '', ...across('title', ['', ''])],
    ...lines,
    ['Total', '', '', ...totalsOf(indicators), ...totalsOf(actions)],
  ]);
}
