import { written } from '../in-words';
import type { Change } from './change';
import { CHANGE_GROUPS, groupWords, type ChangeGroup } from './groups';

/** How many changes each group has, for the groups that have any, in their order. */
export function groupCounts(changes: readonly Change[]): ReadonlyMap<ChangeGroup, number> {
  const counts = new Map<ChangeGroup, number>();
  for (const group of CHANGE_GROUPS) {
    const count = changes.filter((change) => change.group === group).length;
    if (count > 0) counts.set(group, count);
  }
  return counts;
}

/** The changes in a sentence: "3 targets lowered, 2 dates slipped, 1 action dropped since Draft 1." */
export function summary(changes: readonly Change[], since: string): string {
  const parts = [...groupCounts(changes)].map(
    ([group, count]) => `${written(count)} ${groupWords(group, count)}`,
  );
  return `${parts.length === 0 ? 'Nothing changed' : parts.join(', ')} since ${since}.`;
}
