import type { Room } from '../focus';
import { remembered } from '../remembered';
import type { Severity } from '../schema/common';
import type { Comment, Plan } from '../schema/plan';
import { focusOf } from './about';
import { isOpen } from './order';

/** How many open comments there are of each level. */
export type CommentCounts = Readonly<Record<Severity, number>>;

const NONE: CommentCounts = { must: 0, should: 0, note: 0 };

/** Counts comments by level. */
export function countByLevel(comments: readonly Comment[]): CommentCounts {
  const counts = { ...NONE };
  for (const { level } of comments) counts[level] += 1;
  return counts;
}

/** Open comments by the room in which they are seen; rooms without any are left out. */
export const openByRoom = remembered((plan: Plan): ReadonlyMap<Room, CommentCounts> => {
  const counts = new Map<Room, CommentCounts>();
  for (const comment of plan.comments.filter(isOpen)) {
    const { room } = focusOf(plan, comment);
    const before = counts.get(room) ?? NONE;
    counts.set(room, { ...before, [comment.level]: before[comment.level] + 1 });
  }
  return counts;
});

/** How many comments are open on a record that has any, by its id. */
export const openByRecord = remembered(
  (comments: readonly Comment[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { about } of comments.filter(isOpen)) {
      const id = 'id' in about ? about.id : null;
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  },
);
