import type { GapCode, PlanKind, Severity } from '../schema/common';
import type { Pack } from '../schema/pack';
import type { Action, Indicator, Plan, Section } from '../schema/plan';
import type { Found, Some } from './finding';

/** Where a rule comes from. */
export interface RuleSource {
  /** Who asks for it: "Highland Service Plan Guidance". */
  readonly name: string;
  readonly url: string | null;
}

/** What every rule says of itself. */
interface About {
  /** Never changed: packs name it. Small letters and hyphens. */
  readonly code: string;
  /** How grave its findings are, unless the pack or its template says otherwise. */
  readonly severity: Severity;
  /** Why the rule is there, in a sentence or two, for "Why this rule". */
  readonly why: string;
  /** Null: nobody else's rule, our own judgement. */
  readonly source: RuleSource | null;
  /** Kinds of plan that the rule is for. */
  readonly kinds: readonly PlanKind[];
  /** The gap of the golden thread that it asks about; left out of the others. */
  readonly gap?: GapCode;
}

/** All that a look at one record may know beside it. Records are looked at again when one of these is another. */
export interface Surroundings {
  readonly pack: Pack;
  /** The plan's year, "2008/9". */
  readonly year: string;
}

/** A pure look at one record: what is to be said of it; null: nothing. */
type Look<R, T> = (record: R, surroundings: Surroundings) => T | null;

/**
 * A rule that looks at each record for itself. What it saw (a trace) is remembered for as long as the record stands, so
 * that after an edit only what was edited is looked at.
 */
export interface EachRule<T = unknown> extends About {
  /** The kinds of record that it looks at. */
  readonly look: {
    readonly section?: Look<Section, T>;
    readonly action?: Look<Action, T>;
    readonly indicator?: Look<Indicator, T>;
  };
  /**
   * Makes findings of all that was seen: sections first, then actions, then indicators, each in plan order. Runs after an
   * edit that changed what is seen: its cost may grow with the traces, not with the plan. Written as a method so that
   * rules of every trace fit one list.
   */
  tell(traces: Some<T>, surroundings: Surroundings): readonly Found[];
}

/** A part of a plan that changes as one value. */
export type Slice =
  'header' | 'sections' | 'actions' | 'indicators' | 'deliberateGaps' | 'comments' | 'registers';

/** Commitments that other plans of the library take up, by id; null: not known. */
export type Elsewhere = ReadonlySet<string> | null;

/** A rule that looks at parts of the plan as a whole. It runs again when one of them is another value. */
export interface WholeRule extends About {
  /** Everything that it reads of the plan, but for the plan's kind and id. */
  readonly reads: Some<Slice>;
  /** May give the very list that it gave before where it finds the same: its findings are then the same objects. */
  readonly find: (plan: Plan, pack: Pack, elsewhere: Elsewhere) => readonly Found[];
}

/** One small rule. Pure: the same plan and pack give the same findings, in plan order. */
export type Rule = EachRule | WholeRule;
