import { daysOf } from '../../../domain/financial-year';
import { targetState } from '../../../domain/queries/target-state';
import type { MeasurePlace } from './fields';

/** What a target cell has to show where it has no figure. */
export type BlankTarget = 'needed' | 'gone' | 'afterBaseline' | 'blank';

/** Why a year has no target: it is needed and missing, not collected any more, waits for the baseline, or is not owed. */
export function blankTarget(place: MeasurePlace, year: string): BlankTarget {
  const { indicator, part } = place;
  if (indicator.validTo !== null && indicator.validTo < daysOf(year).first) return 'gone';
  const measure = part.baseline?.measure;
  const waits = measure?.kind === 'toBeEstablished' && measure.by !== null;
  if (waits && part.targets.every((target) => target.value === null)) return 'afterBaseline';
  return targetState(indicator, part, year) === 'missing' ? 'needed' : 'blank';
}
