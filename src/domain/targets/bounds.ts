import { unreachable } from '../control';
import type { Unit } from '../schema/common';

/** The least and the greatest that a figure can be; null: no such limit. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * What a figure of a unit can be at all: a percentage 0 to 100, a count, rate or time not below 0. Money can be owed,
 * and the ends of a scale of grades are not known here.
 */
export function boundsOf(unit: Unit): Bounds {
  switch (unit) {
    case 'percent':
      return { least: 0, most: 100 };
    case 'number':
    case 'rate':
    case 'days':
    case 'years':
      return { least: 0, most: null };
    case 'money':
    case 'grade':
      return { least: null, most: null };
    default:
      return unreachable(unit);
  }
}

/** The nearest figure that can be. */
export function within(value: number, { least, most }: Bounds): number {
  if (least !== null && value < least) return least;
  if (most !== null && value > most) return most;
  return value;
}
