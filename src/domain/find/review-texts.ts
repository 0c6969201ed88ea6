import { aboutName } from '../comments/about';
import type { Comment, Plan, ReviewStep } from '../schema/plan';
import { fixedText, textsOf, type TextsOfRecord } from './texts';

/** What was said in review, found and never put into anybody's mouth anew. */
const STAYS = 'what somebody said stays as they said it';

/** A comment and its thread. */
export function commentTexts(plan: Plan, comment: Comment): TextsOfRecord {
  const field = { field: 'comments' };
  const texts = [
    fixedText<Comment>(['comment', 'comment'], comment.text, STAYS, field),
    ...comment.replies.map(({ id, text }) =>
      fixedText<Comment>([`reply ${id}`, 'reply to a comment'], text, STAYS, field),
    ),
  ];
  const name = { code: '', title: `${aboutName(plan, comment)}, comment of ${comment.by}` };
  return textsOf({ room: 'overview', id: comment.id, name }, comment, texts, () => []);
}

/** What was noted at a step of review. */
export function stepTexts(step: ReviewStep): TextsOfRecord {
  const field = { field: 'status' };
  const texts = [
    fixedText<ReviewStep>(['note', 'note'], step.note, STAYS, field),
    fixedText<ReviewStep>(['overridden', 'reason'], step.overridden ?? '', STAYS, field),
  ];
  const name = { code: '', title: `${step.label}, ${step.by}` };
  return textsOf({ room: 'overview', id: step.id, name }, step, texts, () => []);
}
