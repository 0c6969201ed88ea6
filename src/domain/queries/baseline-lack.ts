import type { Indicator, IndicatorPart, Observation } from '../schema/plan';
import { leavesBefore } from './target-state';

/** What is not known about where a measure starts from. `undated`: it is still to come, and nobody has said when. */
export type BaselineLack = 'missing' | 'notAvailable' | 'undated';

/** What a baseline lacks; null where it says where the measure starts from, or when that will be known. */
export function baselineLack(baseline: Observation | null): BaselineLack | null {
  if (baseline === null) return 'missing';
  const { measure } = baseline;
  if (measure.kind === 'notAvailable') return 'notAvailable';
  return measure.kind === 'toBeEstablished' && measure.by === null ? 'undated' : null;
}

/**
 * Says whether a measure owes a baseline. One without targets owes none where the indicator leaves its set or a partner
 * answers for it, and nothing is held against what only describes the setting.
 */
export function owesBaseline(indicator: Indicator, part: IndicatorPart, year: string): boolean {
  if (indicator.kind === 'contextual') return false;
  const isFree = leavesBefore(indicator, year) || indicator.role === 'contributes';
  return !isFree || part.targets.some(({ value }) => value !== null);
}
