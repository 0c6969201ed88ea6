import { lowered } from '../in-words';
import { addRecordsCommand, setRecordCommand } from '../commands/record-commands';
import type { SimpleCommand } from '../commands/schema';
import type { Field as RegisterField, LinkTarget } from '../registers/field';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from '../registers/index';
import { idsIn, linkFields, parentFieldOf, parentOf } from '../registers/links';
import { headingOf, nameOf, recordField } from '../registers/names';
import { recordRefs } from '../registers/refs';
import { fieldText } from '../registers/words';
import type { Plan } from '../schema/plan';
import type { Change, Side, Sides } from './change';
import { fieldChanges, type Both, type Field, type Put } from './fields';
import { placeFor } from './keyed';
import { listChanges } from './lists';
import type { Collection } from './records';

/** The records of every register, by its description. */
export const REGISTER_RECORDS: readonly Collection<AnyRecord>[] = REGISTER_KEYS.map(collectionOf);

function collectionOf(key: RegisterKey): Collection<AnyRecord> {
  const { noun, title } = registerOf(key);
  return {
    noun,
    room: 'resources',
    field: recordField(key, registerOf(key).name),
    of: (plan) => recordsOf(plan, key),
    name: (record) => nameIn(key, record),
    groups: { added: 'recordsAdded', dropped: 'recordsDropped' },
    note: () => title,
    add: (record, at, now, before) => [
      addRecordsCommand(key, [{ at, record: possible(key, record, now) }]),
      ...underAgain(key, record.id, before, now),
    ],
    remove: (id) => ({ type: 'record.remove', register: key, ids: [id] }),
    move: (id, to) => ({ type: 'record.move', register: key, id, to }),
  };
}

function nameIn(key: RegisterKey, record: AnyRecord) {
  const { ref } = record;
  return { code: typeof ref === 'string' ? ref.trim() : '', title: nameOf(key, record) };
}

/** A record with the links that a plan as it is now can have. */
function possible(key: RegisterKey, record: AnyRecord, now: Plan): AnyRecord {
  const changes: Record<string, readonly string[] | null> = {};
  for (const [name, field] of Object.entries(registerOf(key).fields)) {
    if (field.kind === 'links') {
      changes[name] = idsIn(record, name).filter((id) => isThere(now, field.to, id));
    }
  }
  const above = parentFieldOf(key);
  const parent = above === null ? null : parentOf(record, above);
  if (above !== null && !recordsOf(now, key).some(({ id }) => id === parent)) changes[above] = null;
  return { ...record, ...changes };
}

function isThere(plan: Plan, to: LinkTarget, id: string): boolean {
  if (to === 'priority') return true;
  return (to === 'action' ? plan.actions : plan.indicators).some((record) => record.id === id);
}

/** Puts what stood under a record that comes back under it again, where it stands under nothing now. */
function underAgain(
  key: RegisterKey,
  id: string,
  before: Plan,
  now: Plan,
): readonly SimpleCommand[] {
  const above = parentFieldOf(key);
  if (above === null) return [];
  const under = new Set(
    recordsOf(before, key).flatMap((one) => (parentOf(one, above) === id ? [one.id] : [])),
  );
  return recordsOf(now, key).flatMap((one) =>
    under.has(one.id) && parentOf(one, above) === null
      ? [setRecordCommand(key, one.id, { [above]: id })]
      : [],
  );
}

/** Links the records of registers, and the sections, to an action or indicator that comes back, as they were. */
export function linkedAgain(
  to: Exclude<LinkTarget, 'priority'>,
  id: string,
  before: Plan,
  now: Plan,
): readonly SimpleCommand[] {
  const inRegisters = REGISTER_KEYS.flatMap((key) =>
    linkFields(key, to).flatMap((field) => {
      const old = new Map(recordsOf(before, key).map((one) => [one.id, idsIn(one, field)]));
      return recordsOf(now, key).flatMap((one) => {
        const ids = withAgain(old.get(one.id) ?? [], idsIn(one, field), id);
        return ids === null ? [] : [setRecordCommand(key, one.id, { [field]: ids })];
      });
    }),
  );
  if (to === 'indicator') return inRegisters;
  const old = new Map(before.sections.map((section) => [section.id, section.actionIds]));
  const inSections = now.sections.flatMap((section): readonly SimpleCommand[] => {
    const actionIds = withAgain(old.get(section.id) ?? [], section.actionIds, id);
    return actionIds === null
      ? []
      : [{ type: 'section.set', id: section.id, changes: { actionIds } }];
  });
  return [...inRegisters, ...inSections];
}

