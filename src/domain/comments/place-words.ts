import { fieldName } from '../commands/field-names';
import { readItemField } from '../covering/fields';
import { worded } from '../covering/front-sheet';
import { capital } from '../in-words';
import { registerOf } from '../registers/index';
import { headingOf } from '../registers/names';
import { workedColumn } from '../registers/worked';
import type { Comment, CommentAbout, Plan } from '../schema/plan';
import { aboutName, aboutNow, recordName } from './about';

/** A field in words, its year with it: "Target 2008/9" for "target:2008/9". */
export function fieldWords(field: string): string {
  const [name = '', detail = ''] = field.split(':');
  return capital([fieldName(name), detail].filter(Boolean).join(' '));
}

/** What within its record a place is in a plan of a year; null where it is the record as a whole. */
function withinWords(about: CommentAbout, year: string): string | null {
  switch (about.kind) {
    case 'text':
      return null;
    case 'record': {
      if (about.field === null) return null;
      const register = registerOf(about.register);
      const field = register.fields[about.field];
      if (field !== undefined) return headingOf(field, year);
      return workedColumn(register, about.field)?.label ?? fieldWords(about.field);
    }
    case 'covering': {
      const id = about.part ?? about.field;
      const item = readItemField(about.field);
      const within = item === null ? [] : [fieldWords(item.word)];
      return id === null ? null : [fieldWords(worded(id)), ...within].join(' › ');
    }
    default:
      return about.field === null ? null : fieldWords(about.field);
  }
}

function withField({ header }: Plan, name: string, about: CommentAbout): string {
  const within = withinWords(about, header.year);
  return within === null ? name : `${name} › ${within}`;
}

/** Where a comment is about, as people read it: "A21 › Deliverable", "Staying safe", "The plan". */
export function placeWords(plan: Plan, comment: Comment): string {
  return withField(plan, aboutName(plan, comment), aboutNow(plan, comment));
}

/** The same of a place that nobody has commented on yet. */
export function aboutWords(plan: Plan, about: CommentAbout): string {
  const name = about.kind === 'plan' ? 'The plan' : recordName(plan, about);
  return withField(plan, name ?? 'No longer in the plan', about);
}
