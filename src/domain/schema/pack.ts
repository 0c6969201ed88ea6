import { z } from 'zod';
import type { DeepReadonly } from '../control';
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
  planKind,
  polarity,
  role,
  severity,
  unit,
  year,
} from './common';
import { coveringReport, PLAIN_COVERING_REPORT } from './covering-report';
import { PLAIN_MATRIX, riskMatrix } from './risk-matrix';
import { paperRules } from './paper-rules';
import { registerKey } from './registers';
import { reviewRules } from './review-rules';

/** What a reference pack file calls itself. */
export const PACK_FORMAT = 'golden-thread/pack';
/** Newest pack layout that this build reads. */
export const PACK_SCHEMA = 6;

/** Where a pack item was read: the document, its line or page, and an address where there is one. */
export const source = z.strictObject({
  document: filledLine,
  line: line.optional(),
  url: z.url().optional(),
  note: line.optional(),
});

/** What every item of a pack says of itself. `verified` is false for general knowledge that nobody has looked up. */
const item = {
  id,
  /** The name in use. */
  label: filledLine,
  /** Other wordings in use, such as the introduction's own. */
  aliases: z.array(filledLine).default([]),
  source,
  verified: z.boolean(),
  /** First and last day on which the item holds. */
  validFrom: date.optional(),
  validTo: date.optional(),
  /** Id of the item that takes its place. */
  supersededBy: id.optional(),
  note: longText.optional(),
};

const plainItem = z.strictObject(item);

const cycleStage = z.strictObject({ ...item, from: date, to: date, detail: line.optional() });

const outcome = z.strictObject({
  ...item,
  /** Place in the pack's own order, counted from 0; documents print outcomes in it. */
  sortOrder: z.int().min(0),
  /** `outcome`: one of the framework's; `cross-cutting`: serves all; `enabling`: how the organisation works. */
  kind: z.enum(['outcome', 'cross-cutting', 'enabling']),
  /** The framework's own name where the label differs. */
  standardName: line.optional(),
});

const priority = z.strictObject({
  ...item,
  /** As printed: "P4.1". */
  code: filledLine,
  /** Short form for narrow columns. */
  shortLabel: filledLine,
  outcomeId: id,
  sortOrder: z.int().min(0),
  description: longText.optional(),
});

const indicatorPart = z.strictObject({ id, label: line, polarity });

