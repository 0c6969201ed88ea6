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
  if (isIsoDate(word)) return `${word}T00:00:00.000Z`;
  if (moment.safeParse(word).success) return word;
  throw usageError(
    `--date takes a day like 2008-03-31 or a moment like 2008-03-31T09:30:00Z, not “${word}”.`,
  );
}
