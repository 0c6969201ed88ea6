import type { PeriodType } from '../schema/common';
import type { Indicator, IndicatorPart, Observation } from '../schema/plan';
import { quarterOf, yearOfPeriod } from './periods';

/** A result of one year. */
export interface Point {
  /** See `yearOfPeriod`. */
  readonly year: number;
  /** The period as printed. */
  readonly label: string;
  readonly value: number;
  readonly numerator: number | null;
  /** Number of cases behind it, or null where unknown. */
  readonly cases: number | null;
}

/** Results in order of their years, one a year, and what could not be put among them. */
export interface Series {
  readonly points: readonly Point[];
  /** Results of another kind of year than the series: never mixed in. */
  readonly strangers: readonly Observation[];
  /** Results without a figure: not available, suppressed, to be established. */
  readonly silent: readonly Observation[];
}

/** A result as a point; null where it has no figure or its period names no year. */
export function pointOf(observation: Observation): Point | null {
  const { measure, period, numerator, cases } = observation;
  const year = yearOfPeriod(period);
  if (measure.kind !== 'figure' || year === null) return null;
  return { year, label: period.label, value: measure.value, numerator, cases };
}

/** Puts results of one kind of year in order. Of two for one year the later in the list counts; parts of years do not. */
export function seriesOf(observations: readonly Observation[], type: PeriodType): Series {
  const byYear = new Map<number, Point>();
  const strangers: Observation[] = [];
  const silent: Observation[] = [];
  for (const observation of observations) {
    if (observation.period.type !== type) strangers.push(observation);
    else if (observation.measure.kind !== 'figure') silent.push(observation);
    else if (quarterOf(observation.period) === null) {
      const point = pointOf(observation);
      if (point) byYear.set(point.year, point);
    }
  }
  const points = [...byYear.values()].toSorted((a, b) => a.year - b.year);
  return { points, strangers, silent };
}

/** Results of a measure, its baseline among them where no result of that year stands in the list. */
export function historyOf({ periodType }: Indicator, { baseline, actuals }: IndicatorPart): Series {
  return seriesOf(baseline === null ? actuals : [baseline, ...actuals], periodType);
}

/** Results of others by name, in the order in which the names first appear. */
export function comparatorSeries(
  { periodType }: Indicator,
  { comparators }: IndicatorPart,
): ReadonlyMap<string, Series> {
  const names = new Set(comparators.map(({ name }) => name));
  return new Map(
    [...names].map((name) => [
      name,
      seriesOf(
        comparators.filter((one) => one.name === name),
        periodType,
      ),
    ]),
  );
}
