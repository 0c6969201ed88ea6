import type { FigureFormat } from '../domain/figures';
import type { ChartAxis } from './model';

/** Steps that a chart is meant to have; rounding makes them more or fewer. */
const STEPS = 5;

/**
 * The axis of values. Percentages and rates may start above 0, so that a change of a few points is seen; amounts start
 * at 0. No step is finer than the decimals that the figures are printed with, or two labels would read the same. A
 * percentage that cannot pass 100 has an axis that does not either.
 */
export function axisOf(values: readonly number[], { unit, decimals }: FigureFormat): ChartAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const finest = 10 ** -decimals;
  const mayStartAbove = unit === 'percent' || unit === 'rate';
  const reach = mayStartAbove ? high - low : high - Math.min(low, 0);
  const step = Math.max(rounded(reach / STEPS), finest);
  const to = unit === 'percent' && high <= 100 && high + step > 100 ? 100 : null;
  if (low < 0) return { from: null, to, step };
  const below = Math.floor((low - step / 4) / step);
  // Two steps from 0 the axis may as well start there.
  const from = mayStartAbove && below > 2 ? Number((below * step).toFixed(decimals)) : 0;
  return { from, to, step };
}

/** The next of 1, 2, 5, 10, 20, 50 … at or above a size; 0 for 0. */
function rounded(size: number): number {
  if (size <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(size));
  // Sizes such as 0.1 × 3 come out a hair above.
  const lead = Number((size / power).toFixed(6));
  const next = [1, 2, 5].find((one) => lead <= one) ?? 10;
  return Number((next * power).toPrecision(6));
}
