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
  let [gone, come]: [readonly T[], readonly T[]] = [[], []];
  const close = (): void => {
    result.push(...paired(gone, come, likeness));
    [gone, come] = [[], []];
  };
  for (const { count, added, removed } of diffArrays(before.map(key), after.map(key))) {
    if (removed) gone = [...gone, ...before.slice(oldAt, (oldAt += count))];
    else if (added) come = [...come, ...after.slice(newAt, (newAt += count))];
    else {
      close();
      const old = before.slice(oldAt, (oldAt += count));
      for (const [place, item] of after.slice(newAt, (newAt += count)).entries()) {
        const match = old[place];
        if (match !== undefined) result.push({ before: match, after: item });
      }
    }
  }
  close();
  return result;
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
