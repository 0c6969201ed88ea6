import type { Focus, Room } from '../commands/describe';
import type { Command } from '../commands/schema';
import type { PlanKind, Severity } from '../schema/common';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';

export type { Severity } from '../schema/common';

/** Every severity, gravest first. */
export const SEVERITIES: readonly Severity[] = ['must', 'should', 'note'];

/** Something in a plan to be put right, or to be known. */
export interface Finding {
  /** The rule that found it. */
  readonly code: string;
  readonly severity: Severity;
  /** What to do: "Set targets for 4 statutory indicators". No full stop. */
  readonly title: string;
  /** What is the matter and where, in a sentence with the figures. */
  readonly detail: string;
  /** Where it is put right. */
  readonly room: Room;
  /** Records that it is about, in plan order; ids of priorities where the focus says `priority`. */
  readonly ids: readonly string[];
  /** The first place to go to. */
  readonly focus: Focus;
  /** Label of the button that goes there: "Go to A26". */
  readonly go: string;
  /** A command that puts it right on the spot, with the label of its button; null where a person must decide. */
  readonly fix: { readonly label: string; readonly command: Command } | null;
}

/** What a rule says of one thing that it found; its code and severity are the rule's own. */
export type Found = Omit<Finding, 'code' | 'severity' | 'room'>;

/** One small rule. Pure: the same plan and pack give the same findings, in plan order. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Why the rule is there, in a sentence or two, for "Why this rule". */
  readonly why: string;
  /** Kinds of plan that the rule is for. */
  readonly kinds: readonly PlanKind[];
  readonly find: (plan: Plan, pack: Pack) => readonly Found[];
}
