import { z } from 'zod';
import {
  date,
  figure,
  filledLine,
  id,
  indicatorKind,
  line,
  longText,
  period,
  periodType,
  polarity,
  role,
  unit,
} from './common';
import { item } from './pack-item';

const indicatorPart = z.strictObject({ id, label: line, polarity });

/** An indicator as a pack defines it. */
export const packIndicator = z.strictObject({
  ...item,
  /** As printed: "NI 117". */
  code: filledLine,
  kind: indicatorKind,
  /** Title in the official definition; `label` is a short one for tables. */
  officialTitle: filledLine,
  polarity,
  /** More than one where an indicator holds several measures, each with its own polarity. */
  parts: z.array(indicatorPart).default([]),
  unit,
  /** What is counted: "% of pupils". */
  unitLabel: filledLine,
  decimals: z.int().min(0).max(4),
  periodType,
  /** How often a figure comes out. */
  frequency: line.optional(),
  definition: longText,
  numerator: longText.optional(),
  denominator: longText.optional(),
  dataSource: line,
  /** Day on which a baseline is due where none exists yet. */
  baselineDue: date.optional(),
  /** Priorities that this indicator measures, offered as links when it is added to a plan. */
  measures: z.array(z.strictObject({ priorityId: id, role })).default([]),
});

/** What a figure says of a measure; `lead`: ours less theirs. */
const tiedQuantity = z.enum([
  'ours',
  'oursBefore',
  'oursChange',
  'theirs',
  'theirsBefore',
  'theirsChange',
  'lead',
  'leadBefore',
  'leadChange',
]);

/** A figure or finding of the pack's document. */
export const fact = z.strictObject({
  ...item,
  /** As printed: "F23". */
  code: filledLine,
  /** The figure, or null where the source gives only words. */
  value: figure.nullable(),
  /** The figure as the source writes it: "64.9", "10 to 2", "all". */
  valueText: filledLine,
  unit: line,
  period: z.strictObject({ type: period.shape.type, label: line }).nullable(),
  comparator: line.optional(),
  /** Other figures that the source gives beside it: the year before, the national change, the lead. */
  figures: z
    .array(z.strictObject({ id, label: filledLine, value: figure, unit: line }))
    .default([]),
  /**
   * Indicators that the figure is easily taken for and is not: never their baseline, and why. `remind`: worth saying
   * before anybody has used it.
   */
  notBaselineOf: z
    .array(z.strictObject({ indicatorId: id, reason: filledLine, remind: z.boolean() }))
    .default([]),
  /**
   * What the source leaves open. `saysAll`, `saysNone`: it says that word of the same things elsewhere, `where`.
   * `percentOrPoints`: it writes % of a change of a percentage, and points may be meant.
   */
  doubts: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['saysAll', 'saysNone']), where: filledLine }),
        z.strictObject({ kind: z.literal('percentOrPoints') }),
      ]),
    )
    .default([]),
});

/**
 * Figures of facts that are about one measure of ours and of others, so that they can be checked against each other.
 * Each statement points to a fact, or to a figure beside it.
 */
export const tie = z.strictObject({
  id,
  label: filledLine,
  /** Whose figures: the name of ours, and that of the others. */
  ours: filledLine,
  theirs: filledLine,
  /** The period, and the one before: "2007", "2006". */
  now: filledLine,
  before: filledLine,
  /** Places to which the source rounds. */
  decimals: z.int().min(0).max(4),
  statements: z
    .array(z.strictObject({ quantity: tiedQuantity, factId: id, figureId: id.optional() }))
    .min(1),
});
