import { fieldName } from '../commands/describe';
import type { Comment, CommentAbout, Plan } from '../schema/plan';
import { aboutName, aboutNow, recordName } from './about';

/** A field in words, its year with it: "Target 2008/9" for "target:2008/9". */
function fieldWords(field: string): string {
  const [name = '', detail = ''] = field.split(':');
  const words = [fieldName(name), detail].filter(Boolean).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const withField = (name: string, about: CommentAbout): string =>
  'field' in about && about.field !== null ? `${name} › ${fieldWords(about.field)}` : name;

/** Where a comment is about, as people read it: "A21 › Deliverable", "Staying safe", "The plan". */
export function placeWords(plan: Plan, comment: Comment): string {
  return withField(aboutName(plan, comment), aboutNow(plan, comment));
}

/** The same of a place that nobody has commented on yet. */
export function aboutWords(plan: Plan, about: CommentAbout): string {
  return withField(about.kind === 'plan' ? 'The plan' : (recordName(plan, about) ?? ''), about);
}
