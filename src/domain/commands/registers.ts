import { ok, type Result } from '../result';
import type { LinkTarget } from '../registers/field';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from '../registers/index';
import { chainAbove, idsIn, linkFields, parentFieldOf, parentOf } from '../registers/links';
import type { Plan, Section } from '../schema/plan';
import type { Outcome } from './applied';
import {
  change,
  firstTwice,
  insert,
  merged,
  move,
  overwritten,
  takeOut,
  type Entry,
} from './collection';
import { addRecordsCommand, setRecordCommand } from './record-commands';
import { refuse, type Refusal } from './refusal';
import type { CommandOf, SimpleCommand } from './schema';

/**
 * Changes to the records of registers. What a register's records are is known to the compiler where a command is made
 * and read; here all registers are treated alike, by their descriptions.
 */

function withRecords(plan: Plan, key: RegisterKey, records: readonly AnyRecord[]): Plan {
  return { ...plan, registers: { ...plan.registers, [key]: records } };
}

/** What is wrong with the links of a record, or null; `all` are the records of its register as they will be. */
function badRecord(
  plan: Plan,
  key: RegisterKey,
  record: AnyRecord,
  all: readonly AnyRecord[],
): Result<never, Refusal> | null {
  const { fields, noun } = registerOf(key);
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'links' && field.kind !== 'choices') continue;
    const ids = idsIn(record, name);
    const twice = firstTwice(ids);
    if (twice !== null) return refuse('linkedTwice', `${twice} in ${noun} ${record.id}`);
    const bad = field.kind === 'links' ? unknownLink(plan, field.to, ids) : null;
    if (bad) return bad;
  }
  return badParent(key, record, all);
}

function unknownLink(
  plan: Plan,
  to: LinkTarget,
  ids: readonly string[],
): Result<never, Refusal> | null {
  if (to === 'priority' || ids.length === 0) return null;
  const list = to === 'action' ? plan.actions : plan.indicators;
  const missing = ids.find((id) => !list.some((record) => record.id === id));
  if (missing === undefined) return null;
  return refuse(to === 'action' ? 'unknownAction' : 'unknownIndicator', missing);
}

function badParent(
  key: RegisterKey,
  record: AnyRecord,
  all: readonly AnyRecord[],
): Result<never, Refusal> | null {
  const field = parentFieldOf(key);
  if (field === null) return null;
  const { noun } = registerOf(key);
  const { end, id } = chainAbove(record, all, field);
  switch (end) {
    case 'top':
      return null;
    case 'missing':
      return refuse('unknownRecord', `${noun} ${id}`);
    case 'loop':
      return refuse('inALoop', `${noun} ${record.id}`);
  }
}

export function addRecords(plan: Plan, command: CommandOf<'record.add'>): Outcome {
  const { register } = command;
  const entries: readonly Entry<AnyRecord>[] = command.entries;
  const next = insert(recordsOf(plan, register), entries, registerOf(register).noun);
  if (!next.ok) return next;
  for (const { record } of entries) {
    const bad = badRecord(plan, register, record, next.value);
    if (bad) return bad;
  }
  const ids = entries.map(({ record }) => record.id);
  return ok({
    plan: withRecords(plan, register, next.value),
    inverse: [{ type: 'record.remove', register, ids }],
  });
}

export function setRecord(plan: Plan, command: CommandOf<'record.set'>): Outcome {
  const { register, id } = command;
  const changes = command.changes as Partial<AnyRecord>;
  const records = recordsOf(plan, register);
  const next = change(records, id, registerOf(register).noun, (record) => {
    const after: AnyRecord = merged<AnyRecord>(record, changes);
    const all = records.map((one) => (one.id === id ? after : one));
    return badRecord(plan, register, after, all) ?? ok(after);
  });
  if (!next.ok) return next;
  const back = overwritten(next.value.before, changes);
  return ok({
    plan: withRecords(plan, register, next.value.list),
    inverse: [setRecordCommand(register, id, back)],
  });
}

/** Takes records out; those that stood under one of them stand at the top. */
export function removeRecords(plan: Plan, command: CommandOf<'record.remove'>): Outcome {
  const { register, ids } = command;
  const next = takeOut(recordsOf(plan, register), ids, registerOf(register).noun);
  if (!next.ok) return next;
  const field = parentFieldOf(register);
  const gone = new Set(ids);
  const puts: SimpleCommand[] = [];
  const left = next.value.left.map((record) => {
    const above = field === null ? null : parentOf(record, field);
    if (field === null || above === null || !gone.has(above)) return record;
    puts.push(setRecordCommand(register, record.id, { [field]: above }));
    return { ...record, [field]: null };
  });
  return ok({
    plan: withRecords(plan, register, left),
    inverse: [addRecordsCommand(register, next.value.taken), ...puts],
  });
}

export function moveRecord(plan: Plan, command: CommandOf<'record.move'>): Outcome {
  const { register, id, to } = command;
  const next = move(recordsOf(plan, register), id, to, registerOf(register).noun);
  if (!next.ok) return next;
  return ok({
    plan: withRecords(plan, register, next.value.list),
    inverse: [{ type: 'record.move', register, id, to: next.value.from }],
  });
}

/**
 * Cuts the links of registers and of sections to records that are gone, and lets the way back make them again, after the
 * records are there.
 */
export function withoutLinksTo(
  outcome: Outcome,
  to: 'action' | 'indicator',
  gone: readonly string[],
): Outcome {
  if (!outcome.ok) return outcome;
  const without = new Set(gone);
  const puts: SimpleCommand[] = [];
  let { plan } = outcome.value;
  for (const key of REGISTER_KEYS) {
    const fields = linkFields(key, to);
    if (fields.length === 0) continue;
    const records = recordsOf(plan, key);
    const next = records.map((record) => {
      const cut = fields.filter((field) => idsIn(record, field).some((id) => without.has(id)));
      if (cut.length === 0) return record;
      const before = cut.map((field) => [field, idsIn(record, field)] as const);
      puts.push(setRecordCommand(key, record.id, Object.fromEntries(before)));
      const after = before.map(([field, ids]) => [field, ids.filter((id) => !without.has(id))]);
      return { ...record, ...Object.fromEntries(after) } as AnyRecord;
    });
    if (next.some((record, at) => record !== records[at])) plan = withRecords(plan, key, next);
  }
  if (to === 'action') plan = withoutStatementLinks(plan, without, puts);
  if (puts.length === 0) return outcome;
  return ok({ plan, inverse: [...outcome.value.inverse, ...puts] });
}

function withoutStatementLinks(
  plan: Plan,
  without: ReadonlySet<string>,
  puts: SimpleCommand[],
): Plan {
  const cut = (section: Section): Section => {
    if (!section.actionIds.some((id) => without.has(id))) return section;
    const { id, actionIds } = section;
    puts.push({ type: 'section.set', id, changes: { actionIds } });
    return { ...section, actionIds: actionIds.filter((one) => !without.has(one)) };
  };
  const sections = plan.sections.map(cut);
  return sections.some((section, at) => section !== plan.sections[at])
    ? { ...plan, sections }
    : plan;
}
