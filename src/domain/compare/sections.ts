import { markedWords, withMarksFor, withMarksOf } from '../comments/marks';
import { count } from '../in-words';
import { sayerOf } from '../live/say';
import { paragraphsOf, wordsOf, type RichText } from '../rich-text';
import type { Comment, Header, Plan, Section } from '../schema/plan';
import type { Change, Side, Sides } from './change';
import { changeIn, fieldChanges, type Both, type Field, type Put } from './fields';
import { listChanges } from './lists';
import { documentName } from './names';
import type { Collection } from './records';
import { sameText } from './same';

const HEADER: readonly Field<Header>[] = [
  { field: 'director', name: 'director', kind: 'owner' },
  { field: 'cabinetMember', name: 'cabinet member', kind: 'owner' },
  { field: 'contact', name: 'contact', kind: 'other' },
  { field: 'division', name: 'division', kind: 'other' },
  { field: 'directorate', name: 'directorate', kind: 'other' },
  { field: 'authority', name: 'authority', kind: 'other' },
  { field: 'year', name: 'year', kind: 'other' },
  { field: 'versionLabel', name: 'version', kind: 'other' },
  { field: 'draftDue', name: 'draft date', kind: 'date' },
  { field: 'commentsClose', name: 'comments date', kind: 'date' },
  { field: 'approvalDue', name: 'approval date', kind: 'date' },
  { field: 'reviewDue', name: 'review date', kind: 'date' },
];

/** What changed on the cover. The stage of the plan is what the steps of its review make of it, and is not compared. */
export function headerChanges(sides: Sides): readonly Change[] {
  const both: Both<Header> = {
    key: 'plan',
    room: 'overview',
    id: null,
    partId: null,
    name: { code: '', title: 'Plan details' },
    before: sides.before.plan.header,
    after: sides.after.plan.header,
    sides,
  };
  return fieldChanges(both, HEADER, (_, changes) => [{ type: 'plan.set', changes }]);
}

/** The sections of a plan. */
export const SECTIONS: Collection<Section> = {
  noun: 'section',
  room: 'narrative',
  field: 'title',
  of: ({ sections }) => sections,
  name: ({ title }) => ({ code: '', title }),
  groups: { added: 'sectionsAdded', dropped: 'sectionsDropped' },
  note: ({ group, body }, sides, of) => {
    const { plan, pack } = sides[of];
    return `Under “${group}”, ${count(wordsOf(body, sayerOf(plan, pack)), 'word')}`;
  },
  add: (record, at, now) => {
    const known = new Set(now.actions.map(({ id }) => id));
    const actionIds = record.actionIds.filter((id) => known.has(id));
    const body = withMarksFor(record.body, lostIn(now, record.id));
    return [{ type: 'section.add', entries: [{ at, record: { ...record, actionIds, body } }] }];
  },
  remove: (id) => ({ type: 'section.remove', ids: [id] }),
  move: (id, to) => ({ type: 'section.move', id, to }),
};

const FIELDS: readonly Field<Section>[] = [
  { field: 'title', name: 'title', kind: 'text' },
  { field: 'noImplications', name: 'reason for no implications', kind: 'text' },
  { field: 'group', name: 'heading above', kind: 'other', place: 'title' },
  { field: 'kind', name: 'kind of section', kind: 'other', place: 'title' },
  { field: 'templateId', name: 'section of the template', kind: 'other', place: 'title' },
  { field: 'ready', name: 'ready mark', kind: 'other', place: 'body' },
];

const hasAction = ({ plan }: Side, id: string): boolean =>
  plan.actions.some((action) => action.id === id);

/** What changed in a section that is on both sides. */
export function sectionChanges(before: Section, after: Section, sides: Sides): readonly Change[] {
  const { id } = after;
  const name = SECTIONS.name(after);
  const key = `section/${id}`;
  const both: Both<Section> = {
    key,
    room: 'narrative',
    id,
    partId: null,
    name,
    before,
    after,
    sides,
  };
  const put: Put<Section> = (now, changes) =>
    now.sections.some((section) => section.id === id) ? [{ type: 'section.set', id, changes }] : [];
  return [
    ...bodyChange(both, put),
    ...fieldChanges(both, FIELDS, put),
    ...listChanges(both, {
      list: 'documentIds',
      before: before.documentIds,
      after: after.documentIds,
      key: (one) => one,
      name: 'link to a document',
      say: documentName,
      place: () => 'documentIds',
      groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
      order: null,
      now: (plan) => plan.sections.find((section) => section.id === id)?.documentIds ?? null,
      set: (documentIds) => [{ type: 'section.set', id, changes: { documentIds } }],
    }),
    ...listChanges(both, {
      list: 'actionIds',
      before: before.actionIds,
      after: after.actionIds,
      key: (one) => one,
      name: 'link to an action',
      say: (one, { plan }) => plan.actions.find((action) => action.id === one)?.ref ?? one,
      place: () => 'actionIds',
      groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
      order: null,
      isElsewhere: (one) => hasAction(sides.before, one) !== hasAction(sides.after, one),
      now: (plan) => plan.sections.find((section) => section.id === id)?.actionIds ?? null,
      set: (actionIds) => [{ type: 'section.set', id, changes: { actionIds } }],
    }),
  ];
}

function bodyChange(both: Both<Section>, put: Put<Section>): readonly Change[] {
  const { before, after, sides } = both;
  if (sameText(before.body, after.body)) return [];
  const [was, is] = [printed(before.body, sides.before), printed(after.body, sides.after)];
  const wording = {
    key: 'body',
    group: 'texts',
    place: 'body',
    field: 'text',
    before: was,
    after: is,
    isText: true,
    note: was === is ? 'The words are the same; how they are set out differs.' : '',
  } as const;
  const revert = (now: Plan) => {
    const body = now.sections.find(({ id }) => id === both.id)?.body;
    // What was said of words that are in the old text too is still about them.
    if (body === undefined) return [];
    const marked = withMarksFor(withMarksOf(body, before.body), lostIn(now, before.id));
    return put(now, { body: marked });
  };
  return [changeIn(both, wording, revert)];
}

/** Comments on words of a section that are nowhere in the plan now: what brings the words back brings them back there. */
function lostIn({ comments, sections }: Plan, id: string): readonly Comment[] {
  const there = markedWords(sections);
  return comments.filter(
    ({ id: own, about }) => about.kind === 'text' && about.id === id && !there.has(own),
  );
}

/** A text as it is printed, a line a paragraph. */
function printed(text: RichText, { plan, pack }: Side): string {
  return paragraphsOf(text, sayerOf(plan, pack)).join('\n');
}
