import { unreachable } from '../control';
import { longDate } from '../dates';
import { formatChange, formatFigure, formatPounds, measureInWords } from '../figures';
import { factFigure } from '../queries/fact-words';
import { targetFor } from '../queries/target-state';
import type { FigureField } from '../registers/field';
import { figureText } from '../registers/words';
import type { LiveFigure } from '../rich-text';
import type { Fact } from '../schema/pack';
import type { Indicator, Measure } from '../schema/plan';
import { less, roundTo } from '../targets/rounding';
import type { Resolved } from './resolve';

/** Where words are read: on paper they are written out, on a screen they are short. */
export type Medium = 'word' | 'screen';

/** How a figure is written: "64.9%", "65%" or "64.9 per cent". */
export type Format = LiveFigure['attrs']['format'];

/** The words of a figure; `toCome`: its record is there, and has no figure yet. */
export interface FigureWords {
  readonly kind: 'current' | 'toCome';
  readonly text: string;
}

/** What a live figure says now. */
export function figureWords(
  found: Exclude<Resolved, { kind: 'action' | 'indicator' | 'priority' }>,
  format: Format,
  medium: Medium,
): FigureWords {
  switch (found.kind) {
    case 'fact':
      return { kind: 'current', text: factText(found.fact, found.beside, format, medium) };
    case 'baseline': {
      const { part, indicator } = found;
      if (part.baseline === null) return toCome('not yet stated');
      return measureText(part.baseline.measure, indicator, format, medium);
    }
    case 'comparator':
      return measureText(found.comparator.measure, found.indicator, format, medium);
    case 'total': {
      const { value, field } = found.total;
      return value === null ? toCome('not yet stated') : current(totalText(value, field, format));
    }
    case 'target': {
      const value = targetFor(found.part, found.year)?.value ?? null;
      return value === null
        ? toCome('not yet set')
        : current(valueText(value, found.indicator, format));
    }
    case 'change': {
      const { part, indicator, year } = found;
      const start = part.baseline?.measure;
      const value = targetFor(part, year)?.value ?? null;
      if (start?.kind !== 'figure' || value === null) return toCome('not yet known');
      // Of the figures as they are printed: who reads all three takes one from the other.
      const { decimals } = indicator;
      const size = less(roundTo(value, decimals), roundTo(start.value, decimals));
      return current(changeText(size, indicator, format, medium));
    }
    default:
      return unreachable(found);
  }
}

const current = (text: string): FigureWords => ({ kind: 'current', text });
const toCome = (text: string): FigureWords => ({ kind: 'toCome', text });

function measureText(
  measure: Measure,
  indicator: Indicator,
  format: Format,
  medium: Medium,
): FigureWords {
  switch (measure.kind) {
    case 'figure':
      return current(valueText(measure.value, indicator, format));
    case 'toBeEstablished':
      if (medium === 'screen' && measure.by !== null) return toCome(`due ${longDate(measure.by)}`);
      return toCome(lowered(measureInWords(measure, indicator)));
    case 'notAvailable':
    case 'suppressed':
      return toCome(lowered(measureInWords(measure, indicator)));
    default:
      return unreachable(measure);
  }
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sum of a register: "£1,800,000", "£1.8 million" or "1.8 million pounds"; "510", "510 full-time equivalents". */
function totalText(value: number, { unit }: FigureField, format: Format): string {
  if (unit === 'thousands') {
    if (format === 'figure') return formatPounds(Math.round(value * 1000));
    const isLarge = Math.abs(value) >= 1000;
    const size = numbers.format(roundTo(isLarge ? value / 1000 : value, 1));
    const scale = isLarge ? 'million' : 'thousand';
    if (format === 'words') return `${size} ${scale} pounds`.replace('-', '\u2212');
    return `£${size} ${scale}`.replace('£-', '\u2212£');
  }
  // As the table has it, where it is not rounded; 510 and not 510.0 in a sentence.
  const shown = format === 'rounded' ? roundTo(value, 0) : value;
  const said = figureText(shown, { decimals: 0 });
  return format === 'words' && unit === 'fte' ? `${said} full-time equivalents` : said;
}

function valueText(value: number, indicator: Indicator, format: Format): string {
  switch (format) {
    case 'figure':
      return formatFigure(value, indicator);
    case 'rounded':
      return formatFigure(value, { unit: indicator.unit, decimals: 0 });
    case 'words':
      return spelledOut(formatFigure(value, indicator), indicator);
    default:
      return unreachable(format);
  }
}

/** The figure with its unit in words: "64.9 per cent", "7,500 people", "£12.50 a visit". */
function spelledOut(text: string, { unit, unitLabel }: Indicator): string {
  switch (unit) {
    case 'percent':
      return perCent(text);
    case 'number':
    case 'rate':
      return `${text} ${unitLabel}`.trim();
    case 'money':
      return `${text} ${unitLabel.replace(/^£/u, '').trim()}`.trim();
    // A level has no unit, and days and years name theirs.
    case 'grade':
    case 'days':
    case 'years':
      return text;
    default:
      return unreachable(unit);
  }
}

const perCent = (text: string): string => text.replaceAll('%', ' per cent');

function changeText(change: number, indicator: Indicator, format: Format, medium: Medium): string {
  const rule = format === 'rounded' ? { unit: indicator.unit, decimals: 0 } : indicator;
  if (format !== 'words') return formatChange(change, rule, medium);
  // The direction is part of the words: a rise that becomes a fall must not be read as a rise.
  const size = formatChange(Math.abs(change), rule, medium).replace('+', '');
  if (!/[1-9]/u.test(size)) return 'no change';
  return `${change > 0 ? 'a rise' : 'a fall'} of ${size}`;
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A fact as its source writes it; rounded, every decimal figure in it is. */
function factText(
  fact: Fact,
  beside: Fact['figures'][number] | null,
  format: Format,
  medium: Medium,
): string {
  const text = factFigure(
    beside === null ? fact : { valueText: numbers.format(beside.value), unit: unitOf(beside) },
  );
  const short =
    medium === 'screen'
      ? text.replace(/ percentage points?$/u, ' pp')
      : text.replace(/^-(?=[£\d])/u, '\u2212');
  switch (format) {
    case 'figure':
      return short;
    case 'rounded':
      return short.replace(/\d[\d,]*\.\d+/gu, (figure) =>
        figure.includes(',')
          ? numbers.format(roundTo(Number(figure.replaceAll(',', '')), 0))
          : String(roundTo(Number(figure), 0)),
      );
    case 'words':
      return perCent(short);
    default:
      return unreachable(format);
  }
}

/** Packs keep the unit in the plural. */
function unitOf({ value, unit }: Fact['figures'][number]): string {
  return Math.abs(value) === 1 && unit === 'percentage points' ? 'percentage point' : unit;
}
