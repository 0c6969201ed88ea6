/** Dates of a plan are calendar days without a time zone, stored as ISO "2009-03-31". */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Says whether a text is a real calendar day ("2009-02-29" is not). */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parts(iso: string): { year: number; month: string; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month: MONTHS[month - 1] ?? '', day };
}

/** "31 March 2009", as Word prints it. */
export function longDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${String(day)} ${month} ${String(year)}`;
}

/** "31 Mar 09", as grids show it. */
export function shortDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${String(day)} ${month.slice(0, 3)} ${String(year % 100).padStart(2, '0')}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment by the clock of this computer, as "2008-02-12": just after midnight in summer UTC is a day behind. */
export function dayOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  return [year, two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}

/** "12 Feb 08 10:32" of an ISO moment, by the clock of this computer. */
export function shortMoment(iso: string): string {
  const then = new Date(iso);
  return `${shortDate(dayOf(then))} ${two(then.getHours())}:${two(then.getMinutes())}`;
}

/** "March 2009", for the month of an ISO date or of "2009-03". */
export function monthName(iso: string): string {
  const { year, month } = parts(iso);
  return `${month} ${String(year)}`;
}

/** What a month without a day stands for: its first day where something starts, its last where something is due. */
export type DayOfMonth = 'first' | 'last';

/**
 * Reads a date as a planner types it or a spreadsheet shows it: "31/3", "31/3/09", "31 mar", "Tue 31 March 2009",
 * "by end sept", "2009-03-31", "31/03/2009 00:00".
 * Without a year the day falls in the twelve months that start on `yearStart` (an ISO date, the first of a month): the
 * financial year, most often; null where there is none to go by, and such a text is no date.
 * A month alone ("March 2009", "Mar-09") is a date only where `ofMonth` says which day of it is meant.
 * Returns null where the text is not a date.
 */
export function readDate(
  text: string,
  yearStart: string | null,
  ofMonth?: DayOfMonth,
): string | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/^by\s+/u, '')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]?\s*/u, '')
    .replace(/[ t]00:00(?::00)?$/u, '')
    .replace(/(\d)(st|nd|rd|th)\b/u, '$1')
    .replace(/,/gu, ' ');
  if (isIsoDate(tidy)) return tidy;
  const numeric = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/u.exec(tidy);
  if (numeric) return make(Number(numeric[1]), Number(numeric[2]), numeric[3], yearStart);
  const worded =
    /^(?:(\d{1,2}|(?:the )?end(?: of)?)[ -]*)?([a-z]{3,9})\.?[ '’-]*(\d{4}|\d{2})?$/u.exec(tidy);
  if (!worded) return null;
  const name = worded[2] ?? '';
  const month =
    MONTHS.findIndex(
      (full) => full.toLowerCase().startsWith(name) || (name === 'sept' && full === 'September'),
    ) + 1;
  if (month === 0) return null;
  const [, before, , year] = worded;
  if (before !== undefined) {
    return make(before.includes('end') ? 'end' : Number(before), month, year, yearStart);
  }
  if (ofMonth === undefined || isMoreLikeADay(year, yearStart)) return null;
  return make(ofMonth === 'first' ? 1 : 'end', month, year, yearStart);
}

/** Most years between the plan's and one of two digits behind a month: "Mar 31" is a day in March and no month of 2031. */
const FAR = 5;

function isMoreLikeADay(digits: string | undefined, yearStart: string | null): boolean {
  if (digits?.length !== 2) return false;
  return (
    yearStart === null || Math.abs(2000 + Number(digits) - Number(yearStart.slice(0, 4))) > FAR
  );
}

function make(
  day: number | 'end',
  month: number,
  yearText: string | undefined,
  yearStart: string | null,
): string | null {
  if (month < 1 || month > 12) return null;
  let year: number;
  if (yearText !== undefined) {
    year = yearText.length === 4 ? Number(yearText) : 2000 + Number(yearText);
  } else {
    if (yearStart === null) return null;
    const start = Number(yearStart.slice(0, 4));
    year = month >= Number(yearStart.slice(5, 7)) ? start : start + 1;
  }
  const iso = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day === 'end' ? daysInMonth(year, month) : day).padStart(2, '0'),
  ].join('-');
  return isIsoDate(iso) ? iso : null;
}
