import { z } from 'zod';
import type { DeepReadonly } from '../control';
import { date, figure, filledLine, id, line, longText, year } from './common';
import { item, plainItem, source } from './pack-item';
import { fact, packIndicator, tie } from './pack-measures';
import { checkSetting, statement, template } from './pack-template';
import { namedChoice, ragRule, status } from './pack-vocabularies';
import { coveringReport, PLAIN_COVERING_REPORT } from './covering-report';
import { PLAIN_MATRIX, riskMatrix } from './risk-matrix';
import { paperRules } from './paper-rules';
import { reviewRules } from './review-rules';

/** What a reference pack file calls itself. */
export const PACK_FORMAT = 'golden-thread/pack';
/** Newest pack layout that this build reads. */
export const PACK_SCHEMA = 6;

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
  /** Years for which plans of its year set targets, in order; plans of another year have as many, counted on from theirs. */
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
