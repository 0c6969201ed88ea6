import { measureInWords } from '../figures';
import { financialYear } from '../financial-year';
import type { Observation } from '../schema/plan';
import { boundsOf, within } from './bounds';
import type { ChanceBand } from './chance';
import { valueScale, type ValueScale } from './chart-scale';
import type { Band } from './gain';
import type { Aim, Measured } from './measured';
import { yearOfPeriod } from './periods';
import type { Series } from './series';

/** What a line of a chart stands for; whoever draws it gives each a look of its own, and never by colour alone. */
export type ChartRole = 'result' | 'comparator' | 'target' | 'withoutStretch';

/** A figure on a line. */
export interface ChartPoint {
  /** Place on the axis of years: see `yearOfPeriod`. */
  readonly year: number;
  /** The period as printed. */
  readonly label: string;
  readonly value: number;
}

/** A period that has a reason in place of a figure. */
export interface ChartGap {
  readonly year: number;
  readonly label: string;
  /** "Suppressed (small numbers)" */
  readonly reason: string;
}

/** A line of a chart. */
export interface ChartSeries {
  readonly role: ChartRole;
  readonly name: string;
  /** What stands at the end of the line beside the figure: a name, or "with stretch". */
  readonly tag: string;
  /** In order of their years, one a year, at least one. */
  readonly points: readonly ChartPoint[];
  readonly gaps: readonly ChartGap[];
}

/** Two lines with the same ends in time, in order of years: what lies between them is the stretch. */
export interface Wedge {
  readonly upper: readonly ChartPoint[];
  readonly lower: readonly ChartPoint[];
}

/** Everything that a chart of a measure shows, as plain data. */
export interface ChartModel {
  /** Results first, then comparators, then targets. */
  readonly series: readonly ChartSeries[];
  /** Every year from the first to the last that has a figure: a distance on the axis is a time. */
  readonly years: readonly number[];
  /** Each year as the axis prints it. */
  readonly yearLabels: readonly string[];
  readonly scale: ValueScale;
  /** Where the lines of the targets begin; null: at the first target. */
  readonly start: ChartPoint | null;
  /** The year of the newest result, where targets come after it. */
  readonly divider: number | null;
  /** What comes after it. */
  readonly ahead: 'Targets' | 'Forecasts';
  readonly stretch: Wedge | null;
  /** Where figures are good, for polarity `range`. */
  readonly good: Band | null;
  /** Figures about the start that chance alone explains, from the start on; see `ChanceBand`. */
  readonly chance: (Band & Pick<ChanceBand, 'rise' | 'fall'> & { readonly from: number }) | null;
}

/** Lines of others that a chart has room for. */
const MOST_COMPARATORS = 2;

/**
 * The chart of a measure: its results, results of others (the two with the most figures), its targets and what would be
 * reached without stretch. Null where there is no figure at all.
 */
export function chartModel(measured: Measured): ChartModel | null {
  const { indicator, part, latest } = measured;
  const series = seriesOf(measured);
  const points = series.flatMap((one) => one.points);
  const [last, firstAim] = [measured.last, measured.aims[0]];
  if (points.length === 0) return null;
  const begins =
    measured.start !== null && firstAim !== undefined && measured.start.year < firstAim.year
      ? plainPoint(measured.start)
      : null;
  const years = everyYear([...points, ...(begins === null ? [] : [begins])]);
  const good: Band | null =
    part.polarity === 'range' && part.band !== null
      ? { low: part.band.from, high: part.band.to }
      : null;
  const about = chanceAbout(begins, measured);
  const values = [...points, ...(begins === null ? [] : [begins])].map(({ value }) => value);
  for (const band of [good, about]) if (band !== null) values.push(band.low, band.high);
  const isCalendar = countsCalendarYears(measured, series);
  return {
    series,
    years,
    yearLabels: years.map((year) => (isCalendar ? String(year) : financialYear(year))),
    scale: valueScale(values, indicator),
    start: begins,
    divider: latest !== null && last !== null && latest.year < last.year ? latest.year : null,
    ahead: indicator.kind === 'contextual' ? 'Forecasts' : 'Targets',
    stretch: wedgeOf(begins, measured.aims),
    good,
    chance: about,
  };
}

