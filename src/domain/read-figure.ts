import { unreachable } from './control';
import { fail, ok, type Result } from './result';
import type { Unit } from './schema/common';

/** What figures of a measure are read against. */
export interface FigureScale {
  readonly unit: Unit;
  /** "% of pupils": what is counted, in words. */
  readonly unitLabel: string;
  /** Figures that the measure already has; they tell a small percentage from a wrong unit. */
  readonly known: readonly number[];
}

/** A number as somebody wrote it. */
export interface FigureReading {
  readonly value: number;
  /** 57 where 0.57 was written for a percentage and a share of one may be meant; null where there is no doubt. */
  readonly other: number | null;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/u;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/u;
/** Beyond this a number is a slip of the keyboard, and its last digits are no longer exact. */
const LARGEST = 1e15;
const SCALES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/**
 * Reads a figure as planners and spreadsheets write it: "47.8", "47.8%", "1,234", "£12,500", "£1.5m", "−3", "12 days".
 * Blank: null. The error is the end of a sentence: "“abc” is not a number".
 */
export function readFigure(text: string, scale: FigureScale): Result<FigureReading | null, string> {
  const said = text.trim();
  if (said === '') return ok(null);
  const bare = said.toLowerCase().replace(/\s+/gu, ' ');
  const { body, factor, mark } = unitOff(bare);
  const wrong = wrongUnit(mark, scale);
  if (wrong !== null) return fail(`“${said}” ${wrong}`);
  const match = /^([-\u2212\u2013+]?) ?(£?) ?([-\u2212]?)(.+)$/u.exec(body);
  const [, sign = '', pound = '', inner = '', digits = ''] = match ?? [];
  if (pound !== '' && scale.unit !== 'money') return fail(`“${said}” is an amount of money`);
  if (DECIMAL_COMMA.test(digits)) {
    return fail(`“${said}” is not a number: write ${said.replace(',', '.')}`);
  }
  if ((sign !== '' && inner !== '') || (!GROUPED.test(digits) && !PLAIN.test(digits))) {
    return fail(`“${said}” is not a number`);
  }
  const number = Number(digits.replaceAll(',', ''));
  // 0.34m is 340,000 and not 340,000.00000000006.
  const size = factor === 1 ? number : Number((number * factor).toPrecision(15));
  if (size > LARGEST) return fail(`“${said}” is too large`);
  const isNegative = inner !== '' || (sign !== '' && sign !== '+');
  // No figure of a plan is "−0".
  const value = isNegative && size !== 0 ? -size : size;
  return ok({ value, other: otherUnit(value, mark, scale) });
}

/** What stands behind the digits: a unit that was written out, or a factor. */
function unitOff(text: string): {
  readonly body: string;
  readonly factor: number;
  readonly mark: 'percent' | 'days' | 'years' | null;
} {
  const match = /^(.*?\d\.?) ?(%|per cent|percent|days?|years?|yrs?|k|m)$/u.exec(text);
  const [, body = text, unit = ''] = match ?? [];
  const factor = SCALES[unit] ?? 1;
  if (unit === '%' || unit.startsWith('per')) return { body, factor, mark: 'percent' };
  if (unit.startsWith('day')) return { body, factor, mark: 'days' };
  if (unit.startsWith('y')) return { body, factor, mark: 'years' };
  return { body, factor, mark: null };
}

function wrongUnit(mark: Unit | null, { unit, unitLabel }: FigureScale): string | null {
  if (mark === null || mark === unit) return null;
  const counted = unitLabel.trim() === '' ? unitWord(unit) : unitLabel.trim();
  return mark === 'percent'
    ? `is a percentage; this is counted in ${counted}`
    : `is a number of ${mark}; this is counted in ${counted}`;
}

function otherUnit(value: number, mark: Unit | null, { unit, known }: FigureScale): number | null {
  const size = Math.abs(value);
  if (unit !== 'percent' || mark !== null || size === 0 || size >= 1) return null;
  // Rates that are small anyway: infant deaths, exclusions.
  if (known.some((figure) => figure !== 0 && Math.abs(figure) < 2)) return null;
  return Number((value * 100).toPrecision(12));
}

/** What a unit is called where the indicator has no words of its own for it. */
export function unitWord(unit: Unit): string {
  switch (unit) {
    case 'percent':
      return 'per cent';
    case 'number':
      return 'numbers';
    case 'rate':
      return 'a rate';
    case 'money':
      return 'pounds';
    case 'grade':
      return 'grades';
    case 'days':
      return 'days';
    case 'years':
      return 'years';
    default:
      return unreachable(unit);
  }
}

/**
 * A figure in full for a field: "47.85", "54.0" where one decimal is usual, "1234", never "1e-7". Reading it back gives
 * the same figure, down to thousandths with every digit that a number holds.
 */
export function plainFigure(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 20,
    useGrouping: false,
  });
}
