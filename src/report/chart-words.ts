import { financialYear } from '../domain/financial-year';
import {
  formatFigure,
  ILLUSTRATIVE,
  measureInWords,
  polarityWord,
  type FigureFormat,
} from '../domain/figures';
import { capital } from '../domain/in-words';
import type { Indicator, IndicatorPart } from '../domain/schema/plan';
import { periodName } from '../domain/queries/observation-words';
import { madeUpOf } from './chart-figures';
import type { Line } from './chart-lines';
import type { ChartAxis } from './model';

/** "NI 187 Fuel poverty: low energy efficiency (illustrative)". */
export function titleOf(
  { code, title }: Indicator,
  { label }: IndicatorPart,
  lines: readonly Line[],
): string {
  const mark = { all: ` (${ILLUSTRATIVE})`, some: ` (partly ${ILLUSTRATIVE})`, none: '' };
  return `${code} ${title}${label === '' ? '' : `: ${label}`}${mark[madeUpOf(lines)]}`;
}

/**
 * "% of pupils; higher is better; axis starts at 40.0%". That figures were made up stands in the title above it already.
 */
export function noteOf(indicator: Indicator, part: IndicatorPart, { from }: ChartAxis): string {
  const text = [
    indicator.unitLabel.trim(),
    goodIs(indicator, part),
    from === null || from === 0 ? '' : `axis starts at ${formatFigure(from, indicator)}`,
  ]
    .filter((words) => words !== '')
    .join('; ');
  return capital(text);
}

/** How many figures of a chart were made up, for those who hear it without its title; blank: none. */
export function madeUpWords(lines: readonly Line[]): string {
  const words = {
    all: `${ILLUSTRATIVE} figures`,
    some: `some figures ${ILLUSTRATIVE}`,
    none: '',
  };
  return capital(words[madeUpOf(lines)]);
}

function goodIs(format: FigureFormat, { polarity, band }: IndicatorPart): string {
  if (polarity === 'none') return '';
  if (polarity !== 'range') return `${polarityWord(polarity).toLowerCase()} is better`;
  if (band === null) return 'good within a range';
  return `good from ${formatFigure(band.from, format)} to ${formatFigure(band.to, format)}`;
}

/** A line with every figure: "England: 42.6% (2004), 44.3% (2005, illustrative)". */
export function lineInWords(
  { name, marks }: Line,
  format: FigureFormat,
  allMadeUp: boolean,
): string {
  const figures = Array.from(marks.values(), ({ value, period, illustrative }) => {
    const mark = illustrative && !allMadeUp ? `, ${ILLUSTRATIVE}` : '';
    return `${formatFigure(value, format)} (${period}${mark})`;
  });
  return `${name}: ${figures.join(', ')}`;
}

/** What the lines have and the chart does not draw, in sentences. */
export function remarksOn(
  lines: readonly Line[],
  firstYear: number,
  format: FigureFormat,
): string[] {
  const reasons = lines.flatMap(({ name, silent }) =>
    silent.map(({ period, measure }) => {
      const words = measureInWords(measure, format);
      return `${name} for ${period.label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
    }),
  );
  const strangers = lines.flatMap(({ name, strangers: others }) =>
    others.map(
      ({ period, measure }) =>
        `${name} ${measureInWords(measure, format)} (${period.label}, ${periodName(period.type)})`,
    ),
  );
  const isCut = lines.some(({ marks }) => [...marks.keys()].some((year) => year < firstYear));
  return [
    ...reasons,
    ...(strangers.length === 0
      ? []
      : [`Not drawn, as they are for other kinds of period: ${strangers.join('; ')}.`]),
    ...(isCut
      ? [`Figures before ${financialYear(firstYear)} are in the other tables of the indicators.`]
      : []),
  ];
}
