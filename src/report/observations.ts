import { formatFigure, measureInWords } from '../domain/figures';
import type { Indicator, Observation } from '../domain/schema/plan';
import { counted } from './cells';
import { madeUpMark } from './made-up';
import { periodName } from './names';

/**
 * A result with its period and, where no source gives it, the mark for that. A figure of another kind of year than the
 * indicator's says so: "45.5% [i] (2006, calendar year)".
 */
export function resultInWords(observation: Observation, indicator: Indicator): string {
  const { period, measure, illustrative } = observation;
  const isStranger = measure.kind === 'figure' && period.type !== indicator.periodType;
  const label = [period.label, isStranger ? periodName(period.type) : ''].filter(Boolean);
  const mark = madeUpMark(illustrative && measure.kind === 'figure');
  const words = `${measureInWords(measure, indicator)}${mark}`;
  return label.length === 0 ? words : `${words} (${label.join(', ')})`;
}

/** What a result was counted from: "7,648 of 16,000 cases", "16,000 cases", "7,648 counted"; blank where unknown. */
export function countInWords({ numerator, cases }: Observation): string {
  const number = (value: number): string =>
    value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  if (numerator === null) return cases === null ? '' : counted(cases, 'case');
  return cases === null
    ? `${number(numerator)} counted`
    : `${number(numerator)} of ${counted(cases, 'case')}`;
}

/** Where values are good, where that is between two figures: "40.0% to 50.0%"; blank otherwise. */
export function bandInWords(
  { polarity, band }: Indicator['parts'][number],
  indicator: Indicator,
): string {
  if (polarity !== 'range' || band === null) return '';
  return `${formatFigure(band.from, indicator)} to ${formatFigure(band.to, indicator)}`;
}
