import { fail, ok, type Result } from '../../../../domain/result';
import { readFigure } from '../../../../domain/read-figure';

/** Reads a number of cases; blank: null. The error is the end of a sentence. */
export function readCount(text: string): Result<number | null, string> {
  const count = readFigure(text, { unit: 'number', unitLabel: 'cases', known: [] });
  if (!count.ok) return count;
  const value = count.value?.value ?? null;
  return value !== null && value < 0 ? fail('A count is not below 0') : ok(value);
}
