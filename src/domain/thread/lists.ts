import type { Changes } from '../kept-up/changes';

/** Lists by the id of what their entries link to. */
export type Lists<E> = ReadonlyMap<string, readonly E[]>;

/** How a record becomes entries of lists. */
export interface Listing<R, E> {
  readonly recordOf: (entry: E) => R;
  /** The lists that a record stands in, each with its entry there. A list that is not kept is passed over. */
  readonly entriesOf: (record: R) => readonly (readonly [listId: string, entry: E])[];
}

/** An empty list for every id. */
export function emptyLists<E>(ids: Iterable<string>): Lists<E> {
  return new Map(Array.from(ids, (id) => [id, []]));
}

/** The lists after a collection changed: those that none of the changed records stand in are kept as they are. */
export function relisted<R, E>(
  lists: Lists<E>,
  changes: Changes<R> | null,
  { recordOf, entriesOf }: Listing<R, E>,
): Lists<E> {
  if (changes === null) return lists;
  const { left, come, placeOf } = changes;
  const fresh = new Map<string, E[]>();
  for (const record of left) for (const [id] of entriesOf(record)) fresh.set(id, []);
  for (const record of come) {
    for (const [id, entry] of entriesOf(record)) {
      const list = fresh.get(id);
      if (list) list.push(entry);
      else fresh.set(id, [entry]);
    }
  }
  if (fresh.size === 0) return lists;
  const next = new Map(lists);
  for (const [id, entries] of fresh) {
    const list = lists.get(id);
    if (!list) continue;
    const kept = list.filter((entry) => !left.has(recordOf(entry)));
    next.set(
      id,
      merged(kept, entries, (entry) => placeOf(recordOf(entry))),
    );
  }
  return next;
}

/** Two lists in order as one. */
function merged<E>(a: readonly E[], b: readonly E[], placeOf: (entry: E) => number): readonly E[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const [only] = b;
  if (b.length === 1 && only !== undefined) return inserted(a, only, placeOf);
  return [...a, ...b].toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** A list in order with one more entry. */
function inserted<E>(list: readonly E[], entry: E, placeOf: (entry: E) => number): readonly E[] {
  const place = placeOf(entry);
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const other = list[middle];
    if (other !== undefined && placeOf(other) < place) from = middle + 1;
    else to = middle;
  }
  return list.toSpliced(from, 0, entry);
}

/** Records by id after a collection changed. */
export function byId<R extends { readonly id: string }>(
  records: ReadonlyMap<string, R>,
  changes: Changes<R> | null,
): ReadonlyMap<string, R> {
  if (changes === null) return records;
  const next = new Map(records);
  for (const { id } of changes.left) next.delete(id);
  for (const record of changes.come) next.set(record.id, record);
  return next;
}
