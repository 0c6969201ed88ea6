import { check } from '../checks/check';
import type { Finding } from '../checks/finding';
import { partsOf } from '../commands/parts-of';
import type { Command } from '../commands/schema';
import type { Pack } from '../schema/pack';
import type { Plan, ReviewStep } from '../schema/plan';
import { isReadOnly } from './role';
import { whatHolds } from './what-holds';

/** Says why a step of review does not go by the pack's rules, as a sentence; null where nothing speaks against it. */
export function stepObjection(
  plan: Plan,
  { review }: Pick<Pack, 'review'>,
  findings: readonly Finding[],
  record: ReviewStep,
): string | null {
  const rule = review.steps.find(({ id }) => id === record.stepId);
  if (!rule)
    return `The reference pack has no step ${record.stepId}. Nothing was changed; choose one of the pack’s own.`;
  const { label } = rule;
  if (!rule.roles.includes(record.role)) {
    const who = review.roles.filter(({ id }) => rule.roles.includes(id));
    return `“${label}” is for ${who.map((role) => role.label.toLowerCase()).join(' or ')}. Nothing was changed.`;
  }
  if (!rule.from.includes(record.from) || rule.to !== record.to) {
    return `“${label}” does not lead from where the plan stands. Nothing was changed.`;
  }
  if ((rule.version === null) !== (record.versionId === null)) {
    return rule.version === null
      ? `“${label}” takes no version. Nothing was changed.`
      : `“${label}” takes a version with it, and this names none. Nothing was changed.`;
  }
  if (rule.note === 'required' && record.note.trim() === '') {
    return `“${label}” wants a word on why. Nothing was changed; write it and try again.`;
  }
  const offered = whatHolds(plan, findings, rule);
  const missing = offered.needs
    .filter((need) => need.missing > 0 && (record.overridden === null || !need.mayOverride))
    .map(({ words }) => words);
  if (missing.length === 0) return null;
  const way =
    offered.state === 'override' ? 'put that right, or say why not' : 'put that right first';
  return `${missing.join(', and ')}, so “${label}” must wait. Nothing was changed; ${way}.`;
}

/** Says why a command does not go by the rules of review of a plan's pack, as a sentence; null where it does. */
export function reviewObjection(pack: Pack): (plan: Plan, command: Command) => string | null {
  return (plan, command) => {
    if (command.type === 'review.step') {
      return stepObjection(plan, pack, check(plan, pack, { min: 'must' }), command.record);
    }
    const moves = partsOf(command).some(
      (part) =>
        part.type === 'plan.set' &&
        part.changes.status !== undefined &&
        part.changes.status !== plan.header.status,
    );
    return moves
      ? 'The stage of a plan moves by a step of its review, which is signed and kept. Nothing was changed; take the step instead.'
      : null;
  };
}

/** Says why a role may not do something at the plan's stage, as a sentence; null where it may. */
export function stageObjection(
  { header }: Pick<Plan, 'header'>,
  { review }: Pick<Pack, 'review'>,
  role: string,
  command: Command,
): string | null {
  if (!isReadOnly(review, header.status, role) || partsOf(command).every(isRemark)) return null;
  const stage = review.stages.find(({ status }) => status === header.status);
  const who = review.roles.find(({ id }) => id === role)?.label.toLowerCase() ?? role;
  return `This plan is at the stage “${stage?.label ?? header.status}”, where a ${who} reads it and comments. Nothing was changed; take it back or ask for it to be returned.`;
}

/** What may be said and answered at any stage. */
function isRemark({ type }: { readonly type: string }): boolean {
  // What came back from Word changes nothing by being taken in.
  return type.startsWith('comment.') || type === 'suggestion.add' || type === 'suggestion.remove';
}
