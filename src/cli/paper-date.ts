import { isIsoDate } from '../domain/dates';
import { moment } from '../domain/schema/common';
import type { Call } from './command';
import { usageError } from './io';

/** The option of every command that writes a Word file. */
export const DATE_OPTION = {
  value: 'DATE',
  help: 'when a Word file says it was made; left out: now',
};

/** The day or moment that the call names, as the moment that the services are told. */
export function dateOf({ options }: Call): string | undefined {
  const word = options['date'];
  if (word === undefined) return undefined;
  // No program that reads a Word file knows a year 0, and a plan of the year 208 is a slip of the keyboard.
  if (/^(?:19|2\d)\d\d/u.test(word)) {
    if (isIsoDate(word)) return `${word}T00:00:00.000Z`;
    if (moment.safeParse(word).success) return word;
  }
  throw usageError(
    `--date takes a day from 1900 on like 2008-03-31, or a moment like 2008-03-31T09:30:00Z, not “${word}”.`,
  );
}
