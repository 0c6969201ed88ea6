import type { Comment, Plan } from '../schema/plan';
import { remembered } from '../remembered';
import { recordsOf, REGISTER_KEYS } from '../registers/index';
import { aboutNow, COVERING, recordKey, recordOf, type CommentedRecord } from './about';
import { markedWords } from './marks';

/** Whether nobody has called a comment settled yet. */
export const isOpen = ({ resolved }: Comment): boolean => resolved === null;

type Key = readonly [part: number, record: number, within: number];

const PARTS = { section: 1, action: 2, indicator: 3, record: 4, covering: 5 } as const;
const LAST = 6;

/** Where a comment comes when a plan is read from its cover to its end. */
function keys(plan: Plan): (comment: Comment) => Key {
  const placesOf = (records: readonly { readonly id: string }[]) =>
    new Map(records.map(({ id }, at) => [id, at]));
  const places = {
    section: placesOf(plan.sections),
    action: placesOf(plan.actions),
    indicator: placesOf(plan.indicators),
    record: placesOf(
      REGISTER_KEYS.flatMap((key) =>
        recordsOf(plan, key).map(({ id }) => ({ id: recordKey(key, id) })),
      ),
    ),
    covering: placesOf([COVERING]),
  };
  const words = markedWords(plan.sections);
  return (comment) => {
    const record = recordOf(aboutNow(plan, comment));
    if (record === null) return [0, 0, 0];
    const at = places[record.noun].get(record.id);
    if (at === undefined) return [LAST, 0, 0];
    const start = comment.about.kind === 'text' ? words.get(comment.id)?.start : undefined;
    return [PARTS[record.noun], at, start === undefined ? 0 : start + 1];
  };
}

/**
 * The comments of a plan as a reader meets them: cover, narrative, actions, indicators, registers, covering report; those
 * whose record is gone last.
 */
export const commentsInOrder = remembered((plan: Plan): readonly Comment[] => {
  const keyOf = keys(plan);
  return plan.comments
    .map((comment, made) => ({ comment, made, key: keyOf(comment) }))
    .toSorted(
      (a, b) =>
        a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2] || a.made - b.made,
    )
    .map(({ comment }) => comment);
});

/**
 * The comment after or before another in reading order, round the end; null where there is no other. From a comment that
 * is not wanted itself it goes on from where that one stands; `from` null: the first or the last.
 */
export function commentBeside(
  plan: Plan,
  from: string | null,
  way: 'next' | 'previous',
  isWanted: (comment: Comment) => boolean = isOpen,
): Comment | null {
  const all = commentsInOrder(plan);
  const round = way === 'next' ? all : all.toReversed();
  const at = round.findIndex(({ id }) => id === from);
  return [...round.slice(at + 1), ...round.slice(0, Math.max(at, 0))].find(isWanted) ?? null;
}

const keyOf = ({ noun, id }: CommentedRecord): string => `${noun} ${id}`;

const byRecord = remembered((plan: Plan): ReadonlyMap<string, readonly Comment[]> => {
  const lists = new Map<string, Comment[]>();
  for (const comment of commentsInOrder(plan)) {
    const record = recordOf(aboutNow(plan, comment));
    const key = record === null ? 'plan' : keyOf(record);
    const list = lists.get(key);
    if (list) list.push(comment);
    else lists.set(key, [comment]);
  }
  return lists;
});

const NO_COMMENTS: readonly Comment[] = [];

/** Comments on a record and on what is in it, in reading order; `plan`: on the plan as a whole and its cover. */
export function commentsOn(plan: Plan, record: 'plan' | CommentedRecord): readonly Comment[] {
  const key = record === 'plan' ? record : keyOf(record);
  return byRecord(plan).get(key) ?? NO_COMMENTS;
}
