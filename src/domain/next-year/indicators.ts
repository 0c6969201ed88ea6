import { daysOf, startOf } from '../financial-year';
import type { Indicator, IndicatorPart, Observation } from '../schema/plan';
import { isSamePeriod, quarterOf, yearOfPeriod } from '../targets/periods';

/** Whether an indicator is collected no more when `year` begins. */
export function hasEnded({ validTo }: Indicator, year: string): boolean {
  return validTo !== null && validTo < daysOf(year).first;
}

/**
 * The figure that a measure came to in a year: of the whole of it and of the indicator's own kind of year, so that the
 * targets of the year after can be measured from it. Of two for one period the later in the list counts. Null: none.
 */
function resultOf(
  { periodType }: Indicator,
  part: IndicatorPart,
  year: string,
): Observation | null {
  const { baseline, actuals } = part;
  const results = baseline === null ? actuals : [baseline, ...actuals];
  const isMeant = ({ period, measure }: Observation): boolean =>
    measure.kind === 'figure' &&
    period.type === periodType &&
    yearOfPeriod(period) === startOf(year) &&
    quarterOf(period) === null;
  return results.findLast(isMeant) ?? null;
}

/** The baseline that is still to come when `year` begins, on a day that somebody has named; null: it is not. */
function stillToCome(baseline: Observation | null, year: string): Observation | null {
  if (baseline?.measure.kind !== 'toBeEstablished') return null;
  const { by } = baseline.measure;
  return by !== null && by >= daysOf(year).first ? baseline : null;
}

/** The results with the baseline of before among them, unless its period is there, oldest first. */
function withBaseline({ baseline, actuals }: IndicatorPart): readonly Observation[] {
  if (baseline?.measure.kind !== 'figure') return actuals;
  if (actuals.some(({ period }) => isSamePeriod(period, baseline.period))) return actuals;
  const year = yearOfPeriod(baseline.period);
  const later = actuals.findIndex(({ period }) => {
    const other = yearOfPeriod(period);
    return year === null || (other !== null && other > year);
  });
  return actuals.toSpliced(later === -1 ? actuals.length : later, 0, baseline);
}

/**
 * A measure as the plan of the year after `ends` begins with it. The result of the year that ends is where its targets
 * start from; a target is no result, and without one the baseline is blank. Results, comparators and the targets of
 * later years stay; what was said about targets that are over does not.
 */
export function carriedPart(
  indicator: Indicator,
  part: IndicatorPart,
  ends: string,
  year: string,
): IndicatorPart {
  return {
    ...part,
    baseline: resultOf(indicator, part, ends) ?? stillToCome(part.baseline, year),
    actuals: [...withBaseline(part)],
    targets: part.targets.filter((target) => target.year >= year),
    correctiveAction: '',
    kept: [],
  };
}
