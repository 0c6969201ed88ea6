import { daysOf } from '../financial-year';
import type { Indicator, IndicatorPart } from '../schema/plan';

/**
 * What a plan owes a measure for a year in the way of a target.
 * - `set`: it has one.
 * - `missing`: it needs one.
 * - `baselineToCome`: nothing can be set before the baseline is out, and the day of that is known.
 * - `leaves`: the indicator leaves its set before the year is over.
 * - `partner`: a partner answers for it and sets the target.
 * - `context`: it describes the setting and takes forecasts, not targets.
 */
export type TargetState = 'set' | 'missing' | 'baselineToCome' | 'leaves' | 'partner' | 'context';

/** The target that a measure has for a year, or null where there is none or it has no value yet. */
export function targetFor(part: IndicatorPart, year: string) {
  const target = part.targets.find((candidate) => candidate.year === year);
  return target === undefined || target.value === null ? null : target;
}

/** Says whether an indicator stops being collected before a year is over. */
export function leavesBefore(indicator: Indicator, year: string): boolean {
  return indicator.validTo !== null && indicator.validTo < daysOf(year).last;
}

/** What a plan owes a measure of an indicator for a year. */
export function targetState(indicator: Indicator, part: IndicatorPart, year: string): TargetState {
  if (targetFor(part, year) !== null) return 'set';
  if (indicator.kind === 'contextual') return 'context';
  if (leavesBefore(indicator, year)) return 'leaves';
  if (indicator.role === 'contributes') return 'partner';
  const measure = part.baseline?.measure;
  if (measure?.kind === 'toBeEstablished' && measure.by !== null) return 'baselineToCome';
  return 'missing';
}
