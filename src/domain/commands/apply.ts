import { assert, unreachable } from '../control';
import { withWordsKept } from '../live/remember';
import { fail, ok, type Result } from '../result';
import { LONGEST_BATCH } from '../schema/limits';
import type { Plan } from '../schema/plan';
import type { Outcome } from './applied';
import {
  addComments,
  removeComments,
  reopenComment,
  replyToComment,
  resolveComment,
  setComment,
  withCommentsNamed,
} from './comments';
import { setAnswer, setCovering, setCoveringText } from './covering';
import { setActuals, setBaseline, setComparators, setPartFields, setTarget } from './figures';
import { keepGaps, reopenGaps, setGap, withoutGapsOf } from './gaps';
import { cutIndicator, cutItem, cutMeasures, linkIndicator, linkItem, linkMeasures } from './links';
import {
  addActions,
  addIndicators,
  addSections,
  moveAction,
  moveIndicator,
  moveSection,
  removeActions,
  removeIndicators,
  removeSections,
  setAction,
  setHeader,
  setIndicator,
  setSection,
} from './records';
import { refuse, type Refusal } from './refusal';
import { addRecords, moveRecord, removeRecords, setRecord, withoutLinksTo } from './registers';
import { takeStep } from './review';
import type { Command, SimpleCommand } from './schema';
import { addSuggestions, decideSuggestion, removeSuggestions } from './suggestions';

/** A plan after a command and the one command that brings back the plan before it. */
export interface Change {
  readonly plan: Plan;
  /** Null: there is no way back, neither over this command nor over any before it. */
  readonly inverse: Command | null;
}

function applySimple(plan: Plan, command: SimpleCommand): Outcome {
  switch (command.type) {
    case 'plan.set':
      return setHeader(plan, command);
    case 'section.add':
      return addSections(plan, command);
    case 'section.set':
      return setSection(plan, command);
    case 'section.remove':
      return withCommentsNamed(plan, removeSections(plan, command));
    case 'section.move':
      return moveSection(plan, command);
    case 'action.add':
      return addActions(plan, command);
    case 'action.set':
      return setAction(plan, command);
    case 'action.remove':
      return withTraces(plan, removeActions(plan, command), 'action', command.ids);
    case 'action.move':
      return moveAction(plan, command);
    case 'indicator.add':
      return addIndicators(plan, command);
    case 'indicator.set':
      return setIndicator(plan, command);
    case 'indicator.remove':
      return withTraces(plan, removeIndicators(plan, command), 'indicator', command.ids);
    case 'indicator.move':
      return moveIndicator(plan, command);
    case 'indicator.part':
      return setPartFields(plan, command);
    case 'indicator.baseline':
      return setBaseline(plan, command);
    case 'indicator.target':
      return setTarget(plan, command);
    case 'indicator.actuals':
      return setActuals(plan, command);
    case 'indicator.comparators':
      return withWordsKept(plan, setComparators(plan, command));
    case 'link.priority':
      return linkItem(plan, command.actionId, 'priorityIds', command.priorityId, command.at);
    case 'cut.priority':
      return cutItem(plan, command.actionId, 'priorityIds', command.priorityId);
    case 'link.indicator':
      return linkIndicator(plan, command);
    case 'cut.indicator':
      return cutIndicator(plan, command);
    case 'link.measures':
      return linkMeasures(plan, command);
    case 'cut.measures':
      return cutMeasures(plan, command);
    case 'link.commitment':
      return linkItem(plan, command.actionId, 'commitmentIds', command.commitmentId, command.at);
    case 'cut.commitment':
      return cutItem(plan, command.actionId, 'commitmentIds', command.commitmentId);
    case 'link.document':
      return linkItem(plan, command.actionId, 'documentIds', command.documentId, command.at);
    case 'cut.document':
      return cutItem(plan, command.actionId, 'documentIds', command.documentId);
    case 'gap.keep':
      return keepGaps(plan, command);
    case 'gap.set':
      return setGap(plan, command);
    case 'gap.reopen':
      return reopenGaps(plan, command);
    case 'record.add':
      return addRecords(plan, command);
    case 'record.set':
      return setRecord(plan, command);
    case 'record.remove':
      return removeRecords(plan, command);
    case 'record.move':
      return moveRecord(plan, command);
    case 'covering.answer':
      return setAnswer(plan, command);
    case 'covering.text':
      return setCoveringText(plan, command);
    case 'covering.set':
      return setCovering(plan, command);
    case 'comment.add':
      return addComments(plan, command);
    case 'comment.set':
      return setComment(plan, command);
    case 'comment.reply':
      return replyToComment(plan, command);
    case 'comment.resolve':
      return resolveComment(plan, command);
    case 'comment.reopen':
      return reopenComment(plan, command);
    case 'comment.remove':
      return removeComments(plan, command);
    case 'suggestion.add':
      return addSuggestions(plan, command);
    case 'suggestion.decide':
      return decideSuggestion(plan, command);
    case 'suggestion.remove':
      return removeSuggestions(plan, command);
    default:
      return unreachable(command);
  }
}

/** What goes with records that are taken away, and what remembers them. */
function withTraces(
  plan: Plan,
  outcome: Outcome,
  noun: 'action' | 'indicator',
  ids: readonly string[],
): Outcome {
  const cut = withoutLinksTo(withoutGapsOf(outcome, noun, ids), noun, ids);
  return withCommentsNamed(plan, withWordsKept(plan, cut));
}

/**
 * Applies a command to a plan. Pure and total: the same plan and command give the same result, nothing outside is
 * touched, and a command that does not fit is refused with the plan as it was. A batch is applied whole or not at all.
 * The command must have the shape of its schema (see schema.ts); what it says about the plan is checked here.
 */
export function apply(plan: Plan, command: Command): Result<Change, Refusal> {
  if (command.type === 'review.step') {
    const after = takeStep(plan, command);
    return after.ok ? ok({ plan: after.value, inverse: null }) : after;
  }
  if (command.type !== 'batch') {
    const outcome = applySimple(plan, command);
    if (!outcome.ok) return outcome;
    return changed(outcome.value.plan, outcome.value.inverse, 'Undo');
  }
  let current = plan;
  const inverses: (readonly SimpleCommand[])[] = [];
  for (const [index, part] of command.commands.entries()) {
    const outcome = applySimple(current, part);
    if (!outcome.ok) return fail({ ...outcome.error, index });
    current = outcome.value.plan;
    inverses.push(outcome.value.inverse);
  }
  return changed(current, inverses.toReversed().flat(), command.label);
}

/** A change whose way back is a command like any other, and so no longer than one may be. */
function changed(
  plan: Plan,
  inverse: readonly SimpleCommand[],
  label: string,
): Result<Change, Refusal> {
  const [first] = inverse;
  assert(first !== undefined, 'a command without a way back');
  if (inverse.length === 1) return ok({ plan, inverse: first });
  if (inverse.length > LONGEST_BATCH) return refuse('tooMuch', String(LONGEST_BATCH));
  return ok({ plan, inverse: { type: 'batch', label, commands: inverse } });
}
