/** Lists whose items are told apart by a key, each its own: what came, went and moved, and how the old list is had again. */

/** A list by its keys, in its order. */
export function byKey<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [key(item), item]));
}

/**
 * Where in `now` an item belongs that stands at its place in `before`: behind the nearest one before it that is there,
 * else at the start. Counted in `now` without the item.
 */
export function placeFor(
  before: readonly string[],
  now: readonly string[],
  wanted: string,
): number {
  const others = now.filter((key) => key !== wanted);
  const places = new Map(others.map((key, at) => [key, at]));
  for (let at = before.indexOf(wanted) - 1; at >= 0; at -= 1) {
    const place = places.get(before[at] ?? '');
    if (place !== undefined) return place + 1;
  }
  return 0;
}

/** `now` with the item of a key as it was in `before`: put in at its place, put back, or taken out. */
export function putBack<T>(
  before: readonly T[],
  now: readonly T[],
  key: (item: T) => string,
  wanted: string,
): readonly T[] {
  const nowKeys = now.map(key);
  const old = byKey(before, key).get(wanted);
  const at = nowKeys.indexOf(wanted);
  if (old === undefined) return at < 0 ? now : now.toSpliced(at, 1);
  if (at >= 0) return now.with(at, old);
  return now.toSpliced(placeFor(before.map(key), nowKeys, wanted), 0, old);
}

/** `now` in the order of `before`, as far as that knows its items; the others stay where they are. */
export function arranged<T>(
  before: readonly T[],
  now: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const items = byKey(now, key);
  const nowKeys = [...items.keys()];
  const order = before.map(key).filter((one) => items.has(one));
  const known = new Set(order);
  let next = 0;
  return nowKeys.flatMap((one) => {
    const item = items.get(known.has(one) ? (order[next++] ?? one) : one);
    return item === undefined ? [] : [item];
  });
}

/**
 * The fewest keys that moved against each other: those outside the longest run that stands in the same order in both
 * lists (patience sorting, n log n). In the order of `before`; keys of one list alone do not count.
 */
export function movedKeys(before: readonly string[], after: readonly string[]): readonly string[] {
  const places = new Map(before.map((key, at) => [key, at]));
  const common = after.filter((key) => places.has(key));
  const placeOf = (at: number): number => places.get(common[at] ?? '') ?? 0;
  /** Position in `common` of the smallest end of a run of each length, and the position before each in its run. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (let at = 0; at < common.length; at += 1) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle] ?? 0) < placeOf(at)) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const stays = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) stays.add(common[at] ?? '');
  const here = new Set(common);
  return before.filter((key) => here.has(key) && !stays.has(key));
}

/**
 * Where in `now` a key is at home that stands at its place in `before`: behind the nearest one before it that did not
 * move itself, so that no other is passed by. Counted in `now` without the key.
 */
export function homeOf(before: readonly string[], now: readonly string[], wanted: string): number {
  const moved = new Set(movedKeys(before, now));
  return placeFor(
    before.filter((key) => key === wanted || !moved.has(key)),
    now,
    wanted,
  );
}
