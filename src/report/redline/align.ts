import { diffArrays } from 'diff';

/** One of the old list, one of the new, or one of each that belong together. */
export type Aligned<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: null }
  | { readonly before: null; readonly after: T };

/** How two lists are held against each other. */
export interface Aligning<T> {
  /** What is the same in both lists has the same key. */
  readonly key: (item: T) => string;
  /** How alike two of different keys are, from 0; above 0 they may be taken for one that was changed. */
  readonly likeness?: (before: T, after: T) => number;
}

/** Most pairs of a stretch without a common key that are held against each other. */
const MOST_PAIRS = 10_000;

/**
 * Two lists as one, in the order of both: what is in both once, what came and what went where it stands. A thing that
 * moved went and came. Between two that are in both, those that are alike are taken for the same, in their order; what
 * went stands before what came.
 */
export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  { key, likeness = () => 0 }: Aligning<T>,
): readonly Aligned<T>[] {
  const result: Aligned<T>[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const [old, now] of inBoth(before.map(key), after.map(key))) {
    const [was, is] = [before[old], after[now]];
    if (was === undefined || is === undefined) continue;
    // Most follow each other, with nothing between them.
    if (old > oldAt || now > newAt) {
      for (const one of paired(before.slice(oldAt, old), after.slice(newAt, now), likeness)) {
        result.push(one);
      }
    }
    result.push({ before: was, after: is });
    [oldAt, newAt] = [old + 1, now + 1];
  }
  for (const one of paired(before.slice(oldAt), after.slice(newAt), likeness)) result.push(one);
  return result;
}

/** Lists that differ more than this are not held against each other key by key, which takes the square of it. */
const MOST_EDITS = 1_000;

/** A place in each of two lists at which both have the same key. */
type Place = readonly [before: number, after: number];

/** The places of keys that both lists have, in the order of both. */
function inBoth(before: readonly string[], after: readonly string[]): readonly Place[] {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (runs === undefined) return longestInOrder(onceInBoth(before, after));
  const places: Place[] = [];
  let [old, now] = [0, 0];
  for (const { count, added, removed } of runs) {
    if (removed) old += count;
    else if (added) now += count;
    else for (let left = count; left > 0; left -= 1) places.push([old++, now++]);
  }
  return places;
}

/** The places of keys that stand once in each list, in the order of the first. */
function onceInBoth(before: readonly string[], after: readonly string[]): readonly Place[] {
  const once = (keys: readonly string[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    for (const [place, key] of keys.entries()) places.set(key, places.has(key) ? -1 : place);
    return places;
  };
  const there = once(after);
  return [...once(before)].flatMap(([key, old]): Place[] => {
    const now = there.get(key) ?? -1;
    return old < 0 || now < 0 ? [] : [[old, now]];
  });
}

/** The most of these places that follow each other in both lists, by patience sorting. */
function longestInOrder(places: readonly Place[]): readonly Place[] {
  interface Link {
    readonly place: Place;
    readonly before: Link | null;
  }
  /** For each length the chain of it that ends earliest in the second list. */
  const ends: Link[] = [];
  for (const place of places) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.place[1] ?? 0) < place[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { place, before: ends[low - 1] ?? null };
  }
  const chain: Place[] = [];
  for (let link = ends.at(-1) ?? null; link !== null; link = link.before) chain.push(link.place);
  return chain.toReversed();
}

/** The alignment of the greatest likeness in all that keeps both orders. */
function paired<T>(
  gone: readonly T[],
  come: readonly T[],
  likeness: (before: T, after: T) => number,
): readonly Aligned<T>[] {
  const apart = (old: readonly T[], now: readonly T[]): Aligned<T>[] => [
    ...old.map((item) => ({ before: item, after: null })),
    ...now.map((item) => ({ before: null, after: item })),
  ];
  if (gone.length * come.length > MOST_PAIRS) return apart(gone, come);
  const alike = gone.map((old) => come.map((now) => likeness(old, now)));
  /** Best sum from a place in each list to their ends. */
  const best = Array.from({ length: gone.length + 1 }, () =>
    Array.from({ length: come.length + 1 }, () => 0),
  );
  const sum = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const pair = alike[i]?.[j] ?? 0;
      const row = best[i];
      if (row)
        row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), pair > 0 ? pair + sum(i + 1, j + 1) : 0);
    }
  }
  const result: Aligned<T>[] = [];
  let [i, j, from, since] = [0, 0, 0, 0];
  while (i < gone.length && j < come.length) {
    const pair = alike[i]?.[j] ?? 0;
    const [old, now] = [gone[i], come[j]];
    if (
      pair > 0 &&
      sum(i, j) === pair + sum(i + 1, j + 1) &&
      old !== undefined &&
      now !== undefined
    ) {
      result.push(...apart(gone.slice(from, i), come.slice(since, j)), { before: old, after: now });
      [i, j] = [i + 1, j + 1];
      [from, since] = [i, j];
    } else if (sum(i, j) === sum(i + 1, j)) i += 1;
    else j += 1;
  }
  return [...result, ...apart(gone.slice(from), come.slice(since))];
}
