import { unreachable } from '../control';
import { formatFigure, measureInWords } from '../figures';
import { count } from '../in-words';
import type { PeriodType } from '../schema/common';
import type { Indicator, IndicatorPart, Observation, Reporting } from '../schema/plan';
import { MADE_UP_MARK, madeUpMark } from './made-up-mark';

/** Results of indicators as a paper prints them. */

/** "NI 75", or "NI 187, high energy efficiency" where an indicator has several measures. */
export function measureName({ code, parts }: Indicator, { label }: IndicatorPart): string {
  return parts.length > 1 && label.trim() !== '' ? `${code}, ${label}` : code;
}

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
  if (numerator === null) return cases === null ? '' : count(cases, 'case');
  return cases === null
    ? `${number(numerator)} counted`
    : `${number(numerator)} of ${count(cases, 'case')}`;
}

/** Figures of a series in one sentence; what holds for all of them is said once, at the end. */
export function seriesInWords(series: readonly Observation[], indicator: Indicator): string {
  const areMadeUp = series.every(({ illustrative }) => illustrative) && series.length > 1;
  const cases = series[0]?.cases ?? null;
  const isOneCount =
    series.length > 1 && series.every((one) => one.cases === cases && one.numerator === null);
  const figures = series.map((one) => {
    const words = resultInWords(areMadeUp ? { ...one, illustrative: false } : one, indicator);
    return [words, isOneCount ? '' : countInWords(one)].filter(Boolean).join(', ');
  });
  return [
    figures.join('; '),
    isOneCount && cases !== null ? `. ${count(cases, 'case')} each` : '',
    areMadeUp ? `. All${MADE_UP_MARK}` : '',
  ].join('');
}

/** How often results come out; once a year goes without saying. */
export const REPORTING_WORDS: Readonly<Record<Reporting, string>> = {
  year: '',
  halfYear: 'Reported every half-year',
  quarter: 'Reported every quarter',
};

/** Said of an indicator whose figures add up through the year. */
export const CUMULATIVE_WORDS = 'Adds up through the year';

/** The kind of year that a figure is about. */
export function periodName(type: PeriodType): string {
  switch (type) {
    case 'financial':
      return 'financial year';
    case 'academic':
      return 'academic year';
    case 'calendar':
      return 'calendar year';
    case 'survey':
      return 'survey year';
    case 'point':
      return 'point in time';
    case 'rolling':
      return 'rolling average';
    default:
      return unreachable(type);
  }
}

/** How an indicator is counted, as far as the kind of year says: "By academic year", "At a point in time". */
export function countedBy(type: PeriodType): string {
  switch (type) {
    case 'point':
      return 'At a point in time';
    case 'rolling':
      return 'As a rolling average';
    case 'financial':
    case 'academic':
    case 'calendar':
    case 'survey':
      return `By ${periodName(type)}`;
    default:
      return unreachable(type);
  }
}

/** The milestones on the way to all targets: "82.8% after quarter 1 of 2008/9", with a semicolon between; blank: none. */
export function milestonesInWords(indicator: Indicator, { targets }: IndicatorPart): string {
  return targets
    .flatMap(({ year, milestones, illustrative }) =>
      milestones.map(
        ({ quarter, value }) =>
          `${formatFigure(value, indicator)}${madeUpMark(illustrative)} after quarter ${String(quarter)} of ${year}`,
      ),
    )
    .join('; ');
}
