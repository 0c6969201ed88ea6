import { firstWhere, inWindow, type Window } from './map-places';
import type { MapLayout, Placed } from './map-layout';
import { COLUMNS, type ColumnName } from './map-model';

/** What of a column cannot be seen, nearest to the window: above it and below it. */
export interface OutOfSight {
  readonly above: Placed | null;
  readonly below: Placed | null;
}

/** How much of a node must be in the window for a reader to see it, in pixels. */
const SEEN = 10;

/** Of the columns in which nothing is in view, what is nearest: a map that is enlarged has long stretches between few nodes. */
export function outOfSight(
  { columns }: MapLayout,
  { from, to }: Window,
): Partial<Record<ColumnName, OutOfSight>> {
  const found: Partial<Record<ColumnName, OutOfSight>> = {};
  for (const name of COLUMNS) {
    const column = columns[name];
    const next = firstWhere(column, ({ y, height }) => y + height >= from + SEEN);
    const below = column[next] ?? null;
    if (column.length === 0 || (below !== null && below.y <= to - SEEN)) continue;
    found[name] = { above: column[next - 1] ?? null, below };
  }
  return found;
}

/**
 * The priorities that what is in view of a column stands with, the first and the last; null where nothing is in view, and where
 * most of the column is.
 */
export function groupsInView(
  { columns }: MapLayout,
  column: ColumnName,
  window: Window,
): readonly [first: string, last: string] | null {
  const seen = inWindow(columns[column], window);
  const [first] = seen;
  const last = seen.at(-1);
  if (!first || !last || seen.length * 2 > columns[column].length) return null;
  return [first.group, last.group];
}
