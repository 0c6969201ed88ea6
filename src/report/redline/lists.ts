import type { Trace } from '../../domain/compare/traces';
import { textOf } from '../cells';
import type { Mark, Paragraph, ReportList, ReportListItem, Runs } from '../model';
import { aligned } from './align';
import { likenessOf } from './likeness';
import { come, gone, markedWhole, mergedRuns } from './words';

type Child = Paragraph | ReportList;

/** All words of an item, and of what is in it, as runs. */
function wordsOf(item: ReportListItem): Runs {
  return item.flatMap((child) =>
    child.kind === 'paragraph' ? [...child.runs, { text: '\n' }] : child.items.flatMap(wordsOf),
  );
}

const firstLine = (item: ReportListItem): Runs =>
  item[0]?.kind === 'paragraph' ? item[0].runs : wordsOf(item);

/** The words of a list, to hold it against another. */
export const listWords = (list: ReportList): Runs => list.items.flatMap(wordsOf);

/** A list that came or went as a whole. */
export function markedList(list: ReportList, mark: Mark): ReportList {
  return { ...list, items: list.items.map((item) => markedItem(item, mark)) };
}

function markedItem(item: ReportListItem, mark: Mark): ReportListItem {
  return item.map((child) =>
    child.kind === 'list'
      ? markedList(child, mark)
      : { ...child, runs: markedWhole(child.runs, mark) },
  );
}

/** A list with the items that came and went, and the words in them. */
export function mergedList(before: ReportList, after: ReportList, trace: Trace): ReportList {
  const pairs = aligned<ReportListItem>(before.items, after.items, {
    key: (item) => textOf(wordsOf(item)),
    likeness: (old, now) =>
      canMergeItems(old, now) ? likenessOf(firstLine(old), firstLine(now)) : 0,
  });
  return {
    ...after,
    items: pairs.map((pair) => {
      if (pair.before === null) return markedItem(pair.after, come(trace));
      if (pair.after === null) return markedItem(pair.before, gone(trace));
      return mergedItem(pair.before, pair.after, trace);
    }),
  };
}

/** An item begins with its own paragraph: what begins with a list has no other to be. */
function canMergeItems([old]: ReportListItem, [now]: ReportListItem): boolean {
  return old?.kind === now?.kind;
}

function mergedItem(before: ReportListItem, after: ReportListItem, trace: Trace): ReportListItem {
  const [old, now] = [before[0], after[0]];
  // The first paragraph carries the item's own sign, so it is always the same one.
  const [head, rest] =
    old?.kind === 'paragraph' && now?.kind === 'paragraph'
      ? [[{ ...now, runs: mergedRuns(old.runs, now.runs, trace) }], 1]
      : [[], 0];
  const pairs = aligned<Child>(before.slice(rest), after.slice(rest), {
    key: (child) => JSON.stringify(child),
    likeness: (one, other) => {
      if (one.kind !== other.kind) return 0;
      if (one.kind === 'list')
        return other.kind === 'list' && one.ordered === other.ordered ? 1 : 0;
      return other.kind === 'paragraph' ? likenessOf(one.runs, other.runs) : 0;
    },
  });
  return [...head, ...pairs.map((pair) => mergedChild(pair.before, pair.after, trace))];
}

function mergedChild(before: Child | null, after: Child | null, trace: Trace): Child {
  if (before !== null && after !== null) {
    if (before.kind === 'list' && after.kind === 'list') return mergedList(before, after, trace);
    if (before.kind === 'paragraph' && after.kind === 'paragraph') {
      return { ...after, runs: mergedRuns(before.runs, after.runs, trace) };
    }
  }
  const mark = after === null ? gone(trace) : come(trace);
  const [child] = markedItem(
    [after ?? before].filter((one) => one !== null),
    mark,
  );
  return child ?? { kind: 'paragraph', style: 'body', runs: [] };
}
