import { remembered } from '../remembered';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';

/**
 * Makes a query remember its newest answer for each plan. Plans are immutable values, so the answer cannot go stale;
 * it goes when the plan does. Several screens that ask the same of one plan pay once.
 */
export function perPlan<T>(query: (plan: Plan, pack: Pack) => T): (plan: Plan, pack: Pack) => T {
  const answers = new WeakMap<Plan, { readonly pack: Pack; readonly value: T }>();
  return (plan, pack) => {
    const known = answers.get(plan);
    if (known?.pack === pack) return known.value;
    const value = query(plan, pack);
    answers.set(plan, { pack, value });
    return value;
  };
}

/** Makes a query of a pack remember its answer for as long as the pack is there. */
export function perPack<T>(query: (pack: Pack) => T): (pack: Pack) => T {
  return remembered(query);
}
