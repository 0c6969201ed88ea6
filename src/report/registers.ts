import { count } from '../domain/in-words';
import type { Field } from '../domain/registers/field';
import {
  recordsOf,
  registerOf,
  type AnyRecord,
  type Register,
  type RegisterKey,
} from '../domain/registers/index';
import { parentFieldOf } from '../domain/registers/links';
import { headingOf } from '../domain/registers/names';
import { recordRefs, type RecordRefs } from '../domain/registers/refs';
import type { Computed } from '../domain/registers/register';
import { computedValue, figureIn, totalsOf, type Totals } from '../domain/registers/totals';
import { treeRows } from '../domain/registers/tree';
import { fieldText, figureText } from '../domain/registers/words';
import { workedField } from '../domain/registers/worked';
import { changeText, workedText } from '../domain/registers/worked-words';
import type { Pack } from '../domain/schema/pack';
import type { CommentAbout, Plan } from '../domain/schema/plan';
import { madeUpMark } from '../domain/queries/made-up-mark';
import { filled, labelled, plain, strong } from './cells';
import type { Cell, Orientation, Runs } from './model';
import type { NewTable } from './paper';
import { FIGURES, fittedColumns, showing } from './widths';

/** A column of the table: a field with those that stand under it, or one that follows from others. */
interface Printed {
  readonly key: string;
  readonly header: string;
  readonly field: Field | null;
  readonly computed: Computed | null;
  readonly under: readonly (readonly [key: string, field: Field])[];
}

/** What a table is made with. */
interface Making {
  readonly key: RegisterKey;
  readonly register: Register;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
  readonly page: Orientation;
}

/** Letters that the longest text of a record may have, on average, before its register's page is turned. */
const LONG_TEXT = 120;

/** How the page with a register lies: across where its records say much, as columns of an upright one are narrow. */
export function pageOf(plan: Plan, key: RegisterKey): Orientation {
  const { page, fields } = registerOf(key);
  const texts = Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'text' ? name : []));
  const records = recordsOf(plan, key);
  const longest = records.map((record) =>
    Math.max(0, ...texts.map((name) => String(record[name] ?? '').length)),
  );
  const letters = longest.reduce((sum, length) => sum + length, 0);
  return page === 'portrait' && letters > LONG_TEXT * records.length ? 'landscape' : page;
}

/** The tables of a register, one for each kind of record where it is parted; none where it is empty. */
export function registerTables(plan: Plan, pack: Pack, key: RegisterKey): readonly NewTable[] {
  const register = registerOf(key);
  const above = parentFieldOf(key);
  const records = recordsOf(plan, key);
  const all = above === null ? records : treeRows(records, above).map(({ record }) => record);
  const making: Making = {
    key,
    register,
    refs: recordRefs(plan, pack),
    all,
    page: pageOf(plan, key),
  };
  const parts = totalsOf(key, all).map((totals) => partOf(making, totals));
  return parts.map((part) => tableOf(making, part, alike(parts, part)));
}

/** The records of a table with its columns and rows, before it is known how wide they are. */
interface Part {
  readonly totals: Totals;
  readonly columns: readonly Printed[];
  readonly rows: readonly Cell[][];
  /** Whether the last row is the total. */
  readonly hasTotal: boolean;
}

function partOf(making: Making, totals: Totals): Part {
  const columns = columnsOf(making, totals.records);
  const rows = totals.records.map((record) => columns.map((one) => cell(making, one, record)));
  const hasTotal = columns.some(({ key }) => typeof totals.sums[key] === 'number');
  return {
    totals,
    columns,
    rows: hasTotal ? [...rows, totalRow(columns, totals)] : rows,
    hasTotal,
  };
}

/** The rows of all parts with the columns of one: theirs stand under each other. */
function alike(parts: readonly Part[], { columns }: Part): readonly Cell[][] {
  const keys = (some: readonly Printed[]): string => JSON.stringify(some.map(({ key }) => key));
  return parts.flatMap((one) => (keys(one.columns) === keys(columns) ? one.rows : []));
}

function tableOf(
  making: Making,
  { totals, columns, rows, hasTotal }: Part,
  fitted: readonly Cell[][],
): NewTable {
  const { register } = making;
  const part = totals.group === null ? '' : `: ${totals.group.many ?? totals.group.label}`;
  const abouts = totals.records.map(({ id }): CommentAbout => ({
    kind: 'record',
    register: making.key,
    id,
    field: null,
  }));
  return {
    caption: `${register.title}${part}${unitWords(columns)}`,
    description: `${count(totals.records.length, register.noun, register.nouns)}, one a row, with ${list(columns.map(({ header }) => header))}${hasTotal ? '; the last row is the total' : ''}.`,
    columns: showing(
      fittedColumns(
        columns.map(({ header }) => header),
        fitted,
        making.page,
      ).map((column, place) => ({ ...column, ...(isOfFigures(columns[place]) && FIGURES) })),
      columns.map(({ key, computed, under }) =>
        computed === null ? [key, ...under.map(([name]) => name)] : [workedField(computed)],
      ),
    ),
    rows,
    abouts: hasTotal ? [...abouts, null] : abouts,
  };
}

