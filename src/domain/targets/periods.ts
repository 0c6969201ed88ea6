import { unreachable } from '../control';
import { financialYear, startOf } from '../financial-year';
import type { Observation } from '../schema/plan';

type Period = Observation['period'];

const YEAR = String.raw`(?:19|20)\d\d`;
/** What in a label names a year: two years ("2006/7", "2006-07"), a day ("31/03/2008", "2008-03-31"), a month, a year. */
const MENTION = new RegExp(
  [
    String.raw`\b(?<first>${YEAR}) ?(?<by>/|-|\u2013|to) ?(?<second>${YEAR}|\d{1,2})\b(?!-\d)`,
    String.raw`\b(?<isoYear>${YEAR})-(?<isoMonth>\d\d)-\d\d\b`,
    String.raw`\b\d{1,2}[/.-](?<dayMonth>\d{1,2})[/.-](?<dayYear>${YEAR})\b`,
    String.raw`(?:\b(?<early>jan|feb|mar)[a-z]*\.?,?[ -])?\b(?<year>${YEAR})\b(?! ?[/\u2013-] ?\d)`,
  ].join('|'),
  'giu',
);

/**
 * The financial year in which a period ends, by its first calendar year, so that results of any kind of year can be set
 * beside targets for financial years: 2007 for the financial year "2007/8", for the calendar year "2007", for the exams
 * of "2007" and so for the school year "2006/7", for "31 Jan 2008" and "Nov-Jan 2007/8". Null where the label names no
 * year. Of several years the last one counts, and none that stands in brackets behind others.
 */
export function yearOfPeriod({ type, label }: Period): number | null {
  const last = [label.replace(/\([^()]*\)/gu, ' '), label]
    .map((text) => [...text.matchAll(MENTION)].at(-1)?.groups)
    .find((groups) => groups !== undefined);
  if (!last) return null;
  const { first, isoYear, dayYear, year } = last;
  if (first !== undefined) return endOfTwo(type, Number(first), last['by'], last['second'] ?? '');
  const month = Number(last['isoMonth'] ?? last['dayMonth'] ?? (last['early'] ? 1 : 12));
  return Number(isoYear ?? dayYear ?? year) - (month <= 3 ? 1 : 0);
}

/** The year in which two years end that a label names together. */
function endOfTwo(
  type: Period['type'],
  first: number,
  by: string | undefined,
  second: string,
): number {
  const isNext = String(first + 1).endsWith(second);
  // A school year ends in the summer of its second calendar year.
  if (isNext || by === '/') return first + (type === 'academic' ? 1 : 0);
  if (second.length === 4) return Number(second);
  // An average of years, "2005-07"; elsewhere the second number is a month.
  const end = first - (first % 100) + Number(second);
  return type === 'rolling' && second.length === 2 ? end + (end < first ? 100 : 0) : first;
}

/**
 * The quarter of its year that a result stands for: "Q2 2008/9", "Quarter 2, 2008/9" and "Half year 2008/9" are 2. Null
 * for a result of the whole year; the fourth quarter is that.
 */
export function quarterOf({ label }: Period): 1 | 2 | 3 | null {
  if (/\bhalf[- ]?year\b/iu.test(label)) return 2;
  const quarter = /\bq(?:uarter)?\s?([1-3])\b/iu.exec(label)?.[1];
  return quarter === undefined ? null : (Number(quarter) as 1 | 2 | 3);
}

/**
 * Whether two periods are one, however each is written: "2007/8" and "2007-08" of the same kind are. Labels that name a
 * whole year are told by that year; a quarter, a day, a month or an average of years by its words.
 */
export function isSamePeriod(one: Period, other: Period): boolean {
  if (one.type !== other.type) return false;
  if (inOneWay(one.label) === inOneWay(other.label)) return true;
  const year = wholeYear(one);
  return year !== null && year === wholeYear(other);
}

const inOneWay = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase();

const WHOLE_YEAR = new RegExp(
  String.raw`^(?:summer )?(?<first>${YEAR})(?: ?(?:/|-|\u2013|to) ?(?<second>${YEAR}|\d{1,2}))?$`,
  'iu',
);

/** The year that a label names and nothing else, as in {@link yearOfPeriod}: "2007/8", "2007-08", "Summer 2007". */
function wholeYear(period: Period): number | null {
  const { first = '', second } = WHOLE_YEAR.exec(period.label.trim())?.groups ?? {};
  // "2007-12" is a month.
  if (second !== undefined && !String(Number(first) + 1).endsWith(second)) return null;
  return first === '' ? null : yearOfPeriod(period);
}

const EXAMPLES: Readonly<Record<Period['type'], string>> = {
  financial: '2007/8',
  academic: 'summer 2007 or 2006/7',
  calendar: '2007',
  survey: '2007 or 2007/8',
  point: '31 Jan 2008 or Nov-Jan 2007/8',
  rolling: 'Year to Aug 2007',
};

/**
 * Why a period cannot be what it is said to be, and how one of its kind is written; null where nothing speaks against it,
 * or nothing is written yet.
 */
export function periodDoubt({ type, label }: Period): string | null {
  const text = label.trim();
  if (text === '') return null;
  const write = `Write ${EXAMPLES[type]}.`;
  if (yearOfPeriod({ type, label }) === null) return `It names no year. ${write}`;
  const [, first = '', second = ''] = /\b((?:19|20)\d\d)\/(\d{1,2})\b/u.exec(text) ?? [];
  if (second !== '' && !String(Number(first) + 1).endsWith(second))
    return `${first}/${second} is not one year after the other. ${write}`;
  if (type === 'calendar' && second !== '') return `A calendar year has one number. ${write}`;
  if (type === 'financial' && /^\d{4}$/u.test(text))
    return `A financial year has two numbers. ${write}`;
  return null;
}

/**
 * Which results the target of a year is held against, where its label alone does not say so: a plan of 2008/9 is judged
 * by the exams of summer 2008. The counterpart of {@link yearOfPeriod}. Null where the years are the same.
 */
export function resultsMeant(type: Period['type'], year: string): string | null {
  const start = startOf(year);
  switch (type) {
    case 'academic':
      return `${year} is judged by the school year ${financialYear(start - 1)} (exams in ${String(start)}).`;
    case 'calendar':
      return `${year} is judged by the calendar year ${String(start)}.`;
    case 'financial':
    case 'survey':
    case 'point':
    case 'rolling':
      return null;
    default:
      return unreachable(type);
  }
}
