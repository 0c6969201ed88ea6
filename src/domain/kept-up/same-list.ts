/** The earlier of two lists where both hold the same: what was made of it can be remembered with it. */
export function sameList<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (before?.length !== now.length) return now;
  return now.every((item, at) => item === before[at]) ? before : now;
}

/** Lists by key, each the earlier one where it holds the same; the earlier map where all do. */
export function sameLists<K, T>(
  before: ReadonlyMap<K, readonly T[]>,
  now: ReadonlyMap<K, readonly T[]>,
): ReadonlyMap<K, readonly T[]> {
  const lists = new Map<K, readonly T[]>();
  let isChanged = before.size !== now.size;
  for (const [key, list] of now) {
    const earlier = before.get(key);
    const kept = sameList(earlier, list);
    isChanged ||= kept !== earlier;
    lists.set(key, kept);
  }
  return isChanged ? lists : before;
}
