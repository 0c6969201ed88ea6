import { fail, ok, type Result } from '../result';
import type { SeriesPoint } from './series';

/** The best change in one year that a series has seen. */
export interface YearlyChange {
  /** With its sign, in the unit of the results: +3.5, or −0.8 where low is good. */
  readonly change: number;
  /** False where even the best year changed nothing or made things worse. */
  readonly isBetter: boolean;
  /** The year in which it arrived, in the count of the series. */
  readonly period: number;
}

/** Why there is none: no two results that are one year apart. */
export interface PaceRefusal {
  readonly code: 'noYearlyChange';
}

/**
 * The best change for the better between results one year apart: the largest rise where high is good, the largest
 * fall where low is. Years without a result are not bridged, since half of a two-year change was never seen in one.
 * Of equal changes the latest counts. The series is in the order of its periods. A description of the past, not an
 * estimate: it has no interval, and chance has its share in it.
 */
export function bestYearlyChange(
  series: readonly SeriesPoint[],
  good: 'high' | 'low',
): Result<YearlyChange, PaceRefusal> {
  const sign = good === 'high' ? 1 : -1;
  let best: YearlyChange | null = null;
  let before: SeriesPoint | null = null;
  for (const point of series) {
    if (before !== null && point.period - before.period === 1) {
      const change = point.value - before.value;
      if (best === null || sign * change >= sign * best.change) {
        best = { change, isBetter: sign * change > 0, period: point.period };
      }
    }
    before = point;
  }
  return best === null ? fail({ code: 'noYearlyChange' }) : ok(best);
}

/** What `value` becomes after so many years with the same change in each; knows no limits, such as 100%. */
export function atPace(value: number, yearlyChange: number, years: number): number {
  return value + yearlyChange * years;
}