const packIndicator = z.strictObject({
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

const fact = z.strictObject({
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
const tie = z.strictObject({
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

const commitment = z.strictObject({
  ...item,
  /** As printed: "C32". */
  code: filledLine,
  outcomeId: id,
  /** Priorities it belongs under, where the pack knows. */
  priorityIds: z.array(id).default([]),
});

const document = z.strictObject({
  ...item,
  scope: z.enum(['local', 'national']),
  sortOrder: z.int().min(0),
  status: z.enum(['current', 'expired', 'consultation', 'unresolved']),
  /** False where a text mentions the document and its own list leaves it out. */
  listed: z.boolean(),
});

const abbreviation = z.strictObject({
  ...item,
  /** What it stands for; more than one makes it ambiguous; none: nobody knows, do not expand. */
  meanings: z.array(filledLine),
});

const statement = z.strictObject({
  ...item,
  /** Section of the plan template that carries it. */
  sectionId: id,
  mandatory: z.boolean(),
});

const templateSection = z.strictObject({
  id,
  /** Heading above a run of sections: "Service profile". */
  group: filledLine,
  title: filledLine,
  /** `narrative`: text alone; the others print their table under the text. */
  kind: z.enum(['narrative', 'actions', 'indicators']),
  /** Registers of the plan that print their tables under the text, in this order. */
  registers: z.array(registerKey).default([]),
  guidance: longText,
  checklist: z.array(filledLine).default([]),
  /** Guide to the number of words, or null for no guide. */
  words: z.strictObject({ from: z.int().min(0), to: z.int().min(1) }).nullable(),
  /** Must not be blank when the plan is submitted. */
  mandatory: z.boolean(),
  /** May say that there are no implications, with a reason, instead of a text. */
  allowsNoImplications: z.boolean(),
});

/** A check as this organisation wants it: off, or of another severity than the check's own. */
const checkSetting = z.strictObject({
  /** The check's code, such as "title-length"; a code that this build does not know is left alone. */
  code: id,
  on: z.boolean(),
  /** Null: as grave as the check itself says. */
  severity: severity.nullable(),
});

const template = z.strictObject({
  kind: planKind,
  title: filledLine,
  sections: z.array(templateSection).min(1),
  /** Settings for plans of this template, which go before those of the pack. */
  checks: z.array(checkSetting).default([]),
});

/** A shape stands for each status beside its word, so that no status rests on colour. */
export const statusShape = z.enum([
  'notStarted',
  'onCourse',
  'slipped',
  'complete',
  'stopped',
  'deleted',
]);
/** See {@link statusShape}. */
export type StatusShape = z.infer<typeof statusShape>;

const status = z.strictObject({ id, label: filledLine, shape: statusShape, closed: z.boolean() });

const namedChoice = z.strictObject({ id, label: filledLine, detail: line.optional() });

const ragRule = z.strictObject({
  id,
  label: filledLine,
  /** How the distance from target is measured. */
  measure: z.enum(['percentOfTarget', 'percentagePoints', 'absolute']),
  /** Largest shortfall that is still green, and still amber; in the measure's own unit. */
  green: figure,
  amber: figure.nullable(),
  /** Off target beyond amber but improved or maintained on last year is amber, not red. */
  amberIfImproved: z.boolean(),
  source,
  verified: z.boolean(),
});

/** A reference pack: everything that an organisation's plans refer to, as data. */
export const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  schema: z.literal(PACK_SCHEMA),
  id,
  title: filledLine,
  description: longText,
  year,
  validFrom: date,
  validTo: date,
  organisation: z.strictObject({
    authority: filledLine,
    authorityShort: line,
    directorate: filledLine,
    directorateShort: line,
    leadRole: line,
    source,
    verified: z.boolean(),
  }),
  /** Names of the divisions that a new plan may be for; others can be typed. */
  divisions: z.array(plainItem),
  cycle: z.array(cycleStage),
  vision: z.array(plainItem),
  outcomes: z.array(outcome).min(1),
  priorities: z.array(priority).min(1),
  indicators: z.array(packIndicator),
  facts: z.array(fact),
  /** Which facts can be checked against each other by arithmetic. */
  ties: z.array(tie).default([]),
  commitments: z.array(commitment),
  documents: z.array(document),
  partners: z.array(plainItem),
  places: z.array(plainItem),
  targetGroups: z.array(plainItem),
  systems: z.array(plainItem),
  /** Inspections, reviews and assessments that plans quote or prepare for. */
  assessments: z.array(plainItem).default([]),
  /** Surveys and consultations whose results plans quote. */
  surveys: z.array(plainItem).default([]),
  glossary: z.array(abbreviation),
  statements: z.array(statement),
  templates: z.array(template).min(1),
  vocabularies: z.strictObject({
    actionStatus: z.array(status).min(1),
    actionType: z.array(namedChoice).min(1),
    deliberateGap: z.array(namedChoice),
    /** Kinds of consultation, survey and review. */
    consultationKind: z.array(namedChoice).default([]),
    /** Groups that a change is screened for. */
    equalityGroup: z.array(namedChoice).default([]),
    /** What a screening can find; `needsAction`: one that an action must answer. */
    screeningResult: z
      .array(z.strictObject({ ...namedChoice.shape, needsAction: z.boolean() }))
      .default([]),
  }),
  /** How risks are scored. */
  riskMatrix: riskMatrix.default(PLAIN_MATRIX),
  /** Pressures on budgets that the document names: the lines that a plan's own list starts from. */
  pressures: z.array(plainItem).default([]),
  rag: z.array(ragRule),
  /** Years for which targets are set, in order. */
  targetYears: z.array(year).min(1),
  guides: z.strictObject({
    /** Number of actions that a plan can carry before a committee asks. */
    actions: z.int().min(1),
    /** Number of actions at which a committee is known to have asked; null: not known. */
    actionsQuestioned: z.int().min(1).nullable().default(null),
    /** Longest action title in words. */
    titleWords: z.int().min(1),
    /** Most actions that one manager answers for before it is asked whether that can be done. */
    managerActions: z.int().min(1).default(8),
    /** Reading age, in years, that narrative keeps to. */
    readingAge: z.int().min(5).max(25).default(16),
    /** A budget line that changes by more than this share of last year's, in %, says why. */
    budgetVariance: figure.default(5),
    /** A grade band that changes by more than this share of last year's, in %, says why. */
    staffingVariance: figure.default(5),
  }),
  /** Checks that are off or of another severity here. */
  checks: z.array(checkSetting).default([]),
  review: reviewRules,
  /** What the covering report of its plans is made of. */
  coveringReport: coveringReport.default(PLAIN_COVERING_REPORT),
  /** How papers look; left out: plain, and drafts until they are approved. */
  papers: paperRules.optional(),
});

/** See {@link packSchema}. */
export type Pack = DeepReadonly<z.infer<typeof packSchema>>;
/** A priority of a pack. */
export type Priority = Pack['priorities'][number];
/** An outcome of a pack. */
export type Outcome = Pack['outcomes'][number];
/** An indicator as a pack defines it. */
export type PackIndicator = Pack['indicators'][number];
/** A statement of the pack's document that a plan may take up. */
export type Commitment = Pack['commitments'][number];
/** A figure or finding of the pack's document that a plan may quote. */
export type Fact = Pack['facts'][number];
/** Facts that can be checked against each other. */
export type PackTie = Pack['ties'][number];
/** A rule that says when a result is on target. */
export type RagRule = Pack['rag'][number];
/** A strategy, plan, law or agreement. */
export type ReferenceDocument = Pack['documents'][number];
/** A section as the template wants it. */
export type TemplateSection = Pack['templates'][number]['sections'][number];
/** What scores of risks mean. */
export type RiskMatrix = Pack['riskMatrix'];
/** How plans are reviewed. */
export type ReviewRules = Pack['review'];
/** A step that a plan can take through its review. */
export type ReviewRule = ReviewRules['steps'][number];
/** A word of the status vocabulary for actions. */
export type ActionStatus = Pack['vocabularies']['actionStatus'][number];
/** What covering reports are made of. */
export type CoveringReport = Pack['coveringReport'];
/** A field of the front sheet of covering reports. */
export type FrontField = CoveringReport['frontSheet'][number];
/** A part of covering reports. */
export type CoveringPart = CoveringReport['parts'][number];
