import type { TrajectoryNote } from './trajectory-kinds';

/** A way before rounding and bounds: the value in each year, and what is already to be said of it. */
export interface Curve {
  readonly at: (year: number) => number;
  readonly notes: readonly TrajectoryNote[];
}

/** The value a share (0 to 1) of the way from one figure to another; all of the way is exactly there. */
export function between(from: number, to: number, share: number): number {
  return share >= 1 ? to : from + (to - from) * share;
}

/** The note for a mark that is due after the last target year, or none. */
export function partWay(by: number, value: number, last: number): readonly TrajectoryNote[] {
  return by > last ? [{ code: 'partWay', by, value }] : [];
}

/** Says whether a year comes after the baseline and is whole. */
export function isLaterYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1;
}
