import { longDate } from '../dates';
import type { ReviewStep } from '../schema/plan';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Fri 22 February 2008, 15:48" of an ISO moment, by the clock of this computer. */
export function signedMoment(iso: string): string {
  const then = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [String(then.getFullYear()), two(then.getMonth() + 1), two(then.getDate())].join('-');
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  return `${DAYS[then.getDay()] ?? ''} ${longDate(day)}, ${time}`;
}

/** A step as it is listed: "Submit for review: Head of Planning, Fri 22 February 2008, 15:48". */
export function stepWords({ label, by, at }: Pick<ReviewStep, 'label' | 'by' | 'at'>): string {
  return `${label}: ${by}, ${signedMoment(at)}`;
}
