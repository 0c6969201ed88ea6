import { formatChange, formatFigure, formatPounds, type FigureFormat } from '../figures';
import type { ChanceBand } from './chance';
import type { ChartModel, ChartPoint, ChartSeries } from './chart-model';

/** A figure with whose it is and its period: "England 2006: 45.6%". */
export function pointWords(
  { name }: ChartSeries,
  { label, value }: ChartPoint,
  format: FigureFormat,
): string {
  return `${name} ${label}: ${formatFigure(value, format)}`;
}

/** A line of the axis of values: the bare figure, as the unit stands in the head of the chart; pounds keep their sign. */
export function tickWords(value: number, { scale }: ChartModel, { unit }: FigureFormat): string {
  const { decimals } = scale;
  return unit === 'money'
    ? formatPounds(value, decimals)
    : formatFigure(value, { unit: 'number', decimals });
}

/**
 * What the band of chance is: "±1.1 pp: chance", "+61, −58: chance"; a small change has a decimal even where figures have
 * none, unless they are whole things that are counted.
 */
export function chanceWords(
  { rise, fall }: Pick<ChanceBand, 'rise' | 'fall'>,
  { unit, decimals }: FigureFormat,
): string {
  const isSmall = unit !== 'number' && rise < 10;
  const format = { unit, decimals: Math.max(decimals, isSmall ? 1 : 0) };
  const size = (change: number): string =>
    formatChange(change, format, 'screen').replace(/^\+/u, '');
  if (fall === null) return `+${size(rise)} or any fall: chance`;
  const [up, down] = [size(rise), size(fall)];
  return up === down ? `±${up}: chance` : `+${up}, \u2212${down}: chance`;
}

/** A row of the table behind a chart. */
export interface ChartRow {
  readonly year: number;
  /** The period, as the figures of the row call it where they agree. */
  readonly label: string;
  /** One for each series of the chart: a figure, the reason why there is none, or blank. */
  readonly cells: readonly string[];
}

/** The figures of a chart as a table: a row a year that has any, or a reason why not; a column a series. */
export function chartRows(
  { series, years, yearLabels }: ChartModel,
  format: FigureFormat,
): ChartRow[] {
  const entries = series.flatMap(({ points, gaps }) => [...points, ...gaps]);
  const filled = [...new Set(entries.map(({ year }) => year))].toSorted((a, b) => a - b);
  return filled.map((year) => {
    const labels = [
      ...new Set(entries.filter((one) => one.year === year).map(({ label }) => label)),
    ];
    const onAxis = labels.length === 1 ? undefined : yearLabels[years.indexOf(year)];
    return {
      year,
      label: onAxis ?? labels[0] ?? '',
      cells: series.map(({ points, gaps }) => {
        const point = points.find((one) => one.year === year);
        return point === undefined
          ? (gaps.find((one) => one.year === year)?.reason ?? '')
          : formatFigure(point.value, format);
      }),
    };
  });
}
