import type { Plan } from '../schema/plan';
import type { Elsewhere } from './rule';

/** What a list of plans says of a plan, as far as other plans ask. */
interface Listed {
  readonly planId: string;
  readonly packId: string;
  readonly commitmentIds: readonly string[];
}

/** Commitments that the other plans of a library take up. Not known where a plan of it cannot be read. */
export function takenUpElsewhere(
  { id, packId }: Pick<Plan, 'id' | 'packId'>,
  library: { readonly plans: readonly Listed[]; readonly damaged: readonly unknown[] },
): Elsewhere {
  if (library.damaged.length > 0) return null;
  const others = library.plans.filter((plan) => plan.packId === packId && plan.planId !== id);
  return new Set(others.flatMap(({ commitmentIds }) => commitmentIds));
}
