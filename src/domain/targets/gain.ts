import { unreachable } from '../control';
import type { Polarity } from '../schema/common';
import { less } from './rounding';

/** The figures between which an indicator of polarity `range` is good, both edges included; `low` is not above `high`. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** The way to the better: up (1), down (-1), or null where neither is better. */
export function betterWay(polarity: Polarity): 1 | -1 | null {
  switch (polarity) {
    case 'high':
      return 1;
    case 'low':
      return -1;
    case 'range':
    case 'none':
      return null;
    default:
      return unreachable(polarity);
  }
}

/** How far a figure lies outside a band; 0 inside. */
export function outside(value: number, { low, high }: Band): number {
  if (value < low) return less(low, value);
  return value > high ? less(value, high) : 0;
}

/**
 * How much better `to` is than `from`, in the figure's own unit: negative where it is worse, null where the polarity
 * (or the lack of a band) says neither.
 */
export function gain(
  polarity: Polarity,
  from: number,
  to: number,
  band: Band | null,
): number | null {
  if (polarity === 'range')
    return band === null ? null : less(outside(from, band), outside(to, band));
  const way = betterWay(polarity);
  // Not `way * change`: that would make a minus zero of no change.
  if (way === null) return null;
  return way === 1 ? less(to, from) : less(from, to);
}
