import type { Indicator, Observation } from '../../../domain/schema/plan';
import { roundTo } from '../../../domain/targets/rounding';

/**
 * The percentage that what was counted makes of all cases, to the indicator's decimals, where it is not the figure that
 * stands there; null where it is, where one of the two is not known, and for what is no percentage.
 */
export function otherPercentage(
  { numerator, cases, measure }: Observation,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): number | null {
  if (unit !== 'percent' || numerator === null || cases === null || cases <= 0) return null;
  const computed = roundTo((numerator / cases) * 100, decimals);
  const isSame = measure.kind === 'figure' && roundTo(measure.value, decimals) === computed;
  return isSame ? null : computed;
}

/** A result as it is kept: where it has no figure, its count goes as well. */
export function withoutCount(observation: Observation): Observation {
  // A count behind a suppressed figure would give the figure away.
  return observation.measure.kind === 'figure' ? observation : { ...observation, numerator: null };
}
