import { z } from 'zod';
import type { DeepReadonly } from '../control';
import {
  date,
  figure,
  filledLine,
  gapCode,
  id,
  line,
  longText,
  moment,
  planKind,
  planStatus,
  role,
  year,
} from './common';
import { covering } from './covering';
import { indicator, type measure, type observation } from './indicator';
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
