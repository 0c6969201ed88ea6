import { z } from 'zod';
import type { DeepReadonly } from '../control';
import {
  date,
  figure,
  filledLine,
  gapCode,
  id,
  indicatorKind,
  line,
  longText,
  moment,
  period,
  periodType,
  planKind,
  planStatus,
  polarity,
  role,
  unit,
  year,
} from './common';
import { covering } from './covering';
import { PLAN_FORMAT, PLAN_SCHEMA } from './limits';
import { registers } from './registers';
import { comment, reviewStep } from './review';
import { richText } from './rich-text';
import { suggestion } from './suggestion';

export { planStatus, type PlanStatus } from './common';
export { PLAN_FORMAT, PLAN_SCHEMA } from './limits';

/** What the cover of a plan says. Blank where nobody has said yet. */
export const header = z.strictObject({
  authority: line,
  directorate: line,
  division: filledLine,
  year,
  director: line,
  cabinetMember: line,
  contact: line,
  /** "Draft 1", "Committee version". */
  versionLabel: line,
  status: planStatus,
  /** Days of the planning cycle that this plan works to. */
  draftDue: date.nullable(),
  commentsClose: date.nullable(),
  approvalDue: date.nullable(),
  reviewDue: date.nullable(),
});

/** A section of the plan, in printed order. */
export const section = z.strictObject({
  id,
  /** Section of the pack's template that it grew from, or null for one added by hand. */
  templateId: id.nullable(),
  group: filledLine,
  title: filledLine,
  /** `actions` and `indicators` print their table under the text. */
  kind: z.enum(['narrative', 'actions', 'indicators']),
  body: richText,
  /** The writer's own mark; it never hides a check. */
  ready: z.boolean(),
  /** Why there is nothing to say, where the template allows that; null otherwise. */
  noImplications: longText.nullable(),
  /** Documents of the pack that the section draws on. */
  documentIds: z.array(id),
  /** Actions that carry out what the section says; a statement points to them. */
  actionIds: z.array(id),
});

const milestone = z.strictObject({
  id,
  text: line,
  due: date.nullable(),
  owner: line,
  done: z.boolean(),
});

const indicatorLink = z.strictObject({ indicatorId: id, role });
const priorityLink = z.strictObject({ priorityId: id, role });

/** Something a division will do in the year. */
export const action = z.strictObject({
  id,
  /** As printed, unique in the plan, never reused: "A21". */
  ref: filledLine,
  title: line,
  description: longText,
  /** Id in the pack's vocabulary of action types, or blank. */
  type: line,
  manager: line,
  contributors: line,
  partners: line,
  /** Priorities it serves; the first is the one it is printed under. */
  priorityIds: z.array(id),
  /** The corporate or directorate target it answers to, in words. */
  corporateTarget: line,
  indicators: z.array(indicatorLink),
  deliverable: longText,
  start: date.nullable(),
  due: date.nullable(),
  milestones: z.array(milestone),
  budget: z.strictObject({
    covered: z.enum(['yes', 'part', 'no', 'unknown']),
    /** Pounds found, and pounds still to find. */
    amount: figure.nullable(),
    gap: figure.nullable(),
    source: line,
    /** True where the pounds were made up for a sample. */
    illustrative: z.boolean(),
  }),
  /** Full-time equivalent staff. */
  fte: figure.nullable(),
  risk: longText,
  dependency: longText,
  equality: longText,
  commitmentIds: z.array(id),
  documentIds: z.array(id),
  /** Id in the pack's vocabulary of action statuses. */
  status: line,
  progress: longText,
  comment: longText,
  carryForward: z.strictObject({ decision: z.enum(['yes', 'no', 'undecided']), reason: line }),
  /** Id that the action keeps from year to year, and how often it was carried. */
  lineageId: id,
  timesCarried: z.int().min(0),
});

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

/** A gap of the golden thread that somebody decided to leave open, and answers for. */
export const deliberateGap = z.strictObject({
  id,
  code: gapCode,
  /** The record that lacks something: of the plan (action, indicator) or of its pack (priority, indicator, commitment, document). */
  about: id,
  /** Kind of reason, an id in the pack's vocabulary of deliberate gaps; blank where none fits. */
  kind: line,
  /** Why it is left open, as a committee will read it. */
  reason: longText.refine((text) => text.trim() !== '', 'is blank'),
  /** Who answers for it: a job title. */
  by: filledLine,
  at: moment,
});

/** A whole plan. Links are kept once, on the record that points; everything else is derived. */
export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  schema: z.literal(PLAN_SCHEMA),
  id,
  kind: planKind,
  packId: id,
  /** True for the sample that comes with the application. */
  sample: z.boolean(),
  header,
  sections: z.array(section),
  actions: z.array(action),
  indicators: z.array(indicator),
  deliberateGaps: z.array(deliberateGap),
  registers,
  /** What was written of the report that takes the plan to its committee. */
  covering,
  /** In the order in which they were made. */
  comments: z.array(comment),
  /** What readers changed in Word, in the order in which it came back. */
  suggestions: z.array(suggestion),
  /** In the order in which they were taken. */
  review: z.array(reviewStep),
});

/** See {@link planSchema}. */
export type Plan = DeepReadonly<z.infer<typeof planSchema>>;
/** See {@link header}. */
export type Header = Plan['header'];
/** See {@link section}. */
export type Section = Plan['sections'][number];
/** See {@link action}. */
export type Action = Plan['actions'][number];
/** A step on the way of an action. */
export type Milestone = Action['milestones'][number];
/** See {@link indicator}. */
export type Indicator = Plan['indicators'][number];
/** See {@link indicatorPart}. */
export type IndicatorPart = Indicator['parts'][number];
/** See {@link measure}. */
export type Measure = DeepReadonly<z.infer<typeof measure>>;
/** See {@link observation}. */
export type Observation = DeepReadonly<z.infer<typeof observation>>;
/** A figure of others to hold ours against. */
export type Comparator = IndicatorPart['comparators'][number];
/** See {@link keptDoubt}. */
export type KeptDoubt = IndicatorPart['kept'][number];
/** See {@link deliberateGap}. */
export type DeliberateGap = Plan['deliberateGaps'][number];
/** See {@link comment}. */
export type Comment = Plan['comments'][number];
/** What a comment is about. */
export type CommentAbout = Comment['about'];
/** An answer to a comment. */
export type Reply = Comment['replies'][number];
/** See {@link suggestion}. */
export type Suggestion = Plan['suggestions'][number];
/** See {@link reviewStep}. */
export type ReviewStep = Plan['review'][number];
/** How often results come out. */
export type Reporting = Indicator['reporting'];
/** What is to be reached by the end of a year. */
export type Target = IndicatorPart['targets'][number];
/** What was written of the covering report. */
export type Covering = Plan['covering'];
/** A way to decide that the covering report weighs. */
export type CoveringOption = NonNullable<Covering['options']>[number];
