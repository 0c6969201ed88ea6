import { longDate } from '../../domain/dates';

/** "10:32:05" in the person's own time. */
export function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB', { hour12: false });
}

/** "10:32" of today, "16:40 on 29 November 2008" of another day, in the person's own time. */
export function timeSince(iso: string, now = new Date()): string {
  const then = new Date(iso);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === now.toDateString()) return time;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [String(then.getFullYear()), two(then.getMonth() + 1), two(then.getDate())].join('-');
  return `${time} on ${longDate(day)}`;
}
