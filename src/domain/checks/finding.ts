import type { Focus, Room } from '../commands/describe';
import type { Command } from '../commands/schema';
import type { Range } from '../find/query';
import type { GapCode, Severity } from '../schema/common';

export type { Severity } from '../schema/common';

/** Every severity, gravest first. */
export const SEVERITIES: readonly Severity[] = ['must', 'should', 'note'];

/** A list with at least one item. */
export type Some<T> = readonly [T, ...T[]];

/** Whether a list has at least one item. */
export function isSome<T>(list: readonly T[]): list is Some<T> {
  return list.length > 0;
}

/** A place in a plan that a finding is about. */
export interface Place {
  /** What people call it: "A26", "NI 75", "Equality and diversity". */
  readonly name: string;
  /** What follows the name in a sentence: the title of an action; blank where the name says all. */
  readonly title: string;
  /** The record of the plan, or the item of its pack, that it is; null: the plan as a whole, or its cover. */
  readonly about: string | null;
  /** Where it is put right. */
  readonly focus: Focus;
  /** The part of a text that is meant, as `domain/find` counts; left out: the text as a whole. */
  readonly range?: Range;
}

/** A command that puts a finding right on the spot. */
export interface Fix {
  /** Label of its button: "Use official". */
  readonly label: string;
  readonly command: Command;
  /** True where nobody would want it otherwise: it may be done together with others, unasked. */
  readonly isSafe: boolean;
}

/** What a rule says of one thing that it found. */
export interface Found {
  /** Tells findings of one rule apart, where it can have several: the id of a record, say. */
  readonly key?: string;
  /** What to do, with the number: "Set targets for 4 statutory indicators". No full stop. */
  readonly title: string;
  /** What is the matter, in a sentence with the figures; left out: the places with their titles. */
  readonly detail?: string;
  /** Everywhere it is, in plan order. The first is where people are led. */
  readonly places: Some<Place>;
  /** Label of the button that leads there; left out: "Go to A26". */
  readonly go?: string;
  /** The same where the plan may be changed: what is done there, "Write it". Left out: as it is called for all. */
  readonly deed?: string;
  /** Left out where a person must decide. */
  readonly fix?: Fix;
}

/** Something in a plan to be put right, or to be known. */
export interface Finding {
  /** The rule that found it. */
  readonly code: string;
  /** Stays the same while the finding stands, and is no other finding's. */
  readonly key: string;
  /** As grave as the rule says, or the pack or its template instead. */
  readonly severity: Severity;
  /** The gap of the golden thread that it is; null: another thing. */
  readonly gap: GapCode | null;
  readonly title: string;
  readonly detail: string;
  readonly places: Some<Place>;
  /** The places by name: "A26, A29", "A2, A3, A4 and 12 more". */
  readonly where: string;
  /** Records that it is about, each once; ids of priorities where the focus is the thread. */
  readonly ids: readonly string[];
  /** Of the first place. */
  readonly room: Room;
  readonly focus: Focus;
  /** Label of the button that leads to the first place, for those who only read the plan. */
  readonly go: string;
  /** The same for those who may change it. */
  readonly deed: string;
  readonly fix: Fix | null;
}
