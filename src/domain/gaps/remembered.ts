import type { FoundGap } from './gap';

/** Most records lack nothing, and share this. */
const NO_GAPS: readonly FoundGap[] = [];

/**
 * Makes a look at one record remember what it found, so that after an edit only the record that changed is looked at
 * again. `key`: what else the answer depends on; it is found anew where that is another.
 */
export function perRecord<R extends object, K>(
  find: (record: R, key: K) => readonly FoundGap[],
  isSame: (a: K, b: K) => boolean,
): (record: R, key: K) => readonly FoundGap[] {
  const known = new WeakMap<R, { readonly key: K; readonly found: readonly FoundGap[] }>();
  return (record, key) => {
    const before = known.get(record);
    if (before && isSame(before.key, key)) return before.found;
    const gaps = find(record, key);
    const found = gaps.length === 0 ? NO_GAPS : gaps;
    known.set(record, { key, found });
    return found;
  };
}
