import type { Polarity } from '../schema/common';
import type { Bounds } from './bounds';

/**
 * Where a way starts and which years it passes. Years are counted from the year of the baseline, which is 0: targets
 * for the next three years are for 1, 2 and 3.
 */
export interface Setting {
  /** The baseline. */
  readonly start: number;
  /** The target years, ascending, none before 1. */
  readonly years: readonly number[];
  readonly polarity: Polarity;
  /** Places to which the indicator is printed; targets are rounded to them. */
  readonly decimals: number;
  readonly bounds: Bounds;
}

/** What others reach in the year of our baseline, and by how much we take that to change a year (0: it stands still). */
export interface ComparatorAhead {
  readonly value: number;
  readonly yearly: number;
}

/** One mark on the way down: `share` of the baseline (0 to 1) is gone by year `by`. */
export interface Reduction {
  readonly share: number;
  readonly by: number;
}

/**
 * A way from the baseline through the target years.
 * - `straight`: equal steps to `end` in the last year.
 * - `fasterLater`: small steps first; after year k of N the square of k/N of the way is done (of three years: a ninth,
 *   four ninths, all).
 * - `byHand`: as given, one value a target year.
 * - `matchComparator`: equal steps to where the comparator will be in year `by`, then level with it; never back.
 * - `closeGap`: equal steps until the gap in year `by` is `percent` less than the gap is now; then that gap is kept.
 * - `reduceBy`: equal steps from mark to mark, then level. "Halve by 2010, end by 2020" is two marks.
 * - `bestPace`: every year the best yearly change seen so far, with its sign.
 */
export type Trajectory =
  | { readonly kind: 'straight'; readonly end: number }
  | { readonly kind: 'fasterLater'; readonly end: number }
  | { readonly kind: 'byHand'; readonly values: readonly number[] }
  | {
      readonly kind: 'matchComparator';
      readonly comparator: ComparatorAhead;
      readonly by: number;
    }
  | {
      readonly kind: 'closeGap';
      readonly comparator: ComparatorAhead;
      /** More than 0, at most 100. */
      readonly percent: number;
      readonly by: number;
    }
  | { readonly kind: 'reduceBy'; readonly marks: readonly Reduction[] }
  | { readonly kind: 'bestPace'; readonly yearly: number };

/** Half of it gone by year `by`, and the rest by `endBy` where that is asked for. */
export function halve(by: number, endBy?: number): Trajectory {
  const marks = [{ share: 0.5, by }, ...(endBy === undefined ? [] : [{ share: 1, by: endBy }])];
  return { kind: 'reduceBy', marks };
}

/**
 * Why there is no such way.
 * - `yearsOutOfOrder`: no target years, or not whole years after the baseline in ascending order.
 * - `valuesMissing`: by hand, another number of values than of years.
 * - `noBetterWay`: the polarity does not say which way is better.
 * - `byNotAfterBaseline`: the year to get there by is not a whole year after the baseline.
 * - `shareOutOfRange`: a share of a gap or of a baseline that is not more than 0 and at most all, as a percentage.
 * - `marksOutOfOrder`: reductions without a mark, or not ascending in year and share.
 * - `nothingToReduce`: a high value is good, so there is nothing to halve.
 * - `startBelowZero`: a share of a negative baseline means nothing.
 * - `paceNotBetter`: the best change seen is no improvement.
 * - `stretchNotBetter`: the end with stretch is no better than the end without.
 */
export type TrajectoryRefusal =
  | { readonly code: 'yearsOutOfOrder' }
  | { readonly code: 'valuesMissing'; readonly expected: number; readonly given: number }
  | { readonly code: 'noBetterWay'; readonly polarity: Polarity }
  | { readonly code: 'byNotAfterBaseline'; readonly by: number }
  | { readonly code: 'shareOutOfRange'; readonly percent: number }
  | { readonly code: 'marksOutOfOrder' }
  | { readonly code: 'nothingToReduce' }
  | { readonly code: 'startBelowZero'; readonly start: number }
  | { readonly code: 'paceNotBetter'; readonly yearly: number }
  | { readonly code: 'stretchNotBetter'; readonly without: number; readonly asked: number };

/**
 * What is to be known of a way that was found.
 * - `clamped`: the way asked for `asked`, which the unit does not allow.
 * - `comparatorAssumed`: the comparator is taken to be at `value` in year `by`.
 * - `alreadyThere`: the baseline is as good as what is asked for in year `by`; the way stands still.
 * - `partWay`: year `by`, when `value` is due, comes after the last target year.
 * - `wrongWay`, `standsStill`: the last target is worse than the baseline, or the same as printed.
 * - `stepHidden`: there is a step to this year, but the printed figure is the one before.
 */
export type TrajectoryNote =
  | {
      readonly code: 'clamped';
      readonly year: number;
      readonly asked: number;
      readonly value: number;
    }
  | {
      readonly code: 'comparatorAssumed';
      readonly by: number;
      readonly yearly: number;
      readonly value: number;
    }
  | {
      readonly code: 'alreadyThere';
      readonly by: number;
      readonly start: number;
      readonly asked: number;
    }
  | { readonly code: 'partWay'; readonly by: number; readonly value: number }
  | { readonly code: 'wrongWay'; readonly start: number; readonly end: number }
  | { readonly code: 'standsStill'; readonly start: number }
  | { readonly code: 'stepHidden'; readonly year: number; readonly value: number };

/** One target year on a way. */
export interface Step {
  readonly year: number;
  /** The target, rounded to the indicator's decimals and within its bounds. */
  readonly value: number;
  /** The way before rounding, within the bounds: what a line in a chart passes through. */
  readonly exact: number;
  /** Change a year since the target before (or the baseline), between the figures as printed. */
  readonly perYear: number;
}

/** A way through the target years. */
export interface Path {
  readonly steps: readonly Step[];
  /** Average change a year from the printed baseline to the last target. */
  readonly perYear: number;
  readonly notes: readonly TrajectoryNote[];
}
