import { z } from 'zod';
import type { DeepReadonly } from '../control';
import { filledLine, id, role, year } from '../schema/common';
import { LONGEST_BATCH } from '../schema/limits';
import { action, header, indicator, indicatorPart, observation, section } from '../schema/plan';

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

const simpleCommands = [
  /** Changes fields of the cover. */
  z.strictObject({ type: z.literal('plan.set'), changes: headerChanges }),

  z.strictObject({ type: z.literal('section.add'), entries: entries(section) }),
  z.strictObject({ type: z.literal('section.set'), id, changes: sectionChanges }),
  z.strictObject({ type: z.literal('section.remove'), ids }),
  z.strictObject({ type: z.literal('section.move'), ...move }),

  z.strictObject({ type: z.literal('action.add'), entries: entries(action) }),
  z.strictObject({ type: z.literal('action.set'), id, changes: actionChanges }),
  z.strictObject({ type: z.literal('action.remove'), ids }),
  z.strictObject({ type: z.literal('action.move'), ...move }),

  z.strictObject({ type: z.literal('indicator.add'), entries: entries(indicator) }),
  z.strictObject({ type: z.literal('indicator.set'), id, changes: indicatorChanges }),
  /** Takes indicators out and cuts the actions' links to them. */
  z.strictObject({ type: z.literal('indicator.remove'), ids }),
  z.strictObject({ type: z.literal('indicator.move'), ...move }),

  /** Changes the name of a measure, or which of its values are good. */
  z.strictObject({
    type: z.literal('indicator.part'),
    ...partPlace,
    changes: indicatorPart.pick({ label: true, polarity: true }).partial(),
  }),
  /** Says where a measure starts from; null: nobody has said. */
  z.strictObject({
    type: z.literal('indicator.baseline'),
    ...partPlace,
    baseline: observation.nullable(),
  }),
  /** Sets the target of a year; null takes the year's target away. */
  z.strictObject({
    type: z.literal('indicator.target'),
    ...partPlace,
    year,
    target: indicatorPart.shape.targets.element.omit({ year: true }).nullable(),
  }),
  /** Replaces the results of a measure, oldest first. */
  z.strictObject({
    type: z.literal('indicator.actuals'),
    ...partPlace,
    actuals: indicatorPart.shape.actuals,
  }),
  /** Replaces the comparators of a measure. */
  z.strictObject({
    type: z.literal('indicator.comparators'),
    ...partPlace,
    comparators: indicatorPart.shape.comparators,
  }),

  /** Links an action to a priority that it serves; `at` is its place among them (0: printed under it). */
  z.strictObject({
    type: z.literal('link.priority'),
    actionId: id,
    priorityId: id,
    at: position.optional(),
  }),
  z.strictObject({ type: z.literal('cut.priority'), actionId: id, priorityId: id }),
  /** Links an action to an indicator, or changes the link's role. */
  z.strictObject({
    type: z.literal('link.indicator'),
    actionId: id,
    indicatorId: id,
    role,
    at: position.optional(),
  }),
  z.strictObject({ type: z.literal('cut.indicator'), actionId: id, indicatorId: id }),
  /** Links an indicator to a priority that it measures, or changes the link's role. */
  z.strictObject({
    type: z.literal('link.measures'),
    indicatorId: id,
    priorityId: id,
    role,
    at: position.optional(),
  }),
  z.strictObject({ type: z.literal('cut.measures'), indicatorId: id, priorityId: id }),
  /** Links an action to a commitment that it answers, or to a document it refers to. */
  z.strictObject({
    type: z.literal('link.commitment'),
    actionId: id,
    commitmentId: id,
    at: position.optional(),
  }),
  z.strictObject({ type: z.literal('cut.commitment'), actionId: id, commitmentId: id }),
  z.strictObject({
    type: z.literal('link.document'),
    actionId: id,
    documentId: id,
    at: position.optional(),
  }),
  z.strictObject({ type: z.literal('cut.document'), actionId: id, documentId: id }),
] as const;

/** One change that is not made of others. */
export const simpleCommandSchema = z.discriminatedUnion('type', simpleCommands);

/** A change to a plan. `batch` is one step for the person: all of it or nothing. */
export const commandSchema = z.discriminatedUnion('type', [
  ...simpleCommands,
  z.strictObject({
    type: z.literal('batch'),
    /** What the step is called in Undo: "Paste 12 rows". */
    label: filledLine.max(200),
    commands: z.array(simpleCommandSchema).min(1).max(LONGEST_BATCH),
  }),
]);

/** See {@link simpleCommandSchema}. */
export type SimpleCommand = DeepReadonly<z.infer<typeof simpleCommandSchema>>;
/** See {@link commandSchema}. */
export type Command = DeepReadonly<z.infer<typeof commandSchema>>;
/** The name of a command. */
export type CommandType = Command['type'];
/** One kind of command. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
