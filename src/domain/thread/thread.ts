import type { Role } from '../schema/common';
import type { Commitment, Outcome, Pack, Priority, ReferenceDocument } from '../schema/pack';
import type { Action, Indicator, Plan, Section } from '../schema/plan';

/** An action at a priority that it serves. */
export interface ServingAction {
  readonly action: Action;
  /** True where the action is printed under another priority, the first that it serves. */
  readonly shared: boolean;
}

/** An indicator at a priority that it measures. */
export interface MeasuringIndicator {
  readonly indicator: Indicator;
  readonly role: Role;
}

/** An action at an indicator that it moves. */
export interface MovingAction {
  readonly action: Action;
  readonly role: Role;
}

/** An outcome with its priorities, in the pack's order. */
export interface OutcomePriorities {
  readonly outcome: Outcome;
  readonly priorities: readonly Priority[];
}

/**
 * The golden thread of a plan: records by id, and lists under what they link to, ready to be walked in both directions.
 * Lists are in plan order; a list whose records did not change is the very same list in the thread of the next plan.
 */
export interface Thread {
  /** Every outcome of the pack in the pack's order, with its priorities. */
  readonly outcomes: readonly OutcomePriorities[];
  /** Every priority of the pack by id. */
  readonly priorities: ReadonlyMap<string, Priority>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly documents: ReadonlyMap<string, ReferenceDocument>;
  /** Every indicator of the plan by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Every action of the plan by id. */
  readonly actions: ReadonlyMap<string, Action>;
  /** Every section of the plan by id. */
  readonly sections: ReadonlyMap<string, Section>;
  /** Actions by the id of a priority that they serve; every priority of the pack has a list. */
  readonly actionsByPriority: ReadonlyMap<string, readonly ServingAction[]>;
  /** Indicators by the id of a priority that they measure; every priority of the pack has a list. */
  readonly indicatorsByPriority: ReadonlyMap<string, readonly MeasuringIndicator[]>;
  /** Actions by the id of an indicator that they move; every indicator of the plan has a list. */
  readonly actionsByIndicator: ReadonlyMap<string, readonly MovingAction[]>;
  /** Actions by the id of a commitment that they answer; every commitment of the pack has a list. */
  readonly actionsByCommitment: ReadonlyMap<string, readonly Action[]>;
  /** Actions by the id of a document that they refer to; every document of the pack has a list. */
  readonly actionsByDocument: ReadonlyMap<string, readonly Action[]>;
  /** Sections by the id of a document that they refer to; every document of the pack has a list. */
  readonly sectionsByDocument: ReadonlyMap<string, readonly Section[]>;
  /** Actions that serve no priority of the pack. */
  readonly unlinked: readonly Action[];
}

/** A thread together with what it is the thread of. */
export interface ThreadGraph extends Thread {
  readonly plan: Plan;
  readonly pack: Pack;
}
