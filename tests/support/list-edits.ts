import * as fc from 'fast-check';

/** One edit of a list: it takes some records out, changes one, puts some in, or moves one. */
export interface ListEdit<T> {
  readonly kind: 'remove' | 'set' | 'add' | 'move' | 'back';
  readonly at: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** A random run of edits with values of one kind. */
export const listEdits = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<ListEdit<T>[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('remove', 'set', 'add', 'move', 'back' as const),
      at: fc.nat(200),
      to: fc.nat(200),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 30 },
  );

/**
 * The list after each edit, the first one first. Records that an edit does not touch stay the same objects; "back" goes
 * back to an earlier list.
 */
export function listsAfter<R extends object, T>(
  start: readonly R[],
  edits: readonly ListEdit<T>[],
  make: (value: T) => R,
): (readonly R[])[] {
  const lists = [start];
  for (const { kind, at, to, values } of edits) {
    const list = lists.at(-1) ?? start;
    const records = values.map(make);
    const place = at % (list.length + 1);
    const there = list.slice(place, place + 1);
    switch (kind) {
      case 'remove':
        lists.push(list.toSpliced(place, values.length));
        break;
      case 'set':
        lists.push(list.toSpliced(place, 1, ...records.slice(0, 1)));
        break;
      case 'add':
        lists.push(list.toSpliced(place, 0, ...records));
        break;
      case 'move':
        lists.push(list.toSpliced(place, 1).toSpliced(to % (list.length + 1), 0, ...there));
        break;
      case 'back':
        lists.push(lists[to % lists.length] ?? start);
        break;
    }
  }
  return lists;
}
