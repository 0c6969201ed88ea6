import { addRecordsCommand, setRecordCommand } from '../../../domain/commands/record-commands';
import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import { written } from '../../../domain/in-words';
import { createRecord } from '../../../domain/registers/create';
import type { FieldValue } from '../../../domain/registers/field';
import {
  recordsOf,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from '../../../domain/registers/index';
import { readChange } from '../../../domain/registers/read';
import type { RecordRefs } from '../../../domain/registers/refs';
import { nextRiskRef } from '../../../domain/registers/risk-scores';
import { fieldText } from '../../../domain/registers/words';
import type { Plan } from '../../../domain/schema/plan';

/** Commands for what people do in a register. Pure: ids arrive as arguments. */

/** One command, or several as one step of Undo; null for none. */
export function oneStep(label: string, commands: readonly SimpleCommand[]): Command | null {
  const [first] = commands;
  if (first === undefined) return null;
  return commands.length === 1 ? first : { type: 'batch', label, commands };
}

/** A record with everything still to be said, but for its reference and what its place says. */
export function freshRecord(
  plan: Plan,
  key: RegisterKey,
  id: string,
  says: Readonly<Record<string, FieldValue>> = {},
): AnyRecord {
  const ref = key === 'risks' ? { ref: nextRiskRef(plan.registers.risks) } : {};
  return { ...createRecord(key, id), ...ref, ...says };
}

/** Adds a record after another, or last. What parts the register is as in the record before it. */
export function addOne(
  plan: Plan,
  key: RegisterKey,
  id: string,
  afterId: string | null,
): SimpleCommand {
  const records = recordsOf(plan, key);
  const at = records.findIndex((record) => record.id === afterId);
  const before = records[at];
  const { groupBy, fields } = registerOf(key);
  const shared = Object.keys(fields).filter(
    (name) => name === groupBy || fields[name]?.kind === 'parent',
  );
  const says = before ? Object.fromEntries(shared.map((name) => [name, before[name] ?? null])) : {};
  const record = freshRecord(plan, key, id, says);
  return addRecordsCommand(key, [{ at: at < 0 ? records.length : at + 1, record }]);
}

/** A copy of each record behind its own. */
export function duplicates(
  plan: Plan,
  key: RegisterKey,
  ids: ReadonlySet<string>,
  newId: () => string,
): { readonly command: SimpleCommand; readonly ids: readonly string[] } | null {
  const entries: { at: number; record: AnyRecord }[] = [];
  for (const [at, record] of recordsOf(plan, key).entries()) {
    if (!ids.has(record.id)) continue;
    const ref = key === 'risks' ? { ref: nextRiskRef(plan.registers.risks, entries.length) } : {};
    entries.push({ at: at + entries.length + 1, record: { ...record, ...ref, id: newId() } });
  }
  if (entries.length === 0) return null;
  return {
    command: addRecordsCommand(key, entries),
    ids: entries.map(({ record }) => record.id),
  };
}

/** Moves a record past its neighbour in the list as it is shown; null at the edge. */
export function moveBy(
  plan: Plan,
  key: RegisterKey,
  shown: readonly string[],
  id: string,
  step: -1 | 1,
): SimpleCommand | null {
  const neighbour = shown[shown.indexOf(id) + step];
  if (!shown.includes(id) || neighbour === undefined) return null;
  const to = recordsOf(plan, key).findIndex((record) => record.id === neighbour);
  return to < 0 ? null : { type: 'record.move', register: key, id, to };
}

/** Gives a field of many records what another has in it. */
export function fillField(
  key: RegisterKey,
  name: string,
  source: AnyRecord,
  targets: readonly AnyRecord[],
  refs: RecordRefs,
  all: readonly AnyRecord[],
): Command | null {
  const { fields, name: nameField, nouns } = registerOf(key);
  const field = fields[name];
  if (field === undefined) return null;
  const text = fieldText(field, source, name, refs, all, nameField, 'edit');
  const sets = targets.flatMap((record) => {
    const reading = readChange(key, name, text, record, refs, all);
    return reading.ok && Object.keys(reading.value).length > 0
      ? [setRecordCommand(key, record.id, reading.value)]
      : [];
  });
  const label = `Fill ${field.label.toLowerCase()} of ${written(targets.length)} ${nouns}`;
  return oneStep(label, sets);
}
