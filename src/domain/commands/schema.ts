import { z } from 'zod';
import type { DeepReadonly } from '../control';
import { filledLine, id, line, moment, role, year } from '../schema/common';
import { LONGEST_BATCH } from '../schema/limits';
import { RECORD_SCHEMAS, registerKey } from '../schema/registers';
import type { RegisterKey } from '../registers/index';
import { indicator, indicatorPart, observation } from '../schema/indicator';
import { action, deliberateGap, header, section } from '../schema/plan';
import { covering } from '../schema/covering';
import { answer, comment, reviewStep } from '../schema/review';
import { suggestion } from '../schema/suggestion';

/**
 * Everything that a person can do to a plan, as plain JSON: the window, the command line and the journal speak it alike.
 * New ids arrive inside the command, so that applying it twice to the same plan gives the same plan.
 */

/** Position in a collection, counted from 0. */
const position = z.int().min(0);

/** Any of the fields but the id, each as it is to be afterwards. */
const headerChanges = header.partial();
const sectionChanges = section.omit({ id: true }).partial();
const actionChanges = action.omit({ id: true }).partial();
const indicatorChanges = indicator.omit({ id: true, parts: true }).partial();

/** Records to put in, each at its place in the collection as it will be; places ascend. */
function entries<T extends z.ZodType>(record: T) {
  return z.array(z.strictObject({ at: position, record })).min(1);
}
const ids = z.array(id).min(1);
const move = { id, to: position };

const partPlace = { indicatorId: id, partId: id };

/** A command by its name, with what it does in words for docs/COMMANDS.md. */
function command<T extends string, F extends z.ZodRawShape>(type: T, does: string, fields: F) {
  return z.strictObject({ type: z.literal(type), ...fields }).describe(does);
}

/** The commands that hold fields of a register's record name the register, as each has its own. */
function recordAdd<K extends RegisterKey, T extends z.ZodType>(register: K, record: T) {
  return z.strictObject({
    type: z.literal('record.add'),
    register: z.literal(register),
    entries: entries(record),
  });
}
function recordSet<K extends RegisterKey, T extends z.ZodType>(register: K, changes: T) {
  return z.strictObject({
    type: z.literal('record.set'),
    register: z.literal(register),
    id,
    changes,
  });
}

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

  z
    .discriminatedUnion('register', [
      recordAdd('staffing', RECORD_SCHEMAS.staffing.record),
      recordAdd('structure', RECORD_SCHEMAS.structure.record),
      recordAdd('budget', RECORD_SCHEMAS.budget.record),
      recordAdd('services', RECORD_SCHEMAS.services.record),
      recordAdd('risks', RECORD_SCHEMAS.risks.record),
      recordAdd('dependencies', RECORD_SCHEMAS.dependencies.record),
      recordAdd('equality', RECORD_SCHEMAS.equality.record),
      recordAdd('consultations', RECORD_SCHEMAS.consultations.record),
      recordAdd('monitoring', RECORD_SCHEMAS.monitoring.record),
    ])
    .describe('Puts records into a register. Many rows are one command with many entries.'),
  z
    .discriminatedUnion('register', [
      recordSet('staffing', RECORD_SCHEMAS.staffing.changes),
      recordSet('structure', RECORD_SCHEMAS.structure.changes),
      recordSet('budget', RECORD_SCHEMAS.budget.changes),
      recordSet('services', RECORD_SCHEMAS.services.changes),
      recordSet('risks', RECORD_SCHEMAS.risks.changes),
      recordSet('dependencies', RECORD_SCHEMAS.dependencies.changes),
      recordSet('equality', RECORD_SCHEMAS.equality.changes),
      recordSet('consultations', RECORD_SCHEMAS.consultations.changes),
      recordSet('monitoring', RECORD_SCHEMAS.monitoring.changes),
    ])
    .describe('Changes fields of a record of a register.'),
  command('record.remove', 'Takes records out of a register.', { register: registerKey, ids }),
  command('record.move', 'Moves a record to another place in its register.', {
    register: registerKey,
    ...move,
  }),
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
  command(
    'comment.add',
    'Says something of the plan. `range`: which words of the section, as places in its text, a line for each paragraph and one character for what follows a record; they are marked.',
    {
      entries: z
        .array(
          z.strictObject({
            at: position,
            record: comment,
            range: z
              .strictObject({ start: position, end: position })
              .refine(({ start, end }) => start < end, 'ends before it begins')
              .optional(),
          }),
        )
        .min(1),
    },
  ),
  command('comment.set', 'Changes fields of a comment; what it is about stays.', {
    id,
    changes: comment.omit({ id: true, about: true }).partial(),
  }),
  command('comment.reply', 'Answers a comment.', {
    id,
    reply: answer.extend({ text: comment.shape.text }),
  }),
  command('comment.resolve', 'Calls a comment settled.', { id, by: filledLine, at: moment }),
  command('comment.reopen', 'Opens a settled comment again; why stays in its thread.', {
    id,
    reply: answer,
  }),
  command('comment.remove', 'Takes comments out, and their marks off the text.', { ids }),

  command('suggestion.add', 'Takes in what readers changed in Word.', {
    entries: entries(suggestion),
  }),
  command(
    'suggestion.decide',
    'Says of a suggestion that it was accepted or rejected; null: nobody has said. What it suggests is done by other commands.',
    { id, decided: suggestion.shape.decided },
  ),
  command('suggestion.remove', 'Takes suggestions out.', { ids }),
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
