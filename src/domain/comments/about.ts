import { FRONT_SHEET } from '../covering/front-sheet';
import type { Focus } from '../focus';
import { recordsOf, registerOf, type RegisterKey } from '../registers/index';
import { nameOf, recordField } from '../registers/names';
import { workedColumn } from '../registers/worked';
import type { Comment, CommentAbout, Plan } from '../schema/plan';
import { cleanLine } from '../text';
import { markedWords } from './marks';

/** A record that comments can be about, beside the plan itself. */
export interface CommentedRecord {
  readonly noun: 'section' | 'action' | 'indicator' | 'record' | 'covering';
  /** That of a register's record is its {@link recordKey}, that of the covering report is its name. */
  readonly id: string;
}

/** What a record of a register is known by among those of all registers. */
export const recordKey = (register: RegisterKey, id: string): string => `${register}.${id}`;

/** The covering report, as one of what comments are about. */
export const COVERING: CommentedRecord = { noun: 'covering', id: 'covering report' };

/** The record that a comment is about; null: the plan. */
export function recordOf(about: CommentAbout): CommentedRecord | null {
  switch (about.kind) {
    case 'plan':
      return null;
    case 'text':
      return { noun: 'section', id: about.id };
    case 'record':
      return { noun: 'record', id: recordKey(about.register, about.id) };
    case 'covering':
      return COVERING;
    default:
      return { noun: about.kind, id: about.id };
  }
}

/** What people call the record that a comment is about: "A21", "NI 87", "Staying safe"; null: it is not in the plan. */
export function recordName(plan: Plan, about: CommentAbout): string | null {
  switch (about.kind) {
    case 'plan':
      return plan.header.division;
    case 'section':
    case 'text':
      return plan.sections.find(({ id }) => id === about.id)?.title ?? null;
    case 'action':
      return plan.actions.find(({ id }) => id === about.id)?.ref ?? null;
    case 'indicator':
      return plan.indicators.find(({ id }) => id === about.id)?.code ?? null;
    case 'record': {
      const record = recordsOf(plan, about.register).find(({ id }) => id === about.id);
      return record === undefined ? null : nameOf(about.register, record);
    }
    case 'covering':
      return 'Covering report';
  }
}

/** What a comment is about as the plan stands: words that were moved to another section are of that one. */
export function aboutNow(
  { sections }: Pick<Plan, 'sections'>,
  { id, about }: Comment,
): CommentAbout {
  if (about.kind !== 'text') return about;
  const words = markedWords(sections).get(id);
  return words === undefined ? about : { kind: 'text', id: words.sectionId };
}

/** Whether what a comment is about is still there; `textGone`: its section is, its words are not. */
export type CommentState = 'there' | 'textGone' | 'recordGone';

/** See {@link CommentState}. */
export function stateOf(plan: Plan, comment: Comment): CommentState {
  if (recordName(plan, aboutNow(plan, comment)) === null) return 'recordGone';
  const isGone = comment.about.kind === 'text' && !markedWords(plan.sections).has(comment.id);
  return isGone ? 'textGone' : 'there';
}

/** Comments whose words or whose record are gone, in the order in which they were made. */
export function detachedComments(plan: Plan): readonly Comment[] {
  return plan.comments.filter((comment) => stateOf(plan, comment) !== 'there');
}

/** What people call the record that a comment is about, also where it is gone. */
export function aboutName(plan: Plan, comment: Comment): string {
  const about = aboutNow(plan, comment);
  if (about.kind === 'plan') return 'The plan';
  const name = recordName(plan, about);
  return name ?? (comment.was === '' && 'id' in about ? about.id : comment.was);
}

/** What a sentence says of a comment whose words or record are gone; null where they are there. */
export function goneWords(plan: Plan, comment: Comment): string | null {
  switch (stateOf(plan, comment)) {
    case 'there':
      return null;
    case 'textGone':
      return `The words that this is about are no longer in ${aboutName(plan, comment)}.`;
    case 'recordGone':
      return `${aboutName(plan, comment)} is no longer in the plan.`;
  }
}

/** Where what a comment is about is to be seen. */
export function aboutFocus(about: CommentAbout): Focus {
  switch (about.kind) {
    case 'plan':
      return { room: 'overview', id: null, field: about.field };
    case 'section':
      return { room: 'narrative', id: about.id, field: about.field };
    case 'text':
      return { room: 'narrative', id: about.id, field: 'body' };
    case 'action':
      return { room: 'actions', id: about.id, field: about.field };
    case 'indicator':
      return { room: 'indicators', id: about.id, field: about.field };
    case 'record': {
      const register = registerOf(about.register);
      // A column that follows from others is seen behind one that is typed.
      const field = workedColumn(register, about.field)?.after ?? about.field ?? register.name;
      return { room: 'resources', id: about.id, field: recordField(about.register, field) };
    }
    case 'covering':
      return about.part === null
        ? { room: 'covering', id: FRONT_SHEET, field: about.field }
        : { room: 'covering', id: about.part, field: null };
  }
}

/** Where a comment is to be seen; one whose record is gone is with those on the plan. */
export function focusOf(plan: Plan, comment: Comment): Focus {
  const isGone = stateOf(plan, comment) === 'recordGone';
  return aboutFocus(isGone ? { kind: 'plan', field: null } : aboutNow(plan, comment));
}

/** Longest part of a comment that is repeated elsewhere, in UTF-16 units. */
const LONGEST_EXCERPT = 80;

/** The beginning of a comment, on one line. */
export function excerptOf({ text }: Comment): string {
  const line = cleanLine(text);
  if (line.length <= LONGEST_EXCERPT) return line;
  return `${line.slice(0, LONGEST_EXCERPT).toWellFormed().trimEnd()}…`;
}
