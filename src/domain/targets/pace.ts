import type { Measured } from './measured';
import { settle } from './rounding';
import type { Point } from './series';

/** The best that a measure gained from one year to the next: by how much, and when. Never less than nothing. */
export interface BestYear {
  readonly gain: number;
  readonly from: Point;
  readonly to: Point;
}

/** The best change for the better between results of two years that follow each other; null where there are none such. */
export function bestYear({ history, gain }: Measured): BestYear | null {
  let best: BestYear | null = null;
  for (const [n, to] of history.points.entries()) {
    const from = history.points[n - 1];
    if (!from || to.year - from.year !== 1) continue;
    const won = gain(from.value, to.value);
    if (won !== null && (best === null || won > best.gain)) best = { gain: won, from, to };
  }
  return best;
}

/** What the measure gained a year on average, from its first result to its newest; null with results of one year only. */
export function paceSoFar({ history, gain }: Measured): number | null {
  const [first] = history.points;
  const last = history.points.at(-1);
  if (!first || !last || last.year === first.year) return null;
  const won = gain(first.value, last.value);
  return won === null ? null : settle(won / (last.year - first.year));
}

/**
 * Where the way to the last target goes on from: the newest result where one came in after the baseline, else where
 * targets are measured from. Null where that is not known.
 */
export function originOf({ start, latest, last }: Measured): Point | null {
  if (!start || !latest || !last) return start;
  return latest.year > start.year && latest.year < last.year ? latest : start;
}

/** What the last target asks for a year on average from {@link originOf} on, as a gain; null where it cannot be told. */
export function paceAsked(measured: Measured): number | null {
  const { last, gain } = measured;
  const from = originOf(measured);
  if (!from || !last || last.year <= from.year) return null;
  const asked = gain(from.value, last.value);
  return asked === null ? null : settle(asked / (last.year - from.year));
}
