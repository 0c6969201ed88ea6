import type { Command, SimpleCommand } from '../commands/schema';
import type { RecordName, TextPlace } from '../find/texts';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import type { ChangeGroup } from './groups';

/** One of the two plans that are compared, with the pack that its links lead to. */
export interface Side {
  readonly plan: Plan;
  readonly pack: Pack;
}

/** The plans that are compared: the change is from the first to the second. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** The commands that bring one change back in a plan as it is now; none where there is nothing to bring back. */
export type Revert = (now: Plan) => readonly SimpleCommand[];

/** One difference of two plans. */
export interface Change {
  /** The same in every comparison for the same record, field and item: "action/a21/due". */
  readonly id: string;
  readonly group: ChangeGroup;
  /** Where it is seen in the later plan; no id where the record is not in it any more. */
  readonly place: TextPlace;
  readonly record: RecordName;
  /** What of the record changed, in words: "target date". */
  readonly field: string;
  /** What was there, and what is there now, in words; blank: nothing. */
  readonly before: string;
  readonly after: string;
  /** True where the words are prose, so that the words within it can be compared. */
  readonly isText: boolean;
  /** What helps to judge it: "lower is better"; most often blank. */
  readonly note: string;
  readonly revert: Revert;
}

/** What a record is called in the label of a step: its code, or its title where it has none. */
export function shortName({ code, title }: RecordName): string {
  return code === '' ? title : code;
}

/** Longest name of a step, as a batch may have it. */
export const LONGEST_LABEL = 200;

/** The one step that brings a change back in a plan as it is now; null where there is nothing to bring back. */
export function revertCommand(change: Change, now: Plan): Command | null {
  const commands = change.revert(now);
  if (commands.length === 0) return null;
  const label = `Revert ${change.field} of ${shortName(change.record)}`.slice(0, LONGEST_LABEL);
  return { type: 'batch', label, commands };
}

/** FNV-1a in 32 bits, from one of two starts, so that two together are as good as 64. */
function hash(text: string, start: number): string {
  let value = start;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  return (value >>> 0).toString(36);
}

/**
 * A short key for a change as it is now, for remembering that somebody has seen it: it is to be seen again when it says
 * something else.
 */
export function seenKey({ id, before, after, note }: Change): string {
  const text = [id, before, after, note].join('\u0000');
  return `${hash(text, 0x81_1c_9d_c5)}-${hash(text, 0x1b_87_35_93)}`;
}
