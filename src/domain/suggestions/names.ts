import { aboutFocus, recordName } from '../comments/about';
import { aboutWords, fieldWords } from '../comments/place-words';
import type { Focus } from '../focus';
import { capital } from '../in-words';
import { registerOf } from '../registers/index';
import { headingOf } from '../registers/names';
import { workedColumn } from '../registers/worked';
import type { CommentAbout, Plan, Suggestion } from '../schema/plan';

/** Where a suggestion is about, as people read it: "A21 › Deliverable", "Staying safe › Text", "New action". */
export function suggestionName(plan: Plan, { kind, about, where, behind }: Suggestion): string {
  if (kind === 'add') {
    const noun =
      about?.kind === 'record' ? registerOf(about.register).noun : (about?.kind ?? 'action');
    const before = behind === '' ? null : recordName(plan, besideOf(about, behind));
    return before === null ? `New ${noun}` : `New ${noun} after ${before}`;
  }
  if (about === null) return where === '' ? 'The document' : where;
  const words = aboutWords(plan, about);
  if (kind !== 'drop') return words;
  return about.kind === 'covering' ? `${words}, deleted` : `${words}, deleted row`;
}

/** The record that a row was put behind. */
const besideOf = (about: CommentAbout | null, id: string): CommentAbout =>
  about?.kind === 'record' || about?.kind === 'indicator'
    ? { ...about, id }
    : { kind: 'action', id, field: null };

/** What stands in a row that was added where no field is, as the field of that text. */
export const ELSEWHERE = 'other';

/** The fields of a row that was added, in words: "Accountable manager: Head of Service". */
export function typedWords(
  { header }: Pick<Plan, 'header'>,
  { about, fields }: Pick<Suggestion, 'about' | 'fields'>,
): readonly string[] {
  const register = about?.kind === 'record' ? registerOf(about.register) : null;
  return fields.map(({ field, text }) => {
    const own = register?.fields[field];
    const worked = register === null ? null : workedColumn(register, field);
    if (field === ELSEWHERE && own === undefined) return `Elsewhere in the row: ${text}`;
    const name =
      own === undefined ? (worked?.label ?? fieldWords(field)) : headingOf(own, header.year);
    return `${capital(name)}: ${text}`;
  });
}

/** "Head of Service, 12 March 2008", or that nobody knows who. */
export function whoSuggested({ by, isTracked }: Suggestion): string {
  if (isTracked) return by;
  return by === '' ? 'not tracked' : `${by} (not tracked)`;
}

/** Where what a suggestion is about is to be seen; null where it is of no place. */
export function suggestionFocus({ about, kind, behind }: Suggestion): Focus | null {
  if (kind === 'add' && about === null) {
    return behind === '' ? null : aboutFocus(besideOf(about, behind));
  }
  return about === null ? null : aboutFocus(about);
}

/** What suggestions are listed under: the record, "New actions", or that they have no place of their own. */
export function groupName(plan: Plan, { kind, about }: Suggestion): string {
  if (kind === 'add') {
    if (about?.kind === 'indicator') return 'New indicators';
    return about?.kind === 'record' ? `New ${registerOf(about.register).nouns}` : 'New actions';
  }
  if (about === null) return 'Without a place in the plan';
  return about.kind === 'plan' ? 'The plan' : (recordName(plan, about) ?? 'No longer in the plan');
}
