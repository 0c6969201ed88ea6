import type { SimpleCommand } from '../commands/schema';
import { longDate } from '../dates';
import type { RecordName, TextPlace } from '../find/texts';
import type { Plan } from '../schema/plan';
import type { Change, Revert, Side, Sides } from './change';
import type { ChangeGroup } from './groups';
import { same } from './same';

/** A record (or a part of one) that is on both sides. */
export interface Both<R> {
  /** Beginning of the ids of its changes: "action/a21". */
  readonly key: string;
  readonly room: TextPlace['room'];
  readonly id: string | null;
  readonly partId: string | null;
  readonly name: RecordName;
  readonly before: R;
  readonly after: R;
  readonly sides: Sides;
}

/** What a field holds, which says how a manager thinks of a change of it. */
type Kind = 'text' | 'owner' | 'date' | 'money' | 'figure' | 'other';

/** A field of a record, how it is called, and how its value reads. */
export type Field<R> = {
  [F in keyof R & string]: {
    readonly field: F;
    readonly name: string;
    readonly kind: Kind;
    /** Left out: as the kind of the field and its value have it. */
    readonly say?: (value: R[F], side: Side) => string;
    /** Where the field is gone to, where that is not its own name. */
    readonly place?: string;
  };
}[keyof R & string];

/** What is needed to say what one change is. */
export interface Wording extends Partial<Pick<Change, 'isText' | 'note'>> {
  /** End of the change's id, after the record's. */
  readonly key: string;
  readonly group: ChangeGroup;
  /** Where to go in the record. */
  readonly place: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A change of a record that is on both sides. */
export function changeIn(
  both: Omit<Both<unknown>, 'before' | 'after'>,
  wording: Wording,
  revert: Revert,
): Change {
  const { room, id, partId, name: record } = both;
  const { key, place, isText = false, note = '', ...words } = wording;
  return {
    ...words,
    id: `${both.key}/${key}`,
    place: { room, id, field: place, partId },
    record,
    isText,
    note,
    revert,
  };
}

/** What brings fields of a record back in a plan as it is now; none where the record is gone. */
export type Put<R> = (now: Plan, changes: Partial<R>) => readonly SimpleCommand[];

/** The changes of single fields. */
export function fieldChanges<R extends object>(
  both: Both<R>,
  fields: readonly Field<R>[],
  put: Put<R>,
): readonly Change[] {
  const { before, after, sides } = both;
  return fields.flatMap((one) => {
    const { field, name, kind } = one;
    if (same(before[field], after[field])) return [];
    // A field and its own way of saying belong together, which the compiler forgets in a list of them.
    const say = (one.say ?? plainWords(kind)) as (value: unknown, side: Side) => string;
    const wording = {
      key: field,
      group: groupOf(kind, before[field], after[field]),
      place: one.place ?? field,
      field: name,
      before: say(before[field], sides.before),
      after: say(after[field], sides.after),
      isText: kind === 'text',
    };
    const changes: Partial<R> = {};
    changes[field] = before[field];
    return [changeIn(both, wording, (now) => put(now, changes))];
  });
}

function plainWords(kind: Kind): (value: unknown) => string {
  return (value) => {
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return '';
    return kind === 'date' ? longDate(value) : value;
  };
}

function groupOf(kind: Kind, before: unknown, after: unknown): ChangeGroup {
  switch (kind) {
    case 'text':
      return 'texts';
    case 'owner':
      return 'owners';
    case 'money':
      return 'money';
    case 'figure':
      return 'figures';
    case 'other':
      return 'other';
    case 'date':
      if (typeof before !== 'string' || typeof after !== 'string') return 'datesSet';
      return before < after ? 'datesSlipped' : 'datesForward';
  }
}
