import { coverage, type PriorityCoverage } from '../queries/coverage';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import type { Place } from './finding';
import { priorityPlace } from './places';

/** The priorities that the thread does not reach from one side, in the pack's order. */
export function prioritiesWithout(
  side: 'hasAction' | 'hasIndicator',
): (plan: Plan, pack: Pack) => Place[] {
  const lacks = (covered: PriorityCoverage): boolean => !covered[side];
  return (plan, pack) =>
    coverage(plan, pack)
      .outcomes.flatMap(({ priorities }) => priorities)
      .filter(lacks)
      .map(({ priority }) => priorityPlace(priority));
}
