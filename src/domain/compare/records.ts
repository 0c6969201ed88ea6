import type { SimpleCommand } from '../commands/schema';
import type { RecordName, TextPlace } from '../find/texts';
import { gapKey, GAP_ABOUT, type GapNoun } from '../gap-codes';
import type { Plan } from '../schema/plan';
import type { Change, Sides } from './change';
import type { ChangeGroup } from './groups';
import { homeOf, movedKeys, placeFor } from './keyed';

interface Identified {
  readonly id: string;
}

/** One of the plan's own lists of records, and how its records are put in, taken out and moved. */
export interface Collection<R extends Identified> {
  /** In ids of changes and in words. */
  readonly noun: string;
  readonly room: TextPlace['room'];
  /** Where a record is gone to, as its room calls its name. */
  readonly field: string;
  readonly of: (plan: Plan) => readonly R[];
  readonly name: (record: R) => RecordName;
  readonly groups: Readonly<Record<'added' | 'dropped', ChangeGroup>>;
  /** What is said beside a record that came or went: what it is linked to, who answers for it. */
  readonly note: (record: R, sides: Sides, of: 'before' | 'after') => string;
  /** Puts a record of the earlier plan back at a place, with what links to it. */
  readonly add: (record: R, at: number, now: Plan, before: Plan) => readonly SimpleCommand[];
  readonly remove: (id: string) => SimpleCommand;
  readonly move: (id: string, to: number) => SimpleCommand;
}

const idsOf = (list: readonly Identified[]): readonly string[] => list.map(({ id }) => id);

/** Records that came, went, or moved in the printed order. */
export function recordChanges<R extends Identified>(
  collection: Collection<R>,
  sides: Sides,
): readonly Change[] {
  const { of } = collection;
  const [before, after] = [of(sides.before.plan), of(sides.after.plan)];
  const [old, now] = [idsOf(before), idsOf(after)];
  const [oldIds, nowIds] = [new Set(old), new Set(now)];
  return [
    ...before
      .filter(({ id }) => !nowIds.has(id))
      .map((record) => dropped(collection, record, sides)),
    ...after.filter(({ id }) => !oldIds.has(id)).map((record) => added(collection, record, sides)),
    ...moved(collection, sides),
  ];
}

function dropped<R extends Identified>(
  { noun, room, of, name, groups, note, add }: Collection<R>,
  record: R,
  sides: Sides,
): Change {
  const { id } = record;
  const { plan } = sides.before;
  return {
    id: `${noun}/${id}`,
    group: groups.dropped,
    place: { room, id: null, field: '', partId: null },
    record: name(record),
    field: noun,
    before: name(record).title,
    after: '',
    isText: false,
    note: note(record, sides, 'before'),
    revert: (now) => {
      const ids = idsOf(of(now));
      return ids.includes(id) ? [] : add(record, homeOf(idsOf(of(plan)), ids, id), now, plan);
    },
  };
}

function added<R extends Identified>(
  { noun, room, field, of, name, groups, note, remove }: Collection<R>,
  record: R,
  sides: Sides,
): Change {
  const { id } = record;
  return {
    id: `${noun}/${id}`,
    group: groups.added,
    place: { room, id, field, partId: null },
    record: name(record),
    field: noun,
    before: '',
    after: name(record).title,
    isText: false,
    note: note(record, sides, 'after'),
    revert: (now) => (idsOf(of(now)).includes(id) ? [remove(id)] : []),
  };
}

/** A record and the one before it. */
interface Standing<R> {
  readonly record: R;
  readonly previous: R | undefined;
}

const standing = <R extends Identified>(list: readonly R[]): ReadonlyMap<string, Standing<R>> =>
  new Map(list.map((record, at) => [record.id, { record, previous: list[at - 1] }]));

function moved<R extends Identified>(
  { noun, room, field, of, name, move }: Collection<R>,
  sides: Sides,
): readonly Change[] {
  const [before, after] = [of(sides.before.plan), of(sides.after.plan)];
  const order = idsOf(before);
  const [was, is] = [standing(before), standing(after)];
  const behind = (at: Standing<R> | undefined): string => {
    if (at?.previous === undefined) return 'First';
    const { code, title } = name(at.previous);
    return `After ${code === '' ? title : code}`;
  };
  return movedKeys(order, idsOf(after)).flatMap((id): readonly Change[] => {
    const now = is.get(id);
    if (now === undefined) return [];
    const revert = (plan: Plan): readonly SimpleCommand[] => {
      const ids = idsOf(of(plan));
      const to = homeOf(order, ids, id);
      return ids.includes(id) && ids[to] !== id ? [move(id, to)] : [];
    };
    return [
      {
        id: `${noun}/${id}/order`,
        group: 'order',
        place: { room, id, field, partId: null },
        record: name(now.record),
        field: 'place in the order',
        before: behind(was.get(id)),
        after: behind(now),
        isText: false,
        note: '',
        revert,
      },
    ];
  });
}

/** The moves that give a list of a plan the order that an earlier one has, for the records that both have. */
export function orderCommands<R extends Identified>(
  { of, move }: Collection<R>,
  before: Plan,
  now: Plan,
): readonly SimpleCommand[] {
  const order = idsOf(of(before));
  let ids = idsOf(of(now));
  return movedKeys(order, ids).flatMap((id) => {
    const to = placeFor(order, ids, id);
    ids = ids.filter((other) => other !== id).toSpliced(to, 0, id);
    return [move(id, to)];
  });
}

/** Keeps again the gaps of a record that comes back, as the earlier plan had them. */
export function gapsOf(
  noun: GapNoun,
  id: string,
  before: Plan,
  now: Plan,
): readonly SimpleCommand[] {
  const kept = new Set(now.deliberateGaps.map(gapKey));
  const ids = new Set(idsOf(now.deliberateGaps));
  const gaps = before.deliberateGaps.filter(
    (gap) =>
      gap.about === id &&
      GAP_ABOUT[gap.code] === noun &&
      !kept.has(gapKey(gap)) &&
      !ids.has(gap.id),
  );
  if (gaps.length === 0) return [];
  const from = now.deliberateGaps.length;
  return [{ type: 'gap.keep', entries: gaps.map((record, n) => ({ at: from + n, record })) }];
}
