import type { Comparator, Observation } from '../../../domain/schema/plan';
import { yearOfPeriod } from '../../../domain/targets/periods';

/**
 * Results oldest first, by the years that their periods name; one whose period names none stays behind the result that it
 * came after.
 */
export function inOrder(actuals: readonly Observation[]): Observation[] {
  let last = Number.NEGATIVE_INFINITY;
  const dated = actuals.map((actual) => {
    last = yearOfPeriod(actual.period) ?? last;
    return { actual, year: last };
  });
  return dated.toSorted((a, b) => a.year - b.year).map(({ actual }) => actual);
}

/** A list with the record at a place changed, or added at its end. */
export function withAt<T>(list: readonly T[], at: number, record: T): T[] {
  return at < list.length ? list.with(at, record) : [...list, record];
}

/** The parts of a comparator that a result has as well. */
export function observationOf({ id: _id, name: _name, ...observation }: Comparator): Observation {
  return observation;
}
