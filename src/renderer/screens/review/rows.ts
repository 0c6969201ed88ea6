import { seenKey, type Change } from '../../../domain/compare/change';
import { compare, type Comparison } from '../../../domain/compare/compare';
import { CHANGE_GROUPS, type ChangeGroup } from '../../../domain/compare/groups';
import { reworded, type Reworded } from '../../../domain/compare/prose';
import type { PlanContent } from '../../../contract/views';
import type { RoomViews } from '../../session/room-views';
import type { SessionState } from '../../session/state';
import { contentOf } from './sources';

/** A line of the list: the name of a group, a change, or how many more there are. */
export type ReviewRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: ChangeGroup;
      readonly changes: readonly Change[];
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'change';
      readonly key: string;
      readonly change: Change;
      readonly isSeen: boolean;
    }
  | {
      readonly kind: 'more';
      readonly key: string;
      readonly group: ChangeGroup;
      readonly count: number;
    };

/** Changes of a group that are drawn until all are asked for. */
const MOST_ROWS = 60;

let last: { before: PlanContent; after: PlanContent; comparison: Comparison } | null = null;

/** The comparison of the chosen plans, worked out once for a pair; null until both were read. */
export function comparisonOf(state: SessionState): Comparison | null {
  const { review } = state.views;
  const [before, after] = [contentOf(state, review.before), contentOf(state, review.after)];
  if (before === null || after === null) return null;
  const isSame =
    last?.before.plan === before.plan &&
    last.after.plan === after.plan &&
    last.before.pack === before.pack &&
    last.after.pack === after.pack;
  if (last === null || !isSame) last = { before, after, comparison: compare(before, after) };
  return last.comparison;
}

/** Changes that the filter and the hiding of seen ones leave, whatever group is chosen. */
export function leftChanges(
  changes: readonly Change[],
  { filter, hidesSeen, seen }: RoomViews['review'],
): readonly Change[] {
  const wanted = filter.trim().toLowerCase();
  const ticked = new Set(seen);
  return changes.filter((change) => {
    if (hidesSeen && ticked.has(seenKey(change))) return false;
    if (wanted === '') return true;
    const { record, field, before, after } = change;
    return [record.code, record.title, field, before, after].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  });
}

/** The lines of the list. */
export function reviewRows(
  changes: readonly Change[],
  view: RoomViews['review'],
): readonly ReviewRow[] {
  const { group: only, collapsed, whole } = view;
  const left = leftChanges(changes, view);
  const ticked = new Set(view.seen);
  return CHANGE_GROUPS.filter((group) => only === null || group === only).flatMap((group) => {
    const own = left.filter((change) => change.group === group);
    if (own.length === 0) return [];
    const isOpen = !collapsed.includes(group);
    const head: ReviewRow = { kind: 'group', key: group, group, changes: own, isOpen };
    if (!isOpen) return [head];
    const drawn = whole.includes(group) ? own : own.slice(0, MOST_ROWS);
    const rows = drawn.map((change): ReviewRow => ({
      kind: 'change',
      key: change.id,
      change,
      isSeen: ticked.has(seenKey(change)),
    }));
    const count = own.length - drawn.length;
    const more: readonly ReviewRow[] =
      count > 0 ? [{ kind: 'more', key: `${group} more`, group, count }] : [];
    return [head, ...rows, ...more];
  });
}

/** Number of the line that the keyboard is at: the one that was left, or what slid into its place. */
export function currentRow(
  rows: readonly { readonly key: string }[],
  at: RoomViews['review']['at'],
): number {
  if (at === null) return Math.min(0, rows.length - 1);
  const own = rows.findIndex(({ key }) => key === at.id);
  return own === -1 ? Math.min(at.index, rows.length - 1) : own;
}

type Words = Pick<Change, 'before' | 'after'>;

const worked = new WeakMap<Words, Reworded>();

/** How the words of a text changed, worked out once. */
export function rewordedOf(change: Words): Reworded {
  let words = worked.get(change);
  if (words === undefined) {
    words = reworded(change.before, change.after);
    worked.set(change, words);
  }
  return words;
}
