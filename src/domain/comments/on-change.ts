import type { Change } from '../compare/change';
import type { Comment, Plan } from '../schema/plan';
import { aboutFocus, aboutNow } from './about';
import { isOpen } from './order';

/** Open comments on the very field that a change is of, or on the words of a text that changed, oldest first. */
export function commentsOnChange(plan: Plan, { place }: Pick<Change, 'place'>): readonly Comment[] {
  return plan.comments.filter((comment) => {
    if (!isOpen(comment)) return false;
    const { room, id, field } = aboutFocus(aboutNow(plan, comment));
    return room === place.room && id === place.id && field !== null && field === place.field;
  });
}