/** Whether a column is read downwards, figure under figure. */
const isOfFigures = (column: Printed | undefined): boolean =>
  column?.field?.kind === 'figure' || column?.computed?.how.kind === 'difference';

/** What short forms in the headings stand for, where a reader first meets them. */
function unitWords(columns: readonly Printed[]): string {
  const hasStaff = columns.some(({ field }) => field?.kind === 'figure' && field.unit === 'fte');
  return hasStaff ? ': figures are full-time equivalents (FTE)' : '';
}

const list = (headers: readonly string[]): string =>
  headers
    .slice(1)
    .map((header) => header.toLowerCase().replace('fte', 'FTE'))
    .join(', ');

/** Columns in order; one of figures or days in which nobody has said anything is left out. */
function columnsOf(making: Making, records: readonly AnyRecord[]): readonly Printed[] {
  const { fields, computed, groupBy, name } = making.register;
  const entries = Object.entries(fields);
  return entries
    .flatMap(([key, field]): Printed[] => {
      const own = columnOf(making, key, field, entries, groupBy);
      const after = computed.flatMap((one): Printed[] =>
        one.after === key && one.prints === 'column'
          ? [
              {
                key: one.key,
                header: one.label,
                field: null,
                computed: one,
                under: [],
              },
            ]
          : [],
      );
      return own === null ? after : [own, ...after];
    })
    .filter((column) => column.key === name || saysAnything(column, records));
}

function columnOf(
  { refs }: Making,
  key: string,
  field: Field,
  entries: readonly (readonly [string, Field])[],
  groupBy: string | null,
): Printed | null {
  if (field.prints !== 'column') return null;
  const under = entries.filter(
    ([other, { prints }]) => prints !== 'column' && prints.under === key && other !== groupBy,
  );
  return {
    key,
    header: headingOf(field, refs.year),
    field,
    computed: null,
    under: under.filter(([, one]) => one.kind !== 'flag' || !one.marksFigures),
  };
}

function saysAnything(column: Printed, records: readonly AnyRecord[]): boolean {
  const { key, field, computed } = column;
  if (computed) return records.some((record) => computedValue(computed, record) !== null);
  if (field?.kind !== 'figure' && field?.kind !== 'date') return true;
  return records.some((record) => record[key] !== null);
}

function cell(making: Making, column: Printed, record: AnyRecord): Cell {
  const { computed, field, key, under } = column;
  if (computed) {
    const { register, refs } = making;
    const text = workedText(computed, record, register, refs.pack.riskMatrix);
    if (text === null) return [plain(NOTHING)];
    return [plain(text + madeUpMark(computed.how.kind === 'difference' && isIllustrative(record)))];
  }
  const words = (one: Field, name: string): string => fieldWords(making, one, name, record);
  const own = field === null ? '' : words(field, key);
  const isMadeUp = field?.kind === 'figure' && own !== '' && isIllustrative(record);
  const paragraphs: Runs[] = [];
  if (own !== '') paragraphs.push(plain(own + madeUpMark(isMadeUp)));
  for (const [name, one] of under) {
    const said = words(one, name);
    if (said !== '') paragraphs.push(labelled(one.label, said));
  }
  return filled(paragraphs, isOfManager(field) ? 'Not yet named' : NOTHING);
}

/** Whether the figures of a record were made up for a sample; so was then what follows from them. */
const isIllustrative = (record: AnyRecord): boolean => record['illustrative'] === true;

/** Whether somebody is to be named in a field: that nobody is must be as plain as in the tables of actions. */
const isOfManager = (field: Field | null): boolean =>
  field?.kind === 'line' && field.suggest === 'managers';

/** Begins the row with the sums of a register. */
export const TOTAL = 'Total';

/** Stands where nobody has said anything. */
const NOTHING = '\u2013';

function fieldWords(
  { refs, all, register }: Making,
  field: Field,
  key: string,
  record: AnyRecord,
): string {
  return fieldText(field, record, key, refs, all, register.name, 'word').trim();
}

function totalRow(columns: readonly Printed[], { records, sums }: Totals): Cell[] {
  const markOf = (...keys: readonly string[]): string =>
    madeUpMark(
      records.some((one) => isIllustrative(one) && keys.some((key) => figureIn(one, key) !== null)),
    );
  return columns.map(({ key, field, computed }, at): Cell => {
    if (at === 0) return [strong(TOTAL)];
    if (computed?.how.kind === 'difference') {
      const { from, to } = computed.how;
      const [before, after] = [sums[from] ?? null, sums[to] ?? null];
      // A sum of some of the rows compared with a sum of others would say nothing.
      if (before === null || after === null) return [plain(NOTHING)];
      const change = Number((after - before).toFixed(6));
      const whole = columns.find((one) => one.key === to)?.field ?? undefined;
      return [strong(changeText(change, whole) + markOf(from, to))];
    }
    const sum = sums[key] ?? null;
    if (sum === null || field?.kind !== 'figure') return [plain(NOTHING)];
    return [strong(figureText(sum, field) + markOf(key))];
  });
}
