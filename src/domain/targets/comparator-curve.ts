import { fail, ok, type Result } from '../result';
import { within } from './bounds';
import { between, isLaterYear, partWay, type Curve } from './curve';
import { betterWay } from './gain';
import { less, settle } from './rounding';
import type {
  ComparatorAhead,
  Setting,
  TrajectoryNote,
  TrajectoryRefusal,
} from './trajectory-kinds';

/**
 * The way that closes `percent` of today's gap to a comparator by a year; 100 is to match it. The gap that may be left
 * in that year is a share of the gap now, so a comparator that moves on must be followed as well. Afterwards the way
 * keeps its distance, and never turns back where the comparator does.
 */
export function comparatorCurve(
  setting: Setting,
  { comparator, by }: { readonly comparator: ComparatorAhead; readonly by: number },
  percent: number,
  last: number,
): Result<Curve, TrajectoryRefusal> {
  const { start, polarity, bounds } = setting;
  const way = betterWay(polarity);
  if (way === null) return fail({ code: 'noBetterWay', polarity });
  if (!isLaterYear(by)) return fail({ code: 'byNotAfterBaseline', by });
  if (!(percent > 0 && percent <= 100)) return fail({ code: 'shareOutOfRange', percent });

  const comparatorIn = (year: number) =>
    within(comparator.value + comparator.yearly * year, bounds);
  const left = (comparator.value - start) * (1 - percent / 100);
  const askedIn = (year: number) => comparatorIn(year) - left;
  const asked = askedIn(by);
  const assumed: TrajectoryNote = {
    code: 'comparatorAssumed',
    by,
    yearly: comparator.yearly,
    value: settle(comparatorIn(by)),
  };
  // With part of a gap to close, being ahead today leaves none, wherever the comparator goes.
  const isAhead = percent < 100 && less(comparator.value, start) * way <= 0;
  if (isAhead || less(asked, start) * way <= 0) {
    const there: TrajectoryNote = { code: 'alreadyThere', by, start, asked: settle(asked) };
    return ok({ at: () => start, notes: [assumed, there] });
  }

  const later = (year: number) =>
    way === 1 ? Math.max(asked, askedIn(year)) : Math.min(asked, askedIn(year));
  return ok({
    at: (year) => (year <= by ? between(start, asked, year / by) : later(year)),
    notes: [assumed, ...partWay(by, settle(asked), last)],
  });
}
