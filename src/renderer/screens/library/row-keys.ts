import type { PlanGroup } from './plan-list';

/** A row of the list that the keyboard can be at. */
export interface ListRow {
  /** Tells it apart from the others: the id of a plan, or "group 2008/9". */
  readonly key: string;
  readonly group: string;
  /** Null: the heading of the group. */
  readonly planId: string | null;
  /** Whether a heading's group is folded; null for a plan. */
  readonly isFolded: boolean | null;
}

/** The rows that are seen, from the top. */
export function rowsOf(groups: readonly PlanGroup[], collapsed: readonly string[]): ListRow[] {
  return groups.flatMap(({ name, plans }): ListRow[] => {
    const isFolded = collapsed.includes(name);
    const head = { key: `group ${name}`, group: name, planId: null, isFolded };
    const own = plans.map(({ planId }) => ({ key: planId, group: name, planId, isFolded: null }));
    return [...(name === '' ? [] : [head]), ...(isFolded ? [] : own)];
  });
}

/** The row that a key leads to; undefined where it leads nowhere. */
export function target(key: string, row: ListRow, rows: readonly ListRow[]): ListRow | undefined {
  const at = rows.findIndex((one) => one.key === row.key);
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return at > 0 ? rows[at - 1] : undefined;
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    // From a plan to the heading that it stands under.
    case 'ArrowLeft':
      return row.planId === null
        ? undefined
        : rows.find(({ planId, group }) => planId === null && group === row.group);
    default:
      return undefined;
  }
}
