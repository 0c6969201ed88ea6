/**
 * A financial year of a council, April to March, written as the field writes it: "2008/9", "2009/10".
 * Stored as that label; the first calendar year is the key.
 */
const LABEL = /^(\d{4})\/(\d{1,2})$/u;

/** Says whether a label names a financial year whose second part follows its first ("2008/9", "1999/00"). */
export function isFinancialYear(label: string): boolean {
  const match = LABEL.exec(label);
  if (!match) return false;
  return financialYear(Number(match[1])) === label;
}

/** The label of the financial year that starts in April of `start`. */
export function financialYear(start: number): string {
  const end = (start + 1) % 100;
  return `${String(start)}/${end === 0 ? '00' : String(end)}`;
}

/** The calendar year in whose April a financial year starts; `label` must be one ({@link isFinancialYear}). */
export function startOf(label: string): number {
  return Number(label.slice(0, 4));
}

/** First and last day, as ISO dates: 1 April to 31 March. */
export function daysOf(label: string): { readonly first: string; readonly last: string } {
  const start = startOf(label);
  return { first: `${String(start)}-04-01`, last: `${String(start + 1)}-03-31` };
}

/** The label `by` years later (earlier when negative). */
export function shiftYear(label: string, by: number): string {
  return financialYear(startOf(label) + by);
}

/** A name fit for a folder: "2008-9". */
export function yearSlug(label: string): string {
  return label.replace('/', '-');
}
