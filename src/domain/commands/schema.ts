import { z } from 'zod';
import type { DeepReadonly } from '../control';
import { filledLine, id, line, role, year } from '../schema/common';
import { covering } from '../schema/covering';
import { indicator, indicatorPart, observation } from '../schema/indicator';
import { LONGEST_BATCH } from '../schema/limits';
import { action, deliberateGap, header, section } from '../schema/plan';
import { reviewStep } from '../schema/review';
import { command, entries, ids, move, position } from './schema-parts';
import { REGISTER_COMMANDS } from './schema-registers';
import { REVIEW_COMMANDS } from './schema-review';

/**
 * Everything that a person can do to a plan, as plain JSON: the window, the command line and the journal speak it alike.
 * New ids arrive inside the command, so that applying it twice to the same plan gives the same plan.
 */

/** Any of the fields but the id, each as it is to be afterwards. */
const headerChanges = header.partial();
const sectionChanges = section.omit({ id: true }).partial();
const actionChanges = action.omit({ id: true }).partial();
const indicatorChanges = indicator.omit({ id: true, parts: true }).partial();

const partPlace = { indicatorId: id, partId: id };

const simpleCommands = [
  command('plan.set', 'Changes fields of the cover.', { changes: headerChanges }),

  command('section.add', 'Puts sections in.', { entries: entries(section) }),
  command('section.set', 'Changes fields of a section, its text among them.', {
    id,
    changes: sectionChanges,
  }),
  command('section.remove', 'Takes sections out.', { ids }),
  command('section.move', 'Moves a section to another place in the printed order.', move),

  command('action.add', 'Puts actions in. Many rows are one command with many entries.', {
    entries: entries(action),
  }),
  command('action.set', 'Changes fields of an action.', { id, changes: actionChanges }),
  command('action.remove', 'Takes actions out.', { ids }),
  command('action.move', 'Moves an action to another place in the plan.', move),

  command('indicator.add', 'Puts indicators in.', { entries: entries(indicator) }),
  command('indicator.set', 'Changes fields of an indicator other than its figures.', {
    id,
    changes: indicatorChanges,
  }),
  command('indicator.remove', 'Takes indicators out and cuts the links of actions to them.', {
    ids,
  }),
  command('indicator.move', 'Moves an indicator to another place in the plan.', move),

  command('indicator.part', 'Changes fields of a measure other than its figures.', {
    ...partPlace,
    changes: indicatorPart
      .pick({
        label: true,
        polarity: true,
        band: true,
        rationale: true,
        correctiveAction: true,
        kept: true,
      })
      .partial(),
  }),
  command('indicator.baseline', 'Says where a measure starts from; null: nobody has said.', {
    ...partPlace,
    baseline: observation.nullable(),
  }),
  command(
    'indicator.target',
    'Sets the target of a year; null takes the year’s target away. `why` stays in the journal as the reason for the change; the same target once more with a `why` gives it afterwards.',
    {
      ...partPlace,
      year,
      target: indicatorPart.shape.targets.element.omit({ year: true }).nullable(),
      why: line.optional(),
    },
  ),
  command('indicator.actuals', 'Replaces the results of a measure, oldest first.', {
    ...partPlace,
    actuals: indicatorPart.shape.actuals,
  }),
  command('indicator.comparators', 'Replaces the comparators of a measure.', {
    ...partPlace,
    comparators: indicatorPart.shape.comparators,
  }),

  command(
    'link.priority',
    'Links an action to a priority that it serves. It is printed under the first; a link that is there moves where `at` says.',
    { actionId: id, priorityId: id, at: position.optional() },
  ),
  command('cut.priority', 'Cuts the link of an action to a priority.', {
    actionId: id,
    priorityId: id,
  }),
  command(
    'link.indicator',
    'Links an action to an indicator that it moves, or changes the role of a link that is there.',
    { actionId: id, indicatorId: id, role, at: position.optional() },
  ),
  command('cut.indicator', 'Cuts the link of an action to an indicator.', {
    actionId: id,
    indicatorId: id,
  }),
  command(
    'link.measures',
    'Links an indicator to a priority that it measures, or changes the role of a link that is there.',
    { indicatorId: id, priorityId: id, role, at: position.optional() },
  ),
  command('cut.measures', 'Cuts the link of an indicator to a priority.', {
    indicatorId: id,
    priorityId: id,
  }),
  command('link.commitment', 'Links an action to a commitment that it answers.', {
    actionId: id,
    commitmentId: id,
    at: position.optional(),
  }),
  command('cut.commitment', 'Cuts the link of an action to a commitment.', {
    actionId: id,
    commitmentId: id,
  }),
  command('link.document', 'Links an action to a document that it refers to.', {
    actionId: id,
    documentId: id,
    at: position.optional(),
  }),
  command('cut.document', 'Cuts the link of an action to a document.', {
    actionId: id,
    documentId: id,
  }),

  command(
    'gap.keep',
    'Says of gaps in the thread that they are deliberate, why, and who says so.',
    {
      entries: entries(deliberateGap),
    },
  ),
  command('gap.set', 'Changes the kind, the reason or the name of a deliberate gap.', {
    id,
    changes: deliberateGap.pick({ kind: true, reason: true, by: true, at: true }).partial(),
  }),
  command('gap.reopen', 'Makes deliberate gaps ordinary ones again.', { ids }),

  ...REGISTER_COMMANDS,
  command(
    'covering.answer',
    'Says what a field of the front sheet of the covering report says; null: what is suggested for it.',
    { id, text: line.nullable() },
  ),
  command(
    'covering.text',
    'Writes a part of the covering report, or why there are no implications; null: the text that is suggested for it.',
    { id, text: covering.shape.texts.element.omit({ id: true }).nullable() },
  ),
  command(
    'covering.set',
    'Replaces the options, background papers or further appendices of the covering report; null: those that are suggested.',
    { changes: covering.pick({ options: true, papers: true, appendices: true }).partial() },
  ),
  ...REVIEW_COMMANDS,
] as const;

/** One change that is not made of others. */
export const simpleCommandSchema = z.discriminatedUnion('type', simpleCommands);

/** A change to a plan. `batch` is one step for the person: all of it or nothing. */
export const commandSchema = z.discriminatedUnion('type', [
  ...simpleCommands,
  command(
    'batch',
    'Does several commands as one step, all of them or none. `label`, at most 200 characters, is what Undo calls it.',
    {
      /** What the step is called in Undo: "Paste 12 rows". */
      label: filledLine.max(200),
      commands: z.array(simpleCommandSchema).min(1).max(LONGEST_BATCH),
    },
  ),
  command(
    'review.step',
    'Takes the plan a step through its review. It cannot be undone, and nothing before it can.',
    { record: reviewStep },
  ),
]);

/** The name of each command, in their order. */
export const COMMAND_TYPES: readonly CommandType[] = commandSchema.options.map((option) =>
  'options' in option ? option.options[0].shape.type.value : option.shape.type.value,
);

/** See {@link simpleCommandSchema}. */
export type SimpleCommand = DeepReadonly<z.infer<typeof simpleCommandSchema>>;
/** See {@link commandSchema}. */
export type Command = DeepReadonly<z.infer<typeof commandSchema>>;
/** The name of a command. */
export type CommandType = Command['type'];
/** One kind of command. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
