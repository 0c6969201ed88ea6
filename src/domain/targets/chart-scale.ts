import type { FigureFormat } from '../figures';
import { boundsOf, within } from './bounds';
import { roundTo } from './rounding';

/** The axis of values: its ends and where its lines lie, in order; the first and the last line are the ends. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimals that tell one tick from the next. */
  readonly decimals: number;
}

/** Steps that an axis is meant to have: few enough to be quiet, enough to read a value off. */
const STEPS = 4;
const NOISE = 8;

/**
 * The axis for some values, at least one. Percentages and rates may start above 0, so that a change of a few points is
 * seen; amounts start at 0. No step is finer than the decimals that the figures are printed with.
 */
export function valueScale(
  values: readonly number[],
  { unit, decimals }: FigureFormat,
): ValueScale {
  const finest = 10 ** -decimals;
  const mayStartAbove = unit === 'percent' || unit === 'rate';
  const all = mayStartAbove ? values : [...values, 0];
  let low = Math.min(...all);
  let high = Math.max(...all);
  if (high - low < finest) {
    const spread = Math.max(Math.abs(low) / 20, finest);
    low = Math.min(low, within(low - spread, boundsOf(unit)));
    high = Math.max(high, within(high + spread, boundsOf(unit)));
  }
  const step = stepOf(low, high, finest);
  let from = ticksBelow(low, step);
  // One step from 0 the axis may as well start there.
  if (from === 1) from = 0;
  const to = -ticksBelow(-high, step);
  const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-6));
  const ticks = Array.from({ length: to - from + 1 }, (_, n) => roundTo((from + n) * step, places));
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks, decimals: places };
}

/** Steps from 0 to the last line at or below a value. */
function ticksBelow(value: number, step: number): number {
  return Math.floor(roundTo(value / step, NOISE));
}

/** The 1, 2, 5, 10, 20 … that divides a stretch into the number of steps nearest to what is wanted. */
function stepOf(low: number, high: number, finest: number): number {
  const power = Math.floor(Math.log10((high - low) / STEPS));
  const steps = [power - 1, power, power + 1]
    .flatMap((tens) => [1, 2, 5].map((lead) => Number(`${String(lead)}e${String(tens)}`)))
    .filter((step) => step > finest * 0.99);
  const distance = (step: number): number =>
    Math.abs(-ticksBelow(-high, step) - ticksBelow(low, step) - STEPS);
  const best = steps.reduce<number | null>(
    (found, step) => (found === null || distance(step) < distance(found) ? step : found),
    null,
  );
  return best ?? finest;
}
