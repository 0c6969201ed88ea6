import type { Indicator, IndicatorPart, Observation } from '../schema/plan';
import type { Reading } from '../targets/direction';
import { quarterOf, yearOfPeriod } from '../targets/periods';

/** A result with its place in time. */
export interface PlacedResult {
  readonly observation: Observation;
  /** See `yearOfPeriod`: 2008 belongs to the target for 2008/9. */
  readonly year: number;
  /** The quarter up to which it counts; null: the whole year. */
  readonly quarter: 1 | 2 | 3 | null;
}

/** The results of a measure in time. */
export interface Timeline {
  /** The newest result that is not still to come, a figure or not; null: there is none. */
  readonly newest: PlacedResult | null;
  /** The result for the same part of the year before. */
  readonly previous: PlacedResult | null;
  /** Results for the same part of each year up to the newest, oldest first; a year without one is not available. */
  readonly readings: readonly Reading[];
  /** Results of another kind of year, or of a period that names no year: never mixed in. */
  readonly leftOut: readonly Observation[];
}

/** A year has four quarters; a result of the whole year is there after the last. */
const QUARTERS = 4;
const orderOf = ({ year, quarter }: PlacedResult): number => year * QUARTERS + (quarter ?? 4);

/**
 * Puts the results of a measure in time, its baseline among them where no result of that period stands in the list. Of
 * two results for one period the later in the list counts.
 */
export function timeline(
  { periodType }: Indicator,
  { baseline, actuals }: IndicatorPart,
): Timeline {
  const byTime = new Map<number, PlacedResult>();
  const leftOut: Observation[] = [];
  for (const observation of baseline === null ? actuals : [baseline, ...actuals]) {
    const { period } = observation;
    const year = yearOfPeriod(period);
    if (period.type !== periodType || year === null) {
      // The baseline is a starting point, not a result that came in.
      if (observation !== baseline) leftOut.push(observation);
      continue;
    }
    const placed = { observation, year, quarter: quarterOf(period) };
    byTime.set(orderOf(placed), placed);
  }
  const newest =
    [...byTime.values()]
      .filter(({ observation }) => observation.measure.kind !== 'toBeEstablished')
      .toSorted((a, b) => orderOf(a) - orderOf(b))
      .at(-1) ?? null;
  if (newest === null) return { newest, previous: null, readings: [], leftOut };
  const yearBefore = (years: number) => byTime.get(orderOf(newest) - years * QUARTERS) ?? null;
  const first = Math.min(
    ...[...byTime.values()].flatMap(({ year, quarter }) =>
      quarter === newest.quarter ? [year] : [],
    ),
  );
  const readings = Array.from({ length: newest.year - first + 1 }, (_, n): Reading => {
    const measure = yearBefore(newest.year - first - n)?.observation.measure;
    if (measure?.kind === 'figure') return { type: periodType, value: measure.value };
    return { type: periodType, value: measure?.kind ?? 'notAvailable' };
  });
  return { newest, previous: yearBefore(1), readings, leftOut };
}
