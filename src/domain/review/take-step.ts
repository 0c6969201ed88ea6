import type { CommandOf } from '../commands/schema';
import type { ReviewRule } from '../schema/pack';
import type { Plan, ReviewStep } from '../schema/plan';

/** Who takes a step, when, and what they say of it. */
export type Signing = Pick<ReviewStep, 'id' | 'at' | 'by' | 'role' | 'note' | 'overridden'>;

/** The command that takes a plan a step of its pack's review. A version that goes with it has the step's own id. */
export function stepCommand(
  { header }: Pick<Plan, 'header'>,
  { id: stepId, label, to, version }: ReviewRule,
  signing: Signing,
): CommandOf<'review.step'> {
  const versionId = version === null ? null : signing.id;
  return {
    type: 'review.step',
    record: { ...signing, stepId, label, from: header.status, to, versionId },
  };
}

/** Longest name of a version. */
const LONGEST_NAME = 200;

/**
 * What the version that goes with a step is called: "Draft 2, submitted"; a number tells it from those that the same step
 * took before. The plan is as it is before the step. Null where the step takes none.
 */
export function stepVersionName(
  { header, review }: Pick<Plan, 'header' | 'review'>,
  { id, version }: ReviewRule,
): string | null {
  if (version === null) return null;
  const label = header.versionLabel.trim();
  const name =
    label === ''
      ? version.name
      : `${label}, ${version.name.charAt(0).toLowerCase()}${version.name.slice(1)}`;
  const turns = review.filter((step) => step.stepId === id && step.versionId !== null).length + 1;
  const number = turns > 1 ? ` (${String(turns)})` : '';
  return `${name.slice(0, LONGEST_NAME - number.length).toWellFormed()}${number}`;
}
