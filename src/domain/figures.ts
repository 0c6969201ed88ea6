import { unreachable } from './control';
import { longDate } from './dates';
import type { Polarity, Unit } from './schema/common';
import type { IndicatorPart, Measure, Observation } from './schema/plan';

/** How a figure is counted and printed: its unit, and how many decimals its definition gives it. */
export interface FigureFormat {
  readonly unit: Unit;
  readonly decimals: number;
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Digits with thousands separators and a true minus sign: "1,234.50", "−3". */
function digits(value: number, decimals: number): string {
  let formatter = formatters.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formatters.set(decimals, formatter);
  }
  return formatter.format(value).replace('-', '\u2212');
}

const plural = (value: number, text: string, one: string): string =>
  `${text} ${value === 1 ? one : `${one}s`}`;

/** A figure as it is printed and shown: "64.9%", "£12,500", "1,234", "12 days". */
export function formatFigure(value: number, { unit, decimals }: FigureFormat): string {
  const text = digits(value, decimals);
  switch (unit) {
    case 'percent':
      return `${text}%`;
    case 'money':
      return formatPounds(value, decimals);
    case 'number':
    case 'rate':
    case 'grade':
      return text;
    case 'days':
      return plural(value, text, 'day');
    case 'years':
      return plural(value, text, 'year');
    default:
      return unreachable(unit);
  }
}

/** Pounds: "£12,500", "−£2,500". Whole pounds unless pence are asked for, or the amount has some. */
export function formatPounds(value: number, decimals = Number.isInteger(value) ? 0 : 2): string {
  const text = digits(Math.abs(value), decimals);
  return value < 0 && /[1-9]/u.test(text) ? `\u2212£${text}` : `£${text}`;
}

/**
 * A change between two figures of one unit, with its sign. A change between percentages is counted in percentage
 * points, never in "%": "+3.5 percentage points" in Word, "+3.5 pp" on a screen.
 */
export function formatChange(
  change: number,
  format: FigureFormat,
  place: 'word' | 'screen' = 'word',
): string {
  const text = formatFigure(change, format);
  const signed = /[1-9]/u.test(text) && change > 0 ? `+${text}` : text;
  if (format.unit !== 'percent') return signed;
  const bare = signed.replace('%', '');
  if (place === 'screen') return `${bare} pp`;
  const isOne = /^[+\u2212]?1(\.0+)?$/u.test(bare);
  return `${bare} percentage ${isOne ? 'point' : 'points'}`;
}

/**
 * A figure, or in words the reason why there is none. `date` prints the day on which it is due; grids pass a short one.
 */
export function measureInWords(
  measure: Measure,
  format: FigureFormat,
  date: (iso: string) => string = longDate,
): string {
  switch (measure.kind) {
    case 'figure':
      return formatFigure(measure.value, format);
    case 'notAvailable':
      return 'Not available';
    case 'suppressed':
      return 'Suppressed (small numbers)';
    case 'toBeEstablished':
      return measure.by === null ? 'To be established' : `To be established by ${date(measure.by)}`;
    default:
      return unreachable(measure);
  }
}

/** A result with its period and, where no source gives it, the word for that: "47.8% (2007, illustrative)". */
export function observationInWords(
  observation: Pick<Observation, 'measure' | 'period' | 'illustrative'>,
  format: FigureFormat,
): string {
  const isMadeUp = observation.illustrative && observation.measure.kind === 'figure';
  const marks = [observation.period.label, isMadeUp ? ILLUSTRATIVE : ''].filter(Boolean);
  const words = measureInWords(observation.measure, format);
  return marks.length === 0 ? words : `${words} (${marks.join(', ')})`;
}

/** What stands beside a figure that was made up for a sample. */
export const ILLUSTRATIVE = 'illustrative';

/** Which values of an indicator are good, in a word for tables: never "polarity" in front of people. */
export function polarityWord(polarity: Polarity): string {
  switch (polarity) {
    case 'high':
      return 'Higher';
    case 'low':
      return 'Lower';
    case 'range':
      return 'Within a range';
    case 'none':
      return 'Neither';
    default:
      return unreachable(polarity);
  }
}

/** Where values are good, where that is between two figures: "40.0% to 50.0%"; blank otherwise. */
export function bandInWords(
  { polarity, band }: Pick<IndicatorPart, 'polarity' | 'band'>,
  format: FigureFormat,
): string {
  if (polarity !== 'range' || band === null) return '';
  return `${formatFigure(band.from, format)} to ${formatFigure(band.to, format)}`;
}
