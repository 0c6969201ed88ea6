import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import { createAction, nextRef } from '../../../domain/create';
import { count, written } from '../../../domain/in-words';
import type { Action, Plan } from '../../../domain/schema/plan';
import { fieldOf, type FieldName } from './fields';
import type { ActionRefs } from './refs';

/** Commands for what people do in the list of actions. Pure: ids arrive as arguments. */

/** One command, or several as one step of Undo; null for none. */
export function oneStep(label: string, commands: readonly SimpleCommand[]): Command | null {
  const [first] = commands;
  if (first === undefined) return null;
  return commands.length === 1 ? first : { type: 'batch', label, commands };
}

/** What of `changes` is not already so; null where nothing is. */
export function changed(action: Action, changes: Partial<Action>): Partial<Action> | null {
  const fresh = Object.entries(changes).filter(
    ([key, value]) => JSON.stringify(action[key as keyof Action]) !== JSON.stringify(value),
  );
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
}

function setCommand(id: string, changes: Partial<Action>): SimpleCommand {
  return { type: 'action.set', id, changes };
}

/** Sets fields of one action; null where they are so already. */
export function setFields(action: Action, changes: Partial<Action>): Command | null {
  const fresh = changed(action, changes);
  return fresh === null ? null : setCommand(action.id, fresh);
}

/** Sets fields of several actions as one step. */
export function setMany(
  label: string,
  sets: readonly { readonly action: Action; readonly changes: Partial<Action> }[],
): Command | null {
  const commands = sets.flatMap(({ action, changes }) => {
    const fresh = changed(action, changes);
    return fresh === null ? [] : [setCommand(action.id, fresh)];
  });
  return oneStep(label, commands);
}

/** Where a new action stands and what it already says. */
export interface NewPlace {
  /** The action that it comes after; null: the end of the plan. */
  readonly afterId: string | null;
  readonly says: Partial<Action>;
}

/** Adds an action with everything still to be said but for what its place says. */
export function addOne(plan: Plan, refs: ActionRefs, id: string, place: NewPlace): Command {
  const status = refs.pack.vocabularies.actionStatus[0]?.id ?? '';
  const after = plan.actions.findIndex((action) => action.id === place.afterId);
  const record: Action = { ...createAction(id, nextRef(plan.actions), status), ...place.says };
  return {
    type: 'action.add',
    entries: [{ at: after < 0 ? plan.actions.length : after + 1, record }],
  };
}

/** A copy of each action behind its own: same text and links, new reference and lineage, nothing of its progress. */
export function duplicates(
  plan: Plan,
  refs: ActionRefs,
  ids: readonly string[],
  newId: () => string,
): { readonly command: Command; readonly ids: readonly string[] } | null {
  const wanted = new Set(ids);
  const status = refs.pack.vocabularies.actionStatus[0]?.id ?? '';
  const entries: { at: number; record: Action }[] = [];
  for (const [at, action] of plan.actions.entries()) {
    if (!wanted.has(action.id)) continue;
    const id = newId();
    entries.push({
      at: at + entries.length + 1,
      record: {
        ...action,
        id,
        lineageId: id,
        timesCarried: 0,
        ref: nextRef(plan.actions, entries.length),
        status,
        progress: '',
        milestones: action.milestones.map((milestone) => ({
          ...milestone,
          id: newId(),
          done: false,
        })),
      },
    });
  }
  if (entries.length === 0) return null;
  const originals = plan.actions.filter(({ id }) => wanted.has(id));
  const what =
    originals.length === 1 ? (originals[0]?.ref ?? '') : `${written(originals.length)} actions`;
  return {
    command: {
      type: 'batch',
      label: `Duplicate ${what}`,
      commands: [{ type: 'action.add', entries }],
    },
    ids: entries.map(({ record }) => record.id),
  };
}

/**
 * Moves an action past its neighbour in the list as it is shown; `order` holds the ids of its group in that order.
 * Null at the edge of the group.
 */
export function moveInGroup(
  plan: Plan,
  order: readonly string[],
  id: string,
  step: -1 | 1,
): Command | null {
  const neighbour = order[order.indexOf(id) + step];
  if (!order.includes(id) || neighbour === undefined) return null;
  const to = plan.actions.findIndex((action) => action.id === neighbour);
  return to < 0 ? null : { type: 'action.move', id, to };
}

/** Gives a field of many actions the text that it has in another. */
export function fillField(
  field: FieldName,
  source: Action,
  targets: readonly Action[],
  refs: ActionRefs,
): Command | null {
  const { header, text, read } = fieldOf(field);
  const value = text(source, refs);
  const sets = targets.flatMap((action) => {
    const reading = read(value, action, refs);
    return reading.ok ? [{ action, changes: reading.value }] : [];
  });
  return setMany(`Fill ${header.toLowerCase()} of ${count(sets.length, 'action')}`, sets);
}
