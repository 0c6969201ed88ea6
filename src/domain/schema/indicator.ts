import { z } from 'zod';
import {
  date,
  figure,
  filledLine,
  id,
  indicatorKind,
  line,
  longText,
  moment,
  period,
  periodType,
  polarity,
  role,
  unit,
  year,
} from './common';

const priorityLink = z.strictObject({ priorityId: id, role });

/** A figure, or the reason why there is none; a reason is a value of its own, never a blank. */
export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), value: figure }),
  z.strictObject({ kind: z.literal('notAvailable') }),
  /** Held back because the numbers are small. */
  z.strictObject({ kind: z.literal('suppressed') }),
  /** `by` null: nobody has said when. */
  z.strictObject({ kind: z.literal('toBeEstablished'), by: date.nullable() }),
]);

/** One result of an indicator for one period. */
export const observation = z.strictObject({
  period,
  measure,
  /** What was counted, the upper part of the fraction, or null where unknown. */
  numerator: figure.nullable(),
  /** Number of cases behind it (cohort or denominator), or null where unknown. */
  cases: figure.nullable(),
  source: line,
  /** True where no source gives the figure and it was made up for a sample. */
  illustrative: z.boolean(),
});

const comparator = z.strictObject({ id, name: filledLine, ...observation.shape });

const target = z.strictObject({
  year,
  /** The target the plan commits to, with stretch where an agreement adds any; null: not set. */
  value: figure.nullable(),
  /** What would be reached without the stretch; null where there is no stretch. */
  withoutStretch: figure.nullable(),
  illustrative: z.boolean(),
  /** What is to be reached on the way, after the first, second or third quarter; in order, each quarter once. */
  milestones: z
    .array(z.strictObject({ quarter: z.int().min(1).max(3), value: figure }))
    .refine(
      (list) => list.every(({ quarter }, n) => n === 0 || (list[n - 1]?.quarter ?? 0) < quarter),
      'names a quarter twice or out of order',
    ),
});

/** A doubt about the targets that a person answered instead of changing them. */
const keptDoubt = z.strictObject({
  /** The finding, as `domain/targets` names it. */
  code: filledLine,
  /** The last target that the reason was given for: the doubt is back when it becomes another. */
  value: figure.nullable(),
  reason: longText,
  by: line,
  at: moment,
});

/** One measure of an indicator: most have one, unnamed; some have two of opposite polarity. */
export const indicatorPart = z.strictObject({
  id,
  label: line,
  polarity,
  /** Where values are good, both ends included, for polarity `range`; null where nobody has said. */
  band: z
    .strictObject({ from: figure, to: figure })
    .refine(({ from, to }) => from <= to, 'ends below its start')
    .nullable(),
  /** Where the plan starts from; null: nobody has said. */
  baseline: observation.nullable(),
  /** Results, oldest first. */
  actuals: z.array(observation),
  comparators: z.array(comparator),
  targets: z.array(target),
  /** Why these targets: what they rest on, in the owner's words. */
  rationale: longText,
  /** What is done about a result that is off target; required where one is red. */
  correctiveAction: longText,
  kept: z.array(keptDoubt),
});

/** An indicator in a plan: the definition it was added with, and the plan's own figures. */
export const indicator = z.strictObject({
  id,
  /** Indicator of the pack that it was taken from, or null for a local one. */
  packItemId: id.nullable(),
  /** As printed, unique in the plan: "NI 117". */
  code: filledLine,
  title: filledLine,
  kind: indicatorKind,
  unit,
  unitLabel: line,
  decimals: z.int().min(0).max(4),
  periodType,
  definition: longText,
  dataSource: line,
  /** Last day on which it is collected, where it leaves its set; its history stays. */
  validTo: date.nullable(),
  owner: line,
  /** What the plan owes: it answers for the figure, or helps a partner who does. */
  role,
  /** Figures add up through the year (true) or stand for the period (false). */
  cumulative: z.boolean(),
  /** How often results come out; those that come within the year have milestones on the way to a target. */
  reporting: z.enum(['year', 'halfYear', 'quarter']),
  /** Rule of the pack that says when a result is on target; null: the pack's first. */
  ragRuleId: id.nullable(),
  /** This indicator's own limits in place of those of the rule, in the rule's unit. */
  tolerance: z.strictObject({ green: figure, amber: figure.nullable() }).nullable(),
  /** Facts of the pack that are evidence for it. */
  factIds: z.array(id),
  note: longText,
  priorities: z.array(priorityLink),
  parts: z.array(indicatorPart).min(1),
});
