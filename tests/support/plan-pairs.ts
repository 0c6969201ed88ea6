import * as fc from 'fast-check';
import { apply } from '../../src/domain/commands/apply';
import type { Plan } from '../../src/domain/schema/plan';
import { startPlan, step, type Step } from './arbitrary-plan';
import { deepFreeze } from './freeze';

/** A gap of a record that is not there comes of a batch that was made up; no window makes one. */
function withoutOrphans(plan: Plan): Plan {
  const ids = new Set([...plan.actions, ...plan.indicators].map(({ id }) => id));
  return { ...plan, deliberateGaps: plan.deliberateGaps.filter(({ about }) => ids.has(about)) };
}

/** Does what fits of a list of steps. */
function walk(start: Plan, list: readonly Step[]): Plan {
  let plan = deepFreeze(start);
  for (const [serial, make] of list.entries()) {
    const next = apply(plan, make(plan, serial + 1));
    if (next.ok) plan = deepFreeze(withoutOrphans(next.value.plan));
  }
  return plan;
}

/** Two plans that were one plan some steps ago, one of which may have gone on by itself. */
export const planPairs: fc.Arbitrary<{ readonly before: Plan; readonly after: Plan }> = fc
  .tuple(
    startPlan,
    fc.array(step, { maxLength: 8 }),
    fc.array(step, { minLength: 1, maxLength: 25 }),
  )
  .map(([start, first, then]) => {
    const before = walk(start, first);
    return { before, after: walk(before, then) };
  });
