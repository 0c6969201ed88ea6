import type { SimpleCommand } from '../commands/schema';
import type { Plan } from '../schema/plan';
import type { Change, Side } from './change';
import { changeIn, type Both, type Wording } from './fields';
import type { ChangeGroup } from './groups';
import { arranged, byKey, movedKeys, putBack } from './keyed';
import { same } from './same';

/** A list inside a record: how its items are told apart, said, and had back. */
export interface ListOf<T> {
  /** Beginning of the ids of its changes, after the record's: "milestones". */
  readonly list: string;
  readonly before: readonly T[];
  readonly after: readonly T[];
  readonly key: (item: T) => string;
  /** An item in a word: "milestone", "link to a priority". */
  readonly name: string;
  readonly say: (item: T, side: Side) => string;
  /** Where an item is gone to. */
  readonly place: (key: string) => string;
  /** The groups of items that came, went, and became another. */
  readonly groups: Readonly<Record<'added' | 'dropped' | 'changed', ChangeGroup>>;
  /** Null where the order of the list says nothing; else what is said of a change of it. */
  readonly order: string | null;
  /** True for items that come and go with a record of their own. */
  readonly isElsewhere?: (item: T) => boolean;
  /** The changes within an item, where they are told one by one. */
  readonly within?: (before: T, after: T, key: string) => readonly Change[];
  /** The list of a plan as it is now; null where its record is gone. */
  readonly now: (plan: Plan) => readonly T[] | null;
  readonly set: (list: readonly T[], plan: Plan) => readonly SimpleCommand[];
}

/** What came, went, changed and moved in a list inside a record. */
export function listChanges<T>(
  both: Omit<Both<unknown>, 'before' | 'after'>,
  list: ListOf<T>,
): readonly Change[] {
  const { before, after, say, name, key: keyOf, groups, isElsewhere = () => false } = list;
  if (same(before, after)) return [];
  const { sides } = both;
  const [old, now] = [byKey(before, keyOf), byKey(after, keyOf)];
  if (old.size < before.length || now.size < after.length) return [wholeChange(both, list)];
  const revert = (key: string) => (plan: Plan) => {
    const items = list.now(plan);
    if (items === null) return [];
    const next = putBack(before, items, keyOf, key);
    return same(next, items) ? [] : list.set(next, plan);
  };
  const change = (
    key: string,
    wording: Pick<Wording, 'group' | 'before' | 'after'> & Partial<Wording>,
  ): Change =>
    changeIn(
      both,
      { key: `${list.list}/${key}`, place: list.place(key), field: name, ...wording },
      revert(key),
    );
  const changes: Change[] = [];
  for (const [key, item] of old) {
    if (isElsewhere(item)) continue;
    const other = now.get(key);
    const was = say(item, sides.before);
    if (other === undefined) {
      changes.push(change(key, { group: groups.dropped, before: was, after: '' }));
    } else if (!same(item, other)) {
      const is = say(other, sides.after);
      changes.push(
        ...(list.within?.(item, other, key) ?? [
          change(key, { group: groups.changed, before: was, after: is }),
        ]),
      );
    }
  }
  for (const [key, item] of now) {
    if (old.has(key) || isElsewhere(item)) continue;
    changes.push(change(key, { group: groups.added, before: '', after: say(item, sides.after) }));
  }
  return [...changes, ...orderChange(both, list, [...old.keys()], [...now.keys()])];
}

/** A list in which two items have one key (results of one period, say) is one thing. */
function wholeChange<T>(both: Omit<Both<unknown>, 'before' | 'after'>, list: ListOf<T>): Change {
  const wording: Wording = {
    key: list.list,
    group: list.groups.changed,
    place: list.place(''),
    field: `${list.name}s`,
    before: spoken(list, list.before, both.sides.before),
    after: spoken(list, list.after, both.sides.after),
  };
  return changeIn(both, wording, (plan) =>
    list.now(plan) === null ? [] : list.set(list.before, plan),
  );
}

function orderChange<T>(
  both: Omit<Both<unknown>, 'before' | 'after'>,
  list: ListOf<T>,
  old: readonly string[],
  now: readonly string[],
): readonly Change[] {
  const moved = list.order === null ? [] : movedKeys(old, now);
  if (list.order === null || moved.length === 0) return [];
  const wording: Wording = {
    key: `${list.list}/order`,
    group: 'order',
    place: list.place(moved[0] ?? ''),
    field: list.order,
    before: spoken(list, list.before, both.sides.before),
    after: spoken(list, list.after, both.sides.after),
  };
  const revert = (plan: Plan) => {
    const items = list.now(plan);
    if (items === null) return [];
    const next = arranged(list.before, items, list.key);
    return same(next, items) ? [] : list.set(next, plan);
  };
  return [changeIn(both, wording, revert)];
}

const spoken = <T>({ say }: ListOf<T>, items: readonly T[], side: Side): string =>
  items.map((item) => say(item, side)).join('; ');
