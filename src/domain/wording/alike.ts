import { inOrder } from '../kept-up/grouped';
import { keptUp, type Index } from '../kept-up/kept-index';
import { isNear, type Likeness } from './likeness';

/** Most earlier texts that one is held against; a plan with more that share a word repeats itself plainly enough. */
const MOST_COMPARED = 24;

/** Things whose texts have the same key words. */
interface Group<T> {
  readonly likeness: Likeness;
  readonly members: Set<T>;
}

/** Two groups whose texts say nearly the same. */
type Pair<T> = readonly [one: Group<T>, other: Group<T>];

/** Things by what their texts say. A change is gone into when it is asked for: only marks that it touched. */
class ByLikeness<T> implements Index<T> {
  private readonly groups = new Map<string, Group<T>>();
  /** Groups of two and more. */
  private readonly repeated = new Set<Group<T>>();
  private readonly holders = new Map<string, Set<Group<T>>>();
  private readonly pairs = new Map<string, readonly Pair<T>[]>();
  private readonly touched = new Set<string>();

  constructor(private readonly likenessOf: (thing: T) => Likeness | null) {}

  add(thing: T): void {
    const likeness = this.likenessOf(thing);
    if (likeness === null) return;
    const group = this.groups.get(likeness.key) ?? { likeness, members: new Set() };
    this.groups.set(likeness.key, group);
    group.members.add(thing);
    if (group.members.size > 1) this.repeated.add(group);
    for (const mark of likeness.marks) {
      const holders = this.holders.get(mark) ?? new Set();
      this.holders.set(mark, holders.add(group));
      this.touched.add(mark);
    }
  }

  remove(thing: T): void {
    const likeness = this.likenessOf(thing);
    const group = likeness === null ? undefined : this.groups.get(likeness.key);
    if (!likeness || !group) return;
    group.members.delete(thing);
    if (group.members.size < 2) this.repeated.delete(group);
    if (group.members.size === 0) this.groups.delete(likeness.key);
    for (const mark of likeness.marks) {
      if (group.members.size === 0) this.holders.get(mark)?.delete(group);
      // Of a group that stays, the first may be another now, and which groups come before it.
      this.touched.add(mark);
    }
  }

  /** Groups of two and more things that are alike; the things are those of this list. */
  alikeIn(things: readonly T[]): T[][] {
    this.compareTouched(things);
    const together = new Map<Group<T>, Set<Group<T>>>();
    for (const group of this.repeated) together.set(group, new Set([group]));
    for (const pairs of this.pairs.values()) for (const pair of pairs) join(together, pair);
    const clusters = Array.from(new Set(together.values()), (groups) =>
      [...groups].flatMap(({ members }) => [...members]),
    );
    return inOrder(clusters, things);
  }

  private compareTouched(things: readonly T[]): void {
    let places: Map<T, number> | null = null;
    const placeOf = ({ members }: Group<T>): number => {
      places ??= new Map(things.map((thing, at) => [thing, at]));
      let first = things.length;
      for (const member of members) first = Math.min(first, places.get(member) ?? first);
      return first;
    };
    for (const mark of this.touched) {
      const holders = this.holders.get(mark) ?? new Set();
      if (holders.size === 0) this.holders.delete(mark);
      const pairs = nearPairs([...holders], placeOf);
      if (pairs.length === 0) this.pairs.delete(mark);
      else this.pairs.set(mark, pairs);
    }
    this.touched.clear();
  }
}

/** The pairs that are near among groups with one mark. Their order counts only where not all of them can be compared. */
function nearPairs<T>(
  groups: readonly Group<T>[],
  placeOf: (group: Group<T>) => number,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  const ordered = groups.length > MOST_COMPARED + 1 ? inPlace(groups, placeOf) : groups;
  for (const [at, group] of ordered.entries()) {
    for (const other of ordered.slice(Math.max(0, at - MOST_COMPARED), at)) {
      if (isNear(group.likeness.words, other.likeness.words)) pairs.push([other, group]);
    }
  }
  return pairs;
}

function inPlace<T>(
  groups: readonly Group<T>[],
  placeOf: (group: Group<T>) => number,
): readonly Group<T>[] {
  return groups
    .map((group) => ({ group, place: placeOf(group) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ group }) => group);
}

/** Puts the groups of a pair, and all that are with either, together. */
function join<T>(together: Map<Group<T>, Set<Group<T>>>, [one, other]: Pair<T>): void {
  const first = together.get(one) ?? new Set([one]);
  const second = together.get(other) ?? new Set([other]);
  const [more, fewer] = first.size < second.size ? [second, first] : [first, second];
  together.set(one, more).set(other, more);
  if (more === fewer) return;
  for (const group of fewer) {
    more.add(group);
    together.set(group, more);
  }
}

/**
 * Groups of two and more things whose texts say the same, or nearly: four words of five, and the same figures. Groups
 * come in the order of their first thing, and things in that of their list. The cost grows with the number of things and
 * not with its square; after an edit, with what it touched.
 */
export function alike<T extends object>(
  likenessOf: (thing: T) => Likeness | null,
): (things: readonly T[]) => readonly (readonly T[])[] {
  return keptUp(
    () => new ByLikeness(likenessOf),
    (index, things) => index.alikeIn(things),
  );
}
