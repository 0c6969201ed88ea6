import { unreachable } from '../control';
import { recordsOf, type AnyRecord, type RegisterKey } from '../registers/index';
import { idsIn, linkFields } from '../registers/links';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { baselineObjection } from './baseline-objection';
import { partsOf } from './parts-of';
import type { Command, SimpleCommand } from './schema';

type Kind = 'priority' | 'commitment' | 'document' | 'fact' | 'status rule';
type Reference = readonly [kind: Kind, id: string];

interface Linked {
  readonly priorityIds?: readonly string[] | undefined;
  readonly commitmentIds?: readonly string[] | undefined;
  readonly documentIds?: readonly string[] | undefined;
  /** Of an indicator. */
  readonly priorities?: readonly { readonly priorityId: string }[] | undefined;
  readonly factIds?: readonly string[] | undefined;
  readonly ragRuleId?: string | null | undefined;
}

function referencesOf(record: Linked): Reference[] {
  const all = (kind: Kind, ids: readonly string[] = []): Reference[] =>
    ids.map((id) => [kind, id] as const);
  return [
    ...all('priority', record.priorityIds),
    ...all(
      'priority',
      record.priorities?.map((link) => link.priorityId),
    ),
    ...all('commitment', record.commitmentIds),
    ...all('document', record.documentIds),
    ...all('fact', record.factIds),
    ...all('status rule', typeof record.ragRuleId === 'string' ? [record.ragRuleId] : []),
  ];
}

/** What a record of a register, or a change to one, links to in the pack. */
function recordReferences(key: RegisterKey, record: Partial<AnyRecord>): Reference[] {
  return linkFields(key, 'priority').flatMap((field) =>
    idsIn(record, field).map((id): Reference => ['priority', id]),
  );
}

/**
 * Says why a command does not fit a plan's pack: it would link to something that the pack does not have, or start an
 * indicator from a figure of which the pack says that it is another. Links that the record already had may stay, as packs
 * change. Null where nothing speaks against it.
 */
export function packObjection(pack: Pack): (plan: Plan, command: Command) => string | null {
  const known: Readonly<Record<Kind, ReadonlySet<string>>> = {
    priority: new Set(pack.priorities.map((item) => item.id)),
    commitment: new Set(pack.commitments.map((item) => item.id)),
    document: new Set(pack.documents.map((item) => item.id)),
    fact: new Set(pack.facts.map((item) => item.id)),
    'status rule': new Set(pack.rag.map((rule) => rule.id)),
  };
  const isBroken = ([kind, id]: Reference) => !known[kind].has(id);
  return (plan, command) => {
    const commands = partsOf(command);
    for (const simple of commands) {
      const broken = newReferences(simple).filter(isBroken);
      if (broken.length === 0) continue;
      const before = new Set(earlierReferences(plan, simple).map(([, id]) => id));
      const bad = broken.find(([, id]) => !before.has(id));
      if (bad) {
        return `The reference pack “${pack.title}” has no ${bad[0]} ${bad[1]} to link to. Nothing was changed; choose one of the pack’s own.`;
      }
    }
    return baselineObjection(pack, plan, commands);
  };
}

/** What a command links to. */
function newReferences(command: SimpleCommand): Reference[] {
  switch (command.type) {
    case 'section.add':
    case 'action.add':
    case 'indicator.add':
      return command.entries.flatMap((entry: { readonly record: Linked }) =>
        referencesOf(entry.record),
      );
    case 'section.set':
    case 'action.set':
    case 'indicator.set':
      return referencesOf(command.changes);
    case 'record.add':
      return command.entries.flatMap((entry: { readonly record: AnyRecord }) =>
        recordReferences(command.register, entry.record),
      );
    case 'record.set':
      return recordReferences(command.register, command.changes);
    case 'link.priority':
    case 'link.measures':
      return [['priority', command.priorityId]];
    case 'link.commitment':
      return [['commitment', command.commitmentId]];
    case 'link.document':
      return [['document', command.documentId]];
    case 'plan.set':
    case 'section.remove':
    case 'section.move':
    case 'action.remove':
    case 'action.move':
    case 'indicator.remove':
    case 'indicator.move':
    case 'indicator.baseline':
    case 'indicator.target':
    case 'indicator.actuals':
    case 'indicator.comparators':
    case 'indicator.part':
    case 'cut.priority':
    case 'link.indicator':
    case 'cut.indicator':
    case 'cut.measures':
    case 'cut.commitment':
    case 'cut.document':
    case 'gap.keep':
    case 'gap.set':
    case 'gap.reopen':
    case 'record.remove':
    case 'record.move':
    case 'covering.answer':
    case 'covering.text':
    case 'covering.set':
    case 'comment.add':
    case 'comment.set':
    case 'comment.reply':
    case 'comment.resolve':
    case 'comment.reopen':
    case 'comment.remove':
    case 'suggestion.add':
    case 'suggestion.decide':
    case 'suggestion.remove':
      return [];
    default:
      return unreachable(command);
  }
}

/** What the record that a command changes links to before it. */
function earlierReferences(plan: Plan, command: SimpleCommand): Reference[] {
  const find = (records: readonly ({ readonly id: string } & Linked)[], id: string) => {
    const record = records.find((candidate) => candidate.id === id);
    return record ? referencesOf(record) : [];
  };
  switch (command.type) {
    case 'section.set':
      return find(plan.sections, command.id);
    case 'action.set':
      return find(plan.actions, command.id);
    case 'indicator.set':
      return find(plan.indicators, command.id);
    case 'record.set':
      return recordsOf(plan, command.register)
        .filter(({ id }) => id === command.id)
        .flatMap((record) => recordReferences(command.register, record));
    case 'link.priority':
    case 'link.commitment':
    case 'link.document':
      return find(plan.actions, command.actionId);
    case 'link.measures':
      return find(plan.indicators, command.indicatorId);
    default:
      return [];
  }
}
