import type { Command } from '../commands/schema';
import type { Plan } from '../schema/plan';
import { LONGEST_LABEL, type Change, type Side } from './change';
import { compare } from './compare';
import { revertAll } from './revert';

/** The step that makes a plan what one of its versions was, and what of it cannot be brought back. */
export interface Restored {
  /** Null where the plan is as it was then. */
  readonly command: Command | null;
  readonly left: readonly Change[];
}

/**
 * A version brought back as a new draft: one step that makes the content of the plan what it was then. Comments, the steps
 * of the review and the stage stay, as they are about the plan and not of it; see `compare`.
 */
export function restoreVersion(now: Side, then: Plan, name: string): Restored {
  const comparison = compare({ plan: then, pack: now.pack }, now);
  const { command, left } = revertAll(comparison, comparison.changes, now.plan);
  if (command?.type !== 'batch') return { command: null, left };
  return { command: { ...command, label: `Bring back ${name}`.slice(0, LONGEST_LABEL) }, left };
}