/** A list of links with one as it was before; null where it was not there, or is. */
function withAgain(old: readonly string[], now: readonly string[], id: string): string[] | null {
  if (!old.includes(id) || now.includes(id)) return null;
  return now.toSpliced(placeFor(old, now, id), 0, id);
}

/** What changed in records that are in a register on both sides. */
export function registerChanges(sides: Sides): readonly Change[] {
  return REGISTER_KEYS.flatMap((key) => {
    const [old, now] = [recordsOf(sides.before.plan, key), recordsOf(sides.after.plan, key)];
    if (old === now) return [];
    const was = new Map(old.map((record) => [record.id, record]));
    return now.flatMap((after) => {
      const before = was.get(after.id);
      return before === undefined || before === after ? [] : within(key, before, after, sides);
    });
  });
}

function within(
  key: RegisterKey,
  before: AnyRecord,
  after: AnyRecord,
  sides: Sides,
): readonly Change[] {
  const { id } = after;
  const register = registerOf(key);
  const both: Both<AnyRecord> = {
    key: `${register.noun}/${id}`,
    room: 'resources',
    id,
    partId: null,
    name: nameIn(key, after),
    before,
    after,
    sides,
  };
  const put: Put<AnyRecord> = (now, changes) =>
    recordsOf(now, key).some((record) => record.id === id)
      ? [setRecordCommand(key, id, changes)]
      : [];
  const entries = Object.entries(register.fields);
  const plain = entries.filter(
    ([name, { kind }]) => kind !== 'links' && !(kind === 'parent' && isElsewhere(key, name, both)),
  );
  return [
    ...fieldChanges(
      both,
      plain.map(([name, field]) => fieldOf(both, key, name, field)),
      put,
    ),
    ...entries.flatMap(([name, field]) =>
      field.kind === 'links' ? linkChanges(key, name, field, both) : [],
    ),
  ];
}

/** Whether a record stands under another because that came, or no more because it went. */
function isElsewhere(key: RegisterKey, field: string, { before, after, sides }: Both<AnyRecord>) {
  const [was, is] = [parentOf(before, field), parentOf(after, field)];
  const has = ({ plan }: Side, id: string): boolean =>
    recordsOf(plan, key).some((record) => record.id === id);
  if (was === null) return is !== null && !has(sides.before, is);
  return is === null && !has(sides.after, was);
}

function fieldOf(
  { after: record, sides }: Both<AnyRecord>,
  key: RegisterKey,
  name: string,
  field: RegisterField,
): Field<AnyRecord> {
  const register = registerOf(key);
  return {
    field: name,
    name: lowered(headingOf(field, sides.after.plan.header.year)),
    kind: kindOf(field),
    place: recordField(key, name),
    say: (value: AnyRecord[string], { plan, pack }: Side) => {
      const refs = recordRefs(plan, pack);
      const all = recordsOf(plan, key);
      const one: AnyRecord = { ...record, [name]: value };
      const said = fieldText(field, one, name, refs, all, register.name, 'word');
      return field.kind === 'flag' && said === '' ? 'No' : said;
    },
  };
}

function kindOf(field: RegisterField): Field<AnyRecord>['kind'] {
  switch (field.kind) {
    case 'line':
      return field.suggest === 'managers' ? 'owner' : 'text';
    case 'text':
      return 'text';
    case 'date':
      return 'date';
    case 'figure':
      return field.unit === 'thousands' ? 'money' : 'figure';
    case 'scale':
    case 'choice':
    case 'choices':
    case 'flag':
    case 'links':
    case 'parent':
      return 'other';
  }
}

function linkChanges(
  key: RegisterKey,
  name: string,
  field: RegisterField & { readonly kind: 'links' },
  both: Both<AnyRecord>,
): readonly Change[] {
  const { id, before, after, sides } = both;
  return listChanges(both, {
    list: name,
    before: idsIn(before, name),
    after: idsIn(after, name),
    key: (one) => one,
    name: lowered(headingOf(field, sides.after.plan.header.year)),
    say: (one, { plan, pack }) => recordRefs(plan, pack).linkables[field.to].get(one)?.code ?? one,
    place: () => recordField(key, name),
    groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
    order: null,
    isElsewhere: (one) =>
      isThere(sides.before.plan, field.to, one) !== isThere(sides.after.plan, field.to, one),
    now: (plan) => {
      const record = recordsOf(plan, key).find((other) => other.id === id);
      return record === undefined ? null : idsIn(record, name);
    },
    set: (ids) => [setRecordCommand(key, id ?? '', { [name]: ids })],
  });
}
