import { daysOf } from '../financial-year';
import type { Field, FieldValue } from '../registers/field';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type AnyRecord,
  type RegisterKey,
  type Registers,
} from '../registers/index';
import type { Plan } from '../schema/plan';

/** What stands in a field that nobody has filled in, of the kinds that can end with a year. */
function blankOf({ kind }: Field): FieldValue {
  return kind === 'figure' || kind === 'date' ? null : '';
}

/** A record as the plan of `year` begins with it: see {@link carriedRegisters}. */
function carriedRecord(key: RegisterKey, record: AnyRecord, year: string): AnyRecord {
  const { first } = daysOf(year);
  const fields = Object.entries(registerOf(key).fields);
  const thisYear = fields.find(([, field]) => field.of === 'thisYear');
  const next: Record<string, FieldValue> = {};
  for (const [name, field] of fields) {
    const value = record[name] ?? null;
    const isOver = field.kind === 'date' && typeof value === 'string' && value < first;
    if (field.of === 'lastYear') {
      const [from, of] = thisYear ?? [null, null];
      next[name] = from === null || of?.endsWithYear === true ? null : (record[from] ?? null);
    } else if (field.of === 'thisYear' || field.endsWithYear === true || isOver) {
      next[name] = blankOf(field);
    }
  }
  return { ...record, ...next };
}

/**
 * The registers as the plan of `year` begins with them. Figures of the year that ends become those of last year, and this
 * year's are blank; a forecast is no figure of last year. What ends with the year is blank, and so are days before it.
 */
export function carriedRegisters(plan: Plan, year: string): Registers {
  const next = REGISTER_KEYS.map((key) => [
    key,
    recordsOf(plan, key).map((record) => carriedRecord(key, record, year)),
  ]);
  // Each record keeps its fields and their kinds.
  return Object.fromEntries(next) as Registers;
}
