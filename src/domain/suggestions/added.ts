import { createAction, nextRef } from '../create';
import { addRecordsCommand } from '../commands/record-commands';
import type { SimpleCommand } from '../commands/schema';
import { createRecord } from '../registers/create';
import type { FieldValue } from '../registers/field';
import { recordsOf, registerOf, type AnyRecord, type RegisterKey } from '../registers/index';
import { readChange } from '../registers/read';
import { recordRefs } from '../registers/refs';
import { workedColumn } from '../registers/worked';
import { fail, ok } from '../result';
import type { Pack } from '../schema/pack';
import type { Action, Plan, Suggestion } from '../schema/plan';
import { addIndicator } from './added-indicator';
import { actionField } from './printed-actions';
import { sentence, type Read } from './printed-field';

/** The command that adds the row that a suggestion is; the error is why it cannot, as a sentence. `id`: of its record. */
export function addCommand(
  plan: Plan,
  pack: Pack,
  suggestion: Suggestion,
  id: string,
): Read<SimpleCommand> {
  const { about } = suggestion;
  if (about?.kind === 'indicator') {
    return addIndicator(plan, pack, suggestion, { beside: about.id, id });
  }
  return about?.kind === 'record'
    ? addRecord(plan, pack, suggestion, { register: about.register, beside: about.id, id })
    : addAction(plan, pack, suggestion, id);
}

function addAction(
  plan: Plan,
  pack: Pack,
  { fields, behind }: Suggestion,
  id: string,
): Read<SimpleCommand> {
  const status = pack.vocabularies.actionStatus[0]?.id ?? '';
  let action: Action = createAction(id, nextRef(plan.actions), status);
  const place = plan.actions.findIndex((one) => one.id === behind);
  const before = plan.actions[place];
  // The plan gives it its reference. It is printed where it was put: under the priority of the action before it.
  const [priority] = before?.priorityIds ?? [];
  if (priority !== undefined) action = { ...action, priorityIds: [priority] };
  for (const { field, text } of fields) {
    if (field === 'ref') continue;
    const printed = actionField({ plan, pack, id }, action, field);
    if (printed === null)
      return fail(`“${text}” cannot be read in a new action; add the action in the plan.`);
    const command = printed.read(text, '');
    if (!command.ok) return command;
    for (const one of command.value) {
      if (one.type === 'action.set') action = { ...action, ...one.changes } as Action;
    }
  }
  const at = place < 0 ? plan.actions.length : place + 1;
  return ok({ type: 'action.add', entries: [{ at, record: action }] });
}

interface NewRecord {
  readonly register: RegisterKey;
  /** A record of the same table. */
  readonly beside: string;
  readonly id: string;
}

function addRecord(
  plan: Plan,
  pack: Pack,
  { fields, behind }: Suggestion,
  { register: key, beside, id }: NewRecord,
): Read<SimpleCommand> {
  const all = recordsOf(plan, key);
  const refs = recordRefs(plan, pack);
  const register = registerOf(key);
  const { groupBy, noun } = register;
  const neighbour = all.find((one) => one.id === beside);
  // A table of one kind of records does not say the kind in its rows.
  const kind = groupBy === null ? [] : [[groupBy, neighbour?.[groupBy] ?? ''] as const];
  const blank = createRecord(key, id);
  const said: (readonly [string, FieldValue])[] = [...kind];
  for (const { field, text } of fields) {
    // What stands in a column that follows from others is worked out anew.
    if (workedColumn(register, field) !== null) continue;
    if (register.fields[field] === undefined) {
      return fail(`“${text}” cannot be read in a new ${noun}; add the ${noun} in the plan.`);
    }
    const changes = readChange(key, field, text, blank, refs, all);
    if (!changes.ok) return fail(sentence(changes.error));
    for (const [name, value] of Object.entries(changes.value)) {
      if (value !== undefined) said.push([name, value]);
    }
  }
  const record: AnyRecord = { ...blank, ...Object.fromEntries(said), id };
  const place = all.findIndex((one) => one.id === behind);
  const first = all.findIndex((one) => one.id === beside);
  const at = place >= 0 ? place + 1 : first >= 0 && behind === '' ? first : all.length;
  return ok(addRecordsCommand(key, [{ at, record }]));
}
