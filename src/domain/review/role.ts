import { assert } from '../control';
import type { ReviewRule, ReviewRules } from '../schema/pack';
import type { PlanStatus } from '../schema/plan';

/** A role of a pack's review. */
export type ReviewRole = ReviewRules['roles'][number];

/** What somebody is in a pack's review, by the id that they chose; the pack's first role where it has no such one. */
export function roleIn({ roles }: ReviewRules, wanted: string): ReviewRole {
  const role = roles.find(({ id }) => id === wanted) ?? roles[0];
  assert(role, 'a pack without roles');
  return role;
}

/** Whether a role may only read a plan at a stage; comments and steps stay open to it. */
export function isReadOnly({ stages }: ReviewRules, status: PlanStatus, role: string): boolean {
  return stages.find((stage) => stage.status === status)?.readOnlyFor.includes(role) ?? false;
}

/**
 * The roles that a plan waits for at a stage: those with a step onwards. A step that wants a word on why leads back, and
 * nobody waits for that.
 */
export function waitsFor(rules: ReviewRules, status: PlanStatus): readonly string[] {
  const onwards = stepsFrom(rules, status).filter(({ note }) => note === 'optional');
  return [...new Set(onwards.flatMap(({ roles }) => roles))];
}

/** The steps that lead on from a stage, in the pack's order; for one role, or for everybody. */
export function stepsFrom(
  { steps }: ReviewRules,
  status: PlanStatus,
  role: string | null = null,
): readonly ReviewRule[] {
  return steps.filter(
    (step) => step.from.includes(status) && (role === null || step.roles.includes(role)),
  );
}
