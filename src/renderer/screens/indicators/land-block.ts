import { planPaste } from '../../components/grid/paste-plan';
import type { CellText, Refused } from './block-edit';
import { isCellField, type CellField, type MeasurePlace } from './fields';

/** A row of the list on which a pasted block can land. */
export interface LandingRow extends MeasurePlace {
  readonly key: string;
}

/** Where a block is to land: the list as it is shown, and the cell that has focus. */
export interface Landing {
  readonly rows: readonly LandingRow[];
  /** Columns as they are shown. */
  readonly columns: readonly string[];
  /** Key of the row and the column that have focus. */
  readonly key: string;
  readonly column: string;
  /** Keys of the rows that are picked: a single cell lands on each, a block of as many rows on theirs. */
  readonly picked: readonly string[];
}

/** Texts for cells, and what found no cell. */
export interface Landed {
  readonly cells: readonly CellText[];
  readonly refused: readonly Refused[];
}

/** Columns by the headings that spreadsheets give them, in small letters. */
export function headingNames(years: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>([
    ['code', 'code'],
    ['ref', 'code'],
    ['ref.', 'code'],
    ['indicator', 'title'],
    ['title', 'title'],
    ['description', 'title'],
    ['baseline', 'baseline'],
    ['owner', 'owner'],
    ['lead officer', 'owner'],
    ['source', 'source'],
    ['data source', 'source'],
  ]);
  for (const year of years) {
    const [start = '', end = ''] = year.split('/');
    const forms = [year, `${start}/${end.padStart(2, '0')}`, `${start}-${end.padStart(2, '0')}`];
    for (const form of forms) {
      for (const name of [form, `target ${form}`, `${form} target`])
        names.set(name, `target:${year}`);
      for (const name of [`without stretch ${form}`, `${form} without stretch`]) {
        names.set(name, `without:${year}`);
      }
    }
  }
  return names;
}

/**
 * Lays a copied block onto the list: by the codes of its rows where it has them (a column of codes lands on the codes, or
 * its headings name one), else downwards from the focused cell. Nothing of the block goes unnamed: what finds no cell is
 * among the refused.
 */
export function landBlock(
  block: readonly (readonly string[])[],
  years: readonly string[],
  landing: Landing,
): Landed {
  const { rows, columns, picked } = landing;
  const lines = spread(block, picked.length);
  const isForPicked = picked.length > 1 && lines.length === picked.length;
  const below = isForPicked
    ? rows.filter((row) => picked.includes(row.key))
    : rows.slice(
        Math.max(
          0,
          rows.findIndex((row) => row.key === landing.key),
        ),
      );
  const laid = planPaste(lines, {
    ids: below.map((row) => row.key),
    fields: columns.slice(Math.max(0, columns.indexOf(landing.column))),
    names: headingNames(years),
  });
  const find = finder(rows, below);
  const cells: CellText[] = [];
  const refused: Refused[] = laid.above.map((text) => ({
    where: `“${text.trim()}”`,
    reason: 'it stands above the headings',
  }));
  const fixed = new Set<string>();
  for (const { at, cells: texts, lost } of laid.rows) {
    const code = texts.find(({ field }) => field === 'code')?.text.trim() ?? '';
    const row = find(code, at);
    const isBlank = texts.every(({ text }) => text.trim() === '');
    if (row === null && !isBlank) {
      refused.push(
        code === ''
          ? { where: `Row ${String(at + 1)}`, reason: 'the list has no row for it' }
          : { where: code, reason: 'the list shows no indicator with this code' },
      );
    }
    for (const text of lost)
      refused.push({ where: `“${text.trim()}”`, reason: 'no column is there' });
    if (row === null) continue;
    for (const { field, text } of texts) {
      if (isCellField(field)) cells.push(cellAt(row, field, text));
      else if (field !== 'code' && text.trim() !== '') fixed.add(field);
    }
  }
  for (const field of fixed) {
    refused.push({ where: `Column ${field}`, reason: 'a paste does not change it' });
  }
  return { cells, refused };
}

/** One cell pasted while several rows are picked goes into each of them. */
function spread(block: readonly (readonly string[])[], picked: number) {
  const [row] = block;
  return picked > 1 && block.length === 1 && row?.length === 1
    ? Array.from({ length: picked }, () => row)
    : block;
}

function cellAt({ indicator, part }: LandingRow, field: CellField, text: string): CellText {
  return { indicatorId: indicator.id, partId: part.id, field, text };
}

/** Finds the row for a pasted one: a code seen again is the next measure of that indicator. */
function finder(rows: readonly LandingRow[], below: readonly LandingRow[]) {
  const byCode = new Map<string, LandingRow[]>();
  for (const row of rows) {
    const code = tidy(row.indicator.code);
    const list = byCode.get(code);
    if (list) list.push(row);
    else byCode.set(code, [row]);
  }
  const seen = new Map<string, number>();
  return (code: string, at: number): LandingRow | null => {
    if (code === '') return below[at] ?? null;
    const list = byCode.get(tidy(code));
    const turn = seen.get(tidy(code)) ?? 0;
    seen.set(tidy(code), turn + 1);
    return list?.[turn] ?? null;
  };
}

const tidy = (code: string): string => code.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
