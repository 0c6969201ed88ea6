import { startOf } from '../domain/financial-year';
import { quarterOf, yearOfPeriod } from '../domain/targets/periods';
import { comparatorSeries, historyOf, pointOf, type Series } from '../domain/targets/series';
import type { Indicator, IndicatorPart, Observation } from '../domain/schema/plan';
import type { SeriesRole } from './model';

/** A figure on a line. */
export interface Mark {
  readonly value: number;
  /** The period as the plan names it. */
  readonly period: string;
  readonly illustrative: boolean;
}

/** A line of a chart before the years of its axis are chosen. */
export interface Line {
  readonly name: string;
  readonly role: SeriesRole;
  /** By the financial year in which the period ends, as its first calendar year. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Whole years for which there is a reason and no figure. */
  readonly silent: readonly Observation[];
  /** Figures that the axis of years has no place for: of another kind of year, of a part of one, or of none. */
  readonly strangers: readonly Observation[];
}

/** Lines of others that a chart has room for. */
const MOST_COMPARATORS = 2;

/**
 * Results, results of others (the two with the most figures), the target and, where an agreement adds stretch, what would
 * be reached without it. A line without a figure is left out.
 */
export function linesOf(indicator: Indicator, part: IndicatorPart): Line[] {
  const { baseline, actuals, comparators } = part;
  const results = baseline === null ? actuals : [baseline, ...actuals];
  const others = [...comparatorSeries(indicator, part)]
    .toSorted(([, one], [, other]) => other.points.length - one.points.length)
    .slice(0, MOST_COMPARATORS)
    .map(([name, series]) =>
      observed(
        name,
        'comparator',
        series,
        comparators.filter((one) => one.name === name),
        indicator,
      ),
    );
  const without = aimed('Without stretch', 'withoutStretch', part);
  const word = indicator.kind === 'contextual' ? 'Forecast' : 'Target';
  const target = aimed(without.marks.size === 0 ? word : `${word} with stretch`, 'target', part);
  return [
    observed('Results', 'result', historyOf(indicator, part), results, indicator),
    ...others,
    target,
    without,
  ].filter(({ marks }) => marks.size > 0);
}

function observed(
  name: string,
  role: SeriesRole,
  { points, silent }: Series,
  observations: readonly Observation[],
  { periodType }: Indicator,
): Line {
  const marks = new Map<number, Mark>();
  for (const { year, label, value } of points) {
    const source = observations.findLast(
      (one) => one.period.label === label && pointOf(one)?.value === value,
    );
    marks.set(year, { value, period: label, illustrative: source?.illustrative ?? false });
  }
  const hasPlace = ({ period }: Observation): boolean =>
    period.type === periodType && quarterOf(period) === null && yearOfPeriod(period) !== null;
  return {
    name,
    role,
    marks,
    silent: silent.filter(
      (one) => hasPlace(one) && !marks.has(yearOfPeriod(one.period) ?? Number.NaN),
    ),
    strangers: observations.filter((one) => one.measure.kind === 'figure' && !hasPlace(one)),
  };
}

function aimed(name: string, role: 'target' | 'withoutStretch', { targets }: IndicatorPart): Line {
  const marks = new Map<number, Mark>();
  for (const { year, value, withoutStretch, illustrative } of targets) {
    const aim = role === 'target' ? value : withoutStretch;
    if (aim !== null) marks.set(startOf(year), { value: aim, period: year, illustrative });
  }
  return { name, role, marks, silent: [], strangers: [] };
}
