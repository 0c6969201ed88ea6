import { createHash } from 'node:crypto';
import { withoutComments } from '../domain/comments/marks';
import type { Plan } from '../domain/schema/plan';
import { serialiseLine } from '../domain/schema/serialise';

/**
 * SHA-256, in hexadecimal digits, of what a paper of a plan is made of. Comments, suggestions and steps of review are not
 * part of it: that somebody took in what one reader said does not make the copies of the others old.
 */
export function planState(plan: Plan): string {
  const sections = plan.sections.map((section) => ({
    ...section,
    body: withoutComments(section.body),
  }));
  return createHash('sha256')
    .update(serialiseLine({ ...plan, sections, comments: [], suggestions: [], review: [] }))
    .digest('hex');
}
