import { z } from 'zod';
import { filledLine, id, planStatus } from './common';

/** What can be asked of a plan before a step: no open comment that must be settled, no finding that must be fixed. */
export const reviewNeed = z.enum(['noMustComments', 'noMustChecks']);
/** See {@link reviewNeed}. */
export type ReviewNeed = z.infer<typeof reviewNeed>;

const role = z.strictObject({ id, label: filledLine });

/** What a stage is called, and who may only read a plan in it. Comments and steps stay open to them. */
const stage = z.strictObject({
  status: planStatus,
  label: filledLine,
  /** Ids of roles. */
  readOnlyFor: z.array(id),
});

const step = z.strictObject({
  id,
  /** What its button says: "Submit for review". */
  label: filledLine,
  /** Roles that may take it. */
  roles: z.array(id).min(1),
  from: z.array(planStatus).min(1),
  to: planStatus,
  /** What must hold first. `mayOverride`: or a reason why not. */
  needs: z.array(z.strictObject({ need: reviewNeed, mayOverride: z.boolean() })),
  /** Whether it wants a word on why. */
  note: z.enum(['optional', 'required']),
  /** The version that is taken with it; sealed ones are proved unchanged ever after. Null: none. */
  version: z.strictObject({ name: filledLine, sealed: z.boolean() }).nullable(),
});

/** How an organisation reviews its plans: who does which step from which stage, and what must hold first. */
export const reviewRules = z.strictObject({
  roles: z.array(role).min(1),
  /** In the order of the year. A stage that is left out is called as the application calls it, and nobody only reads it. */
  stages: z.array(stage),
  steps: z.array(step),
});
