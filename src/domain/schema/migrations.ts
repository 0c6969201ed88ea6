import { fail, ok, type Result } from '../result';

/** A step from one layout of plans to the next. Named by what changed, appended, never edited. */
interface Migration {
  readonly name: string;
  /** Layout that the step starts from; it ends at the next. */
  readonly from: number;
  readonly up: (plan: Record<string, unknown>) => Record<string, unknown>;
}

/** Every step since the first layout, in order. Empty while there is only one layout. */
const PLAN_MIGRATIONS: readonly Migration[] = [];

/**
 * Brings an older plan to the newest layout, step by step. The steps may meet anything, as the plan is validated only
 * afterwards: one that throws is named.
 */
export function migratePlan(
  plan: Record<string, unknown>,
  from: number,
  steps: readonly Migration[] = PLAN_MIGRATIONS,
): Result<Record<string, unknown>, { readonly step: string }> {
  let current = plan;
  for (const step of steps) {
    if (step.from < from) continue;
    try {
      current = { ...step.up(current), schema: step.from + 1 };
    } catch {
      return fail({ step: step.name });
    }
  }
  return ok(current);
}
