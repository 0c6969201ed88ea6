import { lowered } from './in-words';
import type { Focus } from './commands/describe';
import { perPack } from './queries/per-plan';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type AnyRecord,
  type RegisterKey,
} from './registers/index';
import { idsIn } from './registers/links';
import { nameOf, recordField } from './registers/names';
import { optionsOf } from './registers/options';
import type { Pack } from './schema/pack';
import type { Action, Indicator, Plan, Section } from './schema/plan';
import type { Problem } from './schema/problem';

/** A reference of a plan to something that its pack does not have, and where it is seen. */
export interface BrokenReference extends Problem {
  /** The record as people call it: "A26". */
  readonly name: string;
  readonly focus: Focus;
}

/** A reference as it stands: where, to what, and among which ids it should be. */
interface Reference {
  readonly field: string;
  readonly id: string;
  readonly known: ReadonlySet<string>;
  readonly noun: string;
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map((item) => item.id));

const knownIn = perPack((pack) => ({
  priorities: idsOf(pack.priorities),
  commitments: idsOf(pack.commitments),
  documents: idsOf(pack.documents),
  indicators: idsOf(pack.indicators),
  statuses: idsOf(pack.vocabularies.actionStatus),
  types: idsOf(pack.vocabularies.actionType),
}));

/** References of an action that lead to nothing in the pack. */
export function brokenInAction(action: Action, pack: Pack): BrokenReference[] {
  const { priorities, commitments, documents, statuses, types } = knownIn(pack);
  const to = (field: string, ids: readonly string[], known: ReadonlySet<string>, noun: string) =>
    ids.map((id) => ({ field, id, known, noun }));
  return broken('action', 'actions', action.id, action.ref, [
    ...to('priorityIds', action.priorityIds, priorities, 'priority'),
    ...to('commitmentIds', action.commitmentIds, commitments, 'commitment'),
    ...to('documentIds', action.documentIds, documents, 'document'),
    { field: 'status', id: action.status, known: statuses, noun: 'status' },
    { field: 'type', id: action.type, known: types, noun: 'type' },
  ]);
}

/** The same of an indicator. */
export function brokenInIndicator(indicator: Indicator, pack: Pack): BrokenReference[] {
  const { priorities: known, indicators } = knownIn(pack);
  const item = indicator.packItemId ?? '';
  return broken('indicator', 'indicators', indicator.id, indicator.code, [
    ...indicator.priorities.map(({ priorityId: id }) => ({
      field: 'priorities',
      id,
      known,
      noun: 'priority',
    })),
    { field: 'title', id: item, known: indicators, noun: 'indicator' },
  ]);
}

/** The same of a record of a register: priorities, and words of the pack's vocabularies. */
export function brokenInRecord(key: RegisterKey, record: AnyRecord, pack: Pack): BrokenReference[] {
  const { fields, noun } = registerOf(key);
  const { priorities } = knownIn(pack);
  const name = nameOf(key, record);
  const references = Object.entries(fields).flatMap(([field, about]): Reference[] => {
    const at = recordField(key, field);
    if (about.kind === 'links' && about.to === 'priority') {
      return idsIn(record, field).map((id) => ({
        field: at,
        id,
        known: priorities,
        noun: 'priority',
      }));
    }
    if (about.kind !== 'choice' && about.kind !== 'choices') return [];
    const known = idsOf(optionsOf(about, pack));
    const ids = about.kind === 'choices' ? idsIn(record, field) : [String(record[field] ?? '')];
    return ids.map((id) => ({ field: at, id, known, noun: lowered(about.label) }));
  });
  return broken(noun, 'resources', record.id, name, references);
}

/** The same of a section. */
export function brokenInSection(section: Section, pack: Pack): BrokenReference[] {
  const { documents: known } = knownIn(pack);
  const references = section.documentIds.map((id) => ({
    field: 'documentIds',
    id,
    known,
    noun: 'document',
  }));
  return broken('section', 'narrative', section.id, section.title, references);
}

/**
 * References of a plan that lead to nothing in its pack: links, and words of its vocabularies. They do not stop a plan
 * from opening (packs change); they are shown.
 */
export function brokenReferences(plan: Plan, pack: Pack): BrokenReference[] {
  return [
    ...plan.actions.flatMap((action) => brokenInAction(action, pack)),
    ...plan.indicators.flatMap((indicator) => brokenInIndicator(indicator, pack)),
    ...plan.sections.flatMap((section) => brokenInSection(section, pack)),
    ...REGISTER_KEYS.flatMap((key) =>
      recordsOf(plan, key).flatMap((record) => brokenInRecord(key, record, pack)),
    ),
  ];
}

function broken(
  kind: string,
  room: Focus['room'],
  recordId: string,
  name: string,
  references: readonly Reference[],
): BrokenReference[] {
  return references
    .filter(({ id, known }) => id !== '' && !known.has(id))
    .map(({ field, id, noun }) => ({
      path: `${kind} ${name}`,
      message: `names ${noun} ${id}, which the pack does not have`,
      name,
      focus: { room, id: recordId, field },
    }));
}
