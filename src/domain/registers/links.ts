import type { LinkTarget } from './field';
import { registerOf, type AnyRecord, type RegisterKey } from './index';

/** The fields of a register that link to records of one kind. */
export function linkFields(key: RegisterKey, to: LinkTarget): readonly string[] {
  return Object.entries(registerOf(key).fields).flatMap(([name, field]) =>
    field.kind === 'links' && field.to === to ? [name] : [],
  );
}

/** The ids that a field of links, or of several choices, holds. */
export function idsIn(record: Partial<AnyRecord>, field: string): readonly string[] {
  const value = record[field];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The field of a register that names the record above; null where its records stand side by side. */
export function parentFieldOf(key: RegisterKey): string | null {
  const found = Object.entries(registerOf(key).fields).find(([, { kind }]) => kind === 'parent');
  return found?.[0] ?? null;
}

/** The record above, by its id. */
export function parentOf(record: AnyRecord, field: string): string | null {
  const value = record[field];
  return typeof value === 'string' ? value : null;
}

/** Where going up from a record ends: at the top, at an id that no record has, or back at a record that was passed. */
export function chainAbove(
  record: AnyRecord,
  records: readonly AnyRecord[],
  field: string,
): { readonly end: 'top' | 'missing' | 'loop'; readonly id: string } {
  const byId = new Map(records.map((one) => [one.id, one]));
  const seen = new Set([record.id]);
  let { id } = record;
  let above = parentOf(record, field);
  while (above !== null) {
    id = above;
    const next = byId.get(above);
    if (next === undefined) return { end: 'missing', id };
    if (seen.has(above)) return { end: 'loop', id };
    seen.add(above);
    above = parentOf(next, field);
  }
  return { end: 'top', id };
}

/** The records that one can stand under: every other that does not stand below it already. */
export function possibleAbove(
  record: AnyRecord,
  records: readonly AnyRecord[],
  field: string,
): readonly AnyRecord[] {
  const below = new Set([record.id]);
  let found = -1;
  while (found !== below.size) {
    found = below.size;
    for (const one of records) {
      const above = parentOf(one, field);
      if (above !== null && below.has(above)) below.add(one.id);
    }
  }
  return records.filter(({ id }) => !below.has(id));
}