function seriesOf({ indicator, context, history, comparators, aims }: Measured): ChartSeries[] {
  const own = context.pack.organisation.authorityShort.trim() || 'Results';
  const others = [...comparators]
    .toSorted(([, one], [, other]) => other.points.length - one.points.length)
    .slice(0, MOST_COMPARATORS);
  const word = indicator.kind === 'contextual' ? 'Forecast' : 'Target';
  const without = withoutStretch(aims);
  const isStretched = without.length > 0;
  const observed = (role: ChartRole, name: string, { points, silent }: Series): ChartSeries => ({
    role,
    name,
    tag: name,
    points: points.map(plainPoint),
    gaps: silent.flatMap((one) => gapOf(one, points, indicator) ?? []),
  });
  const aimed = (role: ChartRole, name: string, tag: string, points: ChartPoint[]) => ({
    role,
    name,
    tag,
    points,
    gaps: [],
  });
  return [
    observed('result', own, history),
    ...others.map(([name, series]) => observed('comparator', name, series)),
    aimed(
      'target',
      isStretched ? `${word} with stretch` : word,
      isStretched ? 'with stretch' : word.toLowerCase(),
      aims.map(plainPoint),
    ),
    aimed('withoutStretch', `${word} without stretch`, 'without', without),
  ].filter(({ points }) => points.length > 0);
}

function plainPoint({ year, label, value }: ChartPoint): ChartPoint {
  return { year, label, value };
}

function withoutStretch(aims: readonly Aim[]): ChartPoint[] {
  return aims.flatMap(({ year, label, withoutStretch: value }) =>
    value === null ? [] : [{ year, label, value }],
  );
}

function gapOf(
  { period, measure }: Observation,
  points: Series['points'],
  format: Measured['indicator'],
): ChartGap | null {
  const year = yearOfPeriod(period);
  // A figure that came later fills the gap.
  if (year === null || points.some((point) => point.year === year)) return null;
  return { year, label: period.label, reason: measureInWords(measure, format) };
}

function everyYear(points: readonly ChartPoint[]): number[] {
  const years = points.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => first + n);
}

/** Whether the axis prints "2007" and not "2007/8": exams of a summer, calendar years, labels that are bare years. */
function countsCalendarYears({ indicator }: Measured, series: readonly ChartSeries[]): boolean {
  if (indicator.periodType === 'academic' || indicator.periodType === 'calendar') return true;
  const labels = series
    .filter(({ role }) => role === 'result' || role === 'comparator')
    .flatMap(({ points }) => points.map(({ label }) => label));
  return labels.length > 0 && labels.every((label) => /^\d{4}$/u.test(label));
}

function chanceAbout(
  begins: ChartPoint | null,
  { chance, indicator }: Measured,
): ChartModel['chance'] {
  if (begins === null || typeof chance === 'string') return null;
  const { value, year: from } = begins;
  const { rise, fall } = chance;
  const bounds = boundsOf(indicator.unit);
  return {
    low: fall === null ? (bounds.least ?? value) : within(value - fall, bounds),
    high: within(value + rise, bounds),
    rise,
    fall,
    from,
  };
}

function wedgeOf(begins: ChartPoint | null, aims: readonly Aim[]): Wedge | null {
  const without = withoutStretch(aims);
  const [first, last] = [begins ?? without[0], without.at(-1)];
  if (first === undefined || last === undefined || first.year >= last.year) return null;
  const start = begins === null ? [] : [begins];
  const isIn = ({ year }: ChartPoint): boolean => year >= first.year && year <= last.year;
  return {
    upper: [...start, ...aims.map(plainPoint).filter(isIn)],
    lower: [...start, ...without],
  };
}
