import type { Result } from '../result';
import type { Plan } from '../schema/plan';
import type { Refusal } from './refusal';
import type { SimpleCommand } from './schema';

/** A plan after a command, and the commands that, in this order, bring back the plan before it. */
export interface Applied {
  readonly plan: Plan;
  readonly inverse: readonly SimpleCommand[];
}

/** What applying a command gives: a new plan, or a refusal that leaves everything as it was. */
export type Outcome = Result<Applied, Refusal>;
