import type { DocumentCheck } from '../contract/views';
import { excerptOf, focusOf } from '../domain/comments/about';
import { isOpen } from '../domain/comments/order';
import { placeWords } from '../domain/comments/place-words';
import { count } from '../domain/in-words';
import type { Plan } from '../domain/schema/plan';

/**
 * What was said of a plan and is not settled, as a check of a paper that shows no comments: who reads it must not find out
 * later that somebody objected.
 */
export function openCommentsCheck(plan: Plan): DocumentCheck {
  const open = plan.comments.filter(isOpen);
  return {
    code: 'open-comments',
    title:
      open.length === 0
        ? 'No comment on the plan is open'
        : `${count(open.length, 'comment')} on the plan still open`,
    findings: open.map((comment) => ({
      code: 'comment-open',
      severity: comment.level,
      where: placeWords(plan, comment),
      says: `${comment.by} says: “${excerptOf(comment)}”`,
      wayOut: 'Do what it asks or answer it, and call it settled. This paper does not show it.',
      times: 1,
      go: focusOf(plan, comment),
    })),
  };
}
