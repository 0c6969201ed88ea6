import { fail, ok, type Result } from '../result';
import { addRegisters } from './migrations/registers';
import { reviewSteps } from './migrations/review-steps';
import { addCovering } from './migrations/covering';
import { addTargetFields } from './migrations/target-fields';

/** A step from one layout of plans to the next. Named by what changed, appended, never edited. */
interface Migration {
  readonly name: string;
  /** Layout that the step starts from; it ends at the next. */
  readonly from: number;
  readonly up: (plan: Record<string, unknown>) => Record<string, unknown>;
}

/** Every step since the first layout, in order. */
const PLAN_MIGRATIONS: readonly Migration[] = [
  { name: 'add-target-fields', from: 1, up: addTargetFields.plan },
  { name: 'deliberate-gaps', from: 2, up: (plan) => ({ deliberateGaps: [], ...plan }) },
  // What was said of a plan before, and which steps it took, nobody kept.
  { name: 'comments-and-review', from: 3, up: (plan) => ({ comments: [], review: [], ...plan }) },
  { name: 'registers', from: 4, up: addRegisters.plan },
  { name: 'covering-report', from: 5, up: addCovering },
  { name: 'suggestions', from: 6, up: (plan) => ({ suggestions: [], ...plan }) },
  // Nobody could say anything of a record of a register or of the covering report before.
  { name: 'comments-anywhere', from: 7, up: (plan) => plan },
];

/** The same for reference packs. */
const PACK_MIGRATIONS: readonly Migration[] = [
  // The list is empty where a pack does not give it.
  { name: 'facts-that-are-no-baseline', from: 1, up: (pack) => pack },
  // Every check is as this build has it where a pack says nothing.
  { name: 'check-settings', from: 2, up: (pack) => pack },
  { name: 'review-steps', from: 3, up: reviewSteps },
  // A plain risk matrix and empty lists stand in where a pack says nothing.
  { name: 'registers', from: 4, up: (pack) => pack },
  // A general covering report stands in where a pack describes none.
  { name: 'covering-report', from: 5, up: (pack) => pack },
];

/**
 * Brings an older plan to the newest layout, step by step. The steps may meet anything, as the plan is validated only
 * afterwards: one that throws is named.
 */
export function migratePlan(
  plan: Record<string, unknown>,
  from: number,
  steps: readonly Migration[] = PLAN_MIGRATIONS,
): Result<Record<string, unknown>, { readonly step: string }> {
  return climb(plan, from, steps);
}

/** {@link migratePlan} for a reference pack. */
export function migratePack(
  pack: Record<string, unknown>,
  from: number,
): Result<Record<string, unknown>, { readonly step: string }> {
  return climb(pack, from, PACK_MIGRATIONS);
}

function climb(
  start: Record<string, unknown>,
  from: number,
  steps: readonly Migration[],
): Result<Record<string, unknown>, { readonly step: string }> {
  let current = start;
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

/**
 * Brings a command of a journal to the newest layout. A journal does not say which layout a line was written in, so each
 * step only puts in what is missing, and leaves a newer command as it is.
 */
export function migrateCommand(command: unknown): unknown {
  return addRegisters.command(addTargetFields.command(command));
}
