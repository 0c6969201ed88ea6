import type { Index } from './kept-index';

/** Records by a key that each has or has not. */
export class Grouped<R> implements Index<R> {
  private readonly groups = new Map<string, Set<R>>();
  private readonly large = new Map<string, ReadonlySet<R>>();

  /** `keyOf`: null for a record that belongs to no group. `least`: how many records make a group a large one. */
  constructor(
    private readonly keyOf: (record: R) => string | null,
    private readonly least: number,
  ) {}

  add(record: R): void {
    const key = this.keyOf(record);
    if (key === null) return;
    const group = this.groups.get(key) ?? new Set();
    this.groups.set(key, group.add(record));
    if (group.size >= this.least) this.large.set(key, group);
  }

  remove(record: R): void {
    const key = this.keyOf(record);
    const group = key === null ? undefined : this.groups.get(key);
    if (key === null || !group) return;
    group.delete(record);
    if (group.size < this.least) this.large.delete(key);
    if (group.size === 0) this.groups.delete(key);
  }

  /** The large groups, in no order. */
  largest(): Iterable<ReadonlySet<R>> {
    return this.large.values();
  }
}

/** Groups of records in the order of their first one, and the records of each in the order of the list. */
export function inOrder<R>(groups: Iterable<Iterable<R>>, list: readonly R[]): R[][] {
  const groupOf = new Map<R, R[]>();
  for (const group of groups) {
    const ordered: R[] = [];
    for (const record of group) groupOf.set(record, ordered);
  }
  if (groupOf.size === 0) return [];
  const found = new Set<R[]>();
  for (const record of list) {
    const group = groupOf.get(record);
    if (!group) continue;
    group.push(record);
    found.add(group);
  }
  return [...found];
}
