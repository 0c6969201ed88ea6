import { gapKindName } from '../domain/gaps/deliberate-words';
import { count } from '../domain/in-words';
import {
  indicatorMatrix,
  type CellLink,
  type MatrixColumn,
  type MatrixRow,
} from '../domain/queries/link-matrix';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { plain } from './cells';
import type { Cell } from './model';
import type { NewTable } from './paper';

/** Most indicators that stand beside each other on a page that lies. */
const MOST = 16;

/** Shares of the width: of the name of a priority beside the most indicators, and of an indicator in every table. */
const NAME = 30;
const CELL = 4.4;

const LETTERS: Readonly<Record<CellLink, string>> = {
  accountable: 'A',
  contributes: 'C',
  printed: 'S',
  serves: 'S',
};

/** Priorities down and indicators across, a table a kind of indicator; wide kinds go on in a table of their own. */
export function matrixTables(plan: Plan, pack: Pack): readonly NewTable[] {
  const { columns, groups, rows } = indicatorMatrix(plan, pack);
  return groups.flatMap(({ label, from, count: width }) =>
    inRuns(columns.slice(from, from + width)).map((run, place) =>
      tableOf(place === 0 ? label : `${label}, continued`, run, rows, pack),
    ),
  );
}

function inRuns(columns: readonly MatrixColumn[]): readonly (readonly MatrixColumn[])[] {
  return Array.from({ length: Math.ceil(columns.length / MOST) }, (_, place) =>
    columns.slice(place * MOST, (place + 1) * MOST),
  );
}

function tableOf(
  label: string,
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow[],
  pack: Pack,
): NewTable {
  return {
    caption: `Priorities by ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    description: `${count(rows.length, 'priority', 'priorities')}, one a row, by ${count(columns.length, 'indicator')}: A where this plan is accountable for the indicator, C where it contributes, a dash where they are not linked. The last row counts the actions that move each indicator.`,
    columns: [
      { header: 'Priority', share: NAME + (MOST - columns.length) * CELL },
      ...columns.map(({ code }) => ({ header: code, share: CELL })),
    ],
    rows: [
      ...rows.map(({ priority, cells }) => [
        [plain(`${priority.code} ${priority.shortLabel}`)],
        ...columns.map(({ id }): Cell => {
          const link = cells.get(id);
          return [plain(link === undefined ? '–' : LETTERS[link])];
        }),
      ]),
      [[plain('Actions')], ...columns.map((column): Cell => [plain(actionsOf(column, pack))])],
    ],
  };
}

/** How many actions move an indicator; where there are none on purpose, the kind of the reason. */
function actionsOf({ linked, kept }: MatrixColumn, pack: Pack): string {
  if (linked > 0 || kept === null) return String(linked);
  const [code = ''] = gapKindName(kept.kind, pack).split(' ');
  return code === '' ? 'None, on purpose' : code;
}
