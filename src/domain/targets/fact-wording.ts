import { less, settle } from './rounding';

/** A percentage that stands beside a word which says otherwise: `short` of all, or above none, by that many points. */
export interface WordAgainstFigure {
  readonly word: 'all' | 'none';
  readonly percent: number;
  readonly apart: number;
}

/**
 * Sets "all" or "none" against a percentage of the same things: 99.1% is not all. Null where they agree.
 * Which word a text uses of what is for a person to say: "all subjects" counts subjects, not pupils.
 */
export function wordAgainst(word: 'all' | 'none', percent: number): WordAgainstFigure | null {
  const apart = Math.abs(less(percent, word === 'all' ? 100 : 0));
  return apart === 0 ? null : { word, percent, apart };
}

/** A change of a percentage, written as "%": what it was measured from and to, where the source says. */
export interface WrittenChange {
  readonly change: number;
  readonly from: number | null;
  readonly to: number | null;
  /** Places to which the source rounds. */
  readonly decimals: number;
}

/**
 * What a "%" after a change of a percentage means. `asPoints` and `asPercent` are where each reading leads from `from`,
 * or null where that is not known; `meant` is the reading that fits `to` within rounding.
 */
export interface ChangeReading {
  readonly meant: 'points' | 'percent' | 'either' | 'neither' | 'cannotTell';
  readonly asPoints: number | null;
  readonly asPercent: number | null;
}

/**
 * Reads a change of a percentage that is written with "%": from 61.4%, "3.5%" more is 64.9% in percentage points, but
 * 63.5% as a percentage of it.
 */
export function readChange({ change, from, to, decimals }: WrittenChange): ChangeReading {
  if (from === null) return { meant: 'cannotTell', asPoints: null, asPercent: null };
  const half = 0.5 / 10 ** decimals;
  const asPoints = less(from, -change);
  const asPercent = settle(from * (1 + change / 100));
  if (to === null) return { meant: 'cannotTell', asPoints, asPercent };

  const fitsPoints = Math.abs(less(to, asPoints)) <= settle(3 * half);
  // Rounding moves `to` by a half, `from` in proportion, and the change by its share of `from`.
  const slack = half * (1 + Math.abs(1 + change / 100) + Math.abs(from) / 100);
  const fitsPercent = Math.abs(less(to, asPercent)) <= settle(slack);
  if (fitsPoints && fitsPercent) return { meant: 'either', asPoints, asPercent };
  if (fitsPoints) return { meant: 'points', asPoints, asPercent };
  return { meant: fitsPercent ? 'percent' : 'neither', asPoints, asPercent };
}
