import { addRecordsCommand, setRecordCommand } from '../../../domain/commands/record-commands';
import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import { written } from '../../../domain/in-words';
import type { FieldValue } from '../../../domain/registers/field';
import {
  recordsOf,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from '../../../domain/registers/index';
import { headingOf } from '../../../domain/registers/names';
import { readChange } from '../../../domain/registers/read';
import type { RecordRefs } from '../../../domain/registers/refs';
import { nextRiskRef } from '../../../domain/registers/risk-scores';
import type { Plan } from '../../../domain/schema/plan';
import { planPaste, type LandedRow } from '../../components/grid/paste-plan';
import { freshRecord, oneStep } from './edits';

/** Where a block is to land. */
export interface PasteSpot {
  /** Ids of the records from the focused one down, as they are shown; none: every row is new. */
  readonly ids: readonly string[];
  /** Columns from the focused one to the right, as they are shown. */
  readonly fields: readonly string[];
}

/** A text of the block that found no place, and why, as the end of a sentence. */
export interface Refused {
  /** "Row 3, FTE 2008/9". */
  readonly where: string;
  readonly reason: string;
}

/** What a pasted block comes to. */
export interface Pasted {
  /** Null where nothing would change. */
  readonly command: Command | null;
  readonly changed: number;
  readonly addedIds: readonly string[];
  readonly refused: readonly Refused[];
}

/** Headings under which spreadsheets have the fields of a register, in small letters. */
export function headingNames(key: RegisterKey, year: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(registerOf(key).fields).flatMap(([name, field]) => {
      const own = field.of === undefined ? [field.label] : [];
      const headings = [...own, headingOf(field, year), ...(field.aliases ?? [])];
      return headings.map((heading) => [heading.toLowerCase(), name] as const);
    }),
  );
}

/** Lays a block that was copied elsewhere onto a register, as one step. Rows beyond the end become new records. */
export function pasteBlock(
  plan: Plan,
  refs: RecordRefs,
  key: RegisterKey,
  block: readonly (readonly string[])[],
  spot: PasteSpot,
  newId: () => string,
): Pasted {
  const laid = planPaste(block, {
    ids: spot.ids,
    fields: spot.fields,
    names: headingNames(key, refs.year),
  });
  const refused: Refused[] = laid.above.map((text) => ({
    where: `“${text.trim()}”`,
    reason: 'it stands above the headings',
  }));
  const sets: SimpleCommand[] = [];
  const added: AnyRecord[] = [];
  // A post may report to one that stands further up in the same block.
  const all = [...recordsOf(plan, key)];
  for (const row of laid.rows) {
    const old = all.find((record) => record.id === row.id);
    const ref = key === 'risks' ? { ref: nextRiskRef(plan.registers.risks, added.length) } : {};
    const before = old ?? freshRecord(plan, key, newId(), ref);
    const changes = readRow({ key, refs, all }, row, before, old === undefined, refused);
    if (Object.keys(changes).length === 0) continue;
    const record: AnyRecord = Object.assign({}, before, changes);
    if (old) {
      all[all.indexOf(old)] = record;
      sets.push(setRecordCommand(key, record.id, changes));
    } else {
      all.push(record);
      added.push(record);
    }
  }
  return { ...commandOf(plan, key, sets, added, spot), refused };
}

interface Reading {
  readonly key: RegisterKey;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
}

/** What of a pasted row changes a record; what cannot be read is put among the refused. */
function readRow(
  { key, refs, all }: Reading,
  { at, cells, lost }: LandedRow<string>,
  before: AnyRecord,
  isNew: boolean,
  refused: Refused[],
): Partial<AnyRecord> {
  const { fields } = registerOf(key);
  const row = `Row ${written(at + 1)}`;
  for (const text of lost) refused.push({ where: row, reason: `“${text}” has no column` });
  const record: Record<string, FieldValue> & { id: string } = { ...before };
  const changes: Record<string, FieldValue> = {};
  for (const { field, text } of cells) {
    // A blank cell leaves a new record as it starts.
    if (isNew && text.trim() === '') continue;
    const reading = readChange(key, field, text, record, refs, all);
    if (reading.ok) {
      Object.assign(record, reading.value);
      Object.assign(changes, reading.value);
    } else {
      const heading = fields[field] ? headingOf(fields[field], refs.year) : field;
      refused.push({ where: `${row}, ${heading}`, reason: reading.error });
    }
  }
  return changes;
}

function commandOf(
  plan: Plan,
  key: RegisterKey,
  sets: readonly SimpleCommand[],
  added: readonly AnyRecord[],
  spot: PasteSpot,
): Omit<Pasted, 'refused'> {
  const records = recordsOf(plan, key);
  const last = records.findIndex(({ id }) => id === spot.ids.at(-1));
  const first = last < 0 ? records.length : last + 1;
  const entries = added.map((record, place) => ({ at: first + place, record }));
  const adds = entries.length === 0 ? [] : [addRecordsCommand(key, entries)];
  const count = sets.length + added.length;
  const label = `Paste ${written(count)} ${count === 1 ? 'row' : 'rows'}`;
  return {
    command: oneStep(label, [...sets, ...adds]),
    changed: sets.length,
    addedIds: added.map(({ id }) => id),
  };
}
