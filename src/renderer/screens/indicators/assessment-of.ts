import { assert } from '../../../domain/control';
import type { Pack } from '../../../domain/schema/pack';
import type { Plan } from '../../../domain/schema/plan';
import { assessIndicator, contextOf, type Assessment } from '../../../domain/targets/assess';
import type { MeasurePlace } from './fields';

/** What a measure is looked at within. */
export interface Within {
  readonly plan: Plan;
  readonly pack: Pack;
}

/** What the figures of a measure say; worked out once for the panel and the list. */
export function assessmentOf(
  { indicator, part }: MeasurePlace,
  { plan, pack }: Within,
): Assessment {
  const found = assessIndicator(indicator, contextOf(plan, pack, indicator)).get(part.id);
  assert(found !== undefined, 'every measure of an indicator is assessed');
  return found;
}
