import { shiftYear } from '../../../../domain/financial-year';
import type { Wish } from '../../../../domain/targets/suggest';

/** Ways that the dialog works targets out by; a line to a figure of one's own is drawn in the panel itself. */
export type WayKind = Exclude<Wish['kind'], 'straight' | 'fasterLater'>;

/** Each way, in words. */
export const WAY_KINDS: readonly { readonly value: WayKind; readonly label: string }[] = [
  { value: 'bestPace', label: 'Go on at the best yearly change so far' },
  { value: 'matchComparator', label: 'Match others by a year' },
  { value: 'closeGap', label: 'Close part of the gap to others by a year' },
  { value: 'halve', label: 'Halve by a year' },
];

/** How many years after the last target a way may lead: the field sets aims for 2020 in plans of 2008. */
const YEARS_BEYOND = 12;

/** The years that a way may be to get there by: those with targets, and years after them. */
export function yearsAhead(targetYears: readonly string[]): readonly string[] {
  const last = targetYears.at(-1);
  if (last === undefined) return [];
  const beyond = Array.from({ length: YEARS_BEYOND }, (_, n) => shiftYear(last, n + 1));
  return [...targetYears, ...beyond];
}

/** A number as people type it: "50", "50%", "52.5". Null where it is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/%$/u, '').replaceAll(',', '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}
