import type { AnyRecord } from './index';
import { parentOf } from './links';

/** A record in its place under others. */
export interface TreeRow {
  readonly record: AnyRecord;
  /** 0 at the top. */
  readonly depth: number;
}

/**
 * Records in the order of a tree: each under the one it stands below, in the register's own order among its neighbours.
 * None is left out, also where one is missing above it or they go round in a circle.
 */
export function treeRows(records: readonly AnyRecord[], field: string): readonly TreeRow[] {
  const ids = new Set(records.map(({ id }) => id));
  const below = new Map<string | null, AnyRecord[]>();
  for (const record of records) {
    const above = parentOf(record, field);
    const key = above !== null && ids.has(above) ? above : null;
    const list = below.get(key);
    if (list) list.push(record);
    else below.set(key, [record]);
  }
  const rows: TreeRow[] = [];
  const seen = new Set<string>();
  const put = (record: AnyRecord, depth: number): void => {
    if (seen.has(record.id)) return;
    seen.add(record.id);
    rows.push({ record, depth });
    for (const child of below.get(record.id) ?? []) put(child, depth + 1);
  };
  for (const record of below.get(null) ?? []) put(record, 0);
  for (const record of records) put(record, 0);
  return rows;
}
