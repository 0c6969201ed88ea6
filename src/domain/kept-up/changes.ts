/** So many places are looked for one by one. */
const FEW = 40;

/** How one collection of a plan became another. Records are immutable: one that changed is another value. */
export interface Changes<R> {
  /** Records that are no more where they were. */
  readonly left: ReadonlySet<R>;
  /** Records that stand where something else stood, in their order. */
  readonly come: readonly R[];
  /** The place of each record now. */
  readonly placeOf: (record: R) => number;
}

/**
 * What is different between two lists; null where nothing is. The records that are in neither `left` nor `come` stand in
 * the same order as before. Costs a comparison a record.
 */
export function changesBetween<R>(before: readonly R[], after: readonly R[]): Changes<R> | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  if (old.length === 0 && now.length === 0) return null;
  const [left, come] = differing(old, now);
  let places: Map<R, number> | null = null;
  let asked = 0;
  return {
    left: new Set(left),
    come,
    placeOf(record) {
      // To look for a few is quicker than to number them all.
      asked += 1;
      if (asked <= FEW) return after.indexOf(record);
      places ??= new Map(after.map((one, at) => [one, at]));
      return places.get(record) ?? -1;
    },
  };
}

/** What of two runs is different: as little as can be told quickly, else all of it. */
function differing<R>(
  old: readonly R[],
  now: readonly R[],
): [left: readonly R[], come: readonly R[]] {
  if (old.length !== now.length) return [old, now];
  const moved = movedIn(old, now);
  if (moved !== null) return [[moved], [moved]];
  // Several records that were changed where they stand leave those between them alone.
  return [
    old.filter((record, at) => record !== now[at]),
    now.filter((record, at) => record !== old[at]),
  ];
}

/** The one record that was moved from one end of a run to the other; null where it was not that. */
function movedIn<R>(old: readonly R[], now: readonly R[]): R | null {
  const [first] = old;
  const last = old.at(-1);
  if (first === undefined || last === undefined || old.length < 2) return null;
  if (first === now.at(-1) && old.every((record, at) => at === 0 || record === now[at - 1])) {
    return first;
  }
  return last === now[0] && now.every((record, at) => at === 0 || record === old[at - 1])
    ? last
    : null;
}
