import type { PeriodType, Polarity } from '../schema/common';
import { gain, type Band } from './gain';
import { less, roundTo } from './rounding';

/** How a figure is judged and printed: what two results are compared by. */
export interface Scale {
  readonly polarity: Polarity;
  /** Places to which figures are printed; a change that does not show at them is none. */
  readonly decimals: number;
  /** Where the polarity is `range`: the figures that are good; otherwise null. */
  readonly band: Band | null;
}

/** What a result has come to since an earlier one. */
export type Movement = 'improved' | 'maintained' | 'worsened';

/** One result of a series: its kind of year and its value, or why there is none. */
export interface Reading {
  readonly type: PeriodType;
  readonly value: number | 'notAvailable' | 'suppressed' | 'toBeEstablished';
}

/**
 * Why nobody can say which way a series travels.
 * - `tooFew`: fewer results than it takes.
 * - `noValue`: one of the two results has none, or it is held back because numbers are small.
 * - `mixedPeriods`: the results are of different kinds of year.
 * - `noBand`: good within a range, but nobody has said which.
 * - `noBetterWay`: neither way is better.
 */
export type NoDirection =
  | { readonly code: 'tooFew'; readonly needed: number; readonly found: number }
  | { readonly code: 'noValue'; readonly because: Exclude<Reading['value'], number> }
  | { readonly code: 'mixedPeriods'; readonly types: readonly PeriodType[] }
  | { readonly code: 'noBand' }
  | { readonly code: 'noBetterWay' };

/** Direction of travel; `change` is the difference of the two figures as printed, null where one is missing. */
export type Direction =
  | { readonly direction: Movement; readonly change: number }
  | {
      readonly direction: 'unknown';
      readonly change: number | null;
      readonly reason: NoDirection;
    };

/** What a result has come to since an earlier one, both as printed; null where the scale does not say what is better. */
export function movement(from: number, to: number, scale: Scale): Movement | null {
  const { polarity, decimals, band } = scale;
  const better = gain(polarity, roundTo(from, decimals), roundTo(to, decimals), band);
  if (better === null) return null;
  if (better === 0) return 'maintained';
  return better > 0 ? 'improved' : 'worsened';
}

function unknown(reason: NoDirection, change: number | null = null): Direction {
  return { direction: 'unknown', change, reason };
}

/** The direction to the last result from the one `back` periods before, or the first; `needed` results at least. */
function across(
  readings: readonly Reading[],
  back: number,
  needed: number,
  scale: Scale,
): Direction {
  const run = readings.slice(-(back + 1));
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < needed)
    return unknown({ code: 'tooFew', needed, found: readings.length });
  const types = [...new Set(run.map(({ type }) => type))];
  if (types.length > 1) return unknown({ code: 'mixedPeriods', types });
  const [from, to] = [first.value, last.value];
  if (typeof to !== 'number') return unknown({ code: 'noValue', because: to });
  if (typeof from !== 'number') return unknown({ code: 'noValue', because: from });
  const change = less(roundTo(to, scale.decimals), roundTo(from, scale.decimals));
  const moved = movement(from, to, scale);
  if (moved !== null) return { direction: moved, change };
  return unknown({ code: scale.polarity === 'range' ? 'noBand' : 'noBetterWay' }, change);
}

/** Short direction of travel: the last result against the one before. Readings are oldest first. */
export function shortDirection(readings: readonly Reading[], scale: Scale): Direction {
  return across(readings, 1, 2, scale);
}

/**
 * Long direction of travel: the last result against the one three periods before, or against the first where there are
 * three results only. Readings are oldest first, one a period; a result between the two may be missing, but none may be
 * of another kind of year.
 */
export function longDirection(readings: readonly Reading[], scale: Scale): Direction {
  return across(readings, 3, 3, scale);
}
