import { z } from 'zod';
import { filledLine, id, line, longText } from './common';

/** What a field of the front sheet is, where the plan can fill it or another part of the report needs it. */
const fieldRole = z.enum([
  'reportOf',
  'to',
  'meeting',
  'subject',
  'divisions',
  'portfolio',
  'contact',
]);

/** What is suggested for a part that is a text. */
const suggestion = z.enum([
  'summary',
  'recommendations',
  'background',
  'brief',
  'changes',
  'thread',
  'consultation',
  'finance',
  'staffing',
  'risk',
  'equality',
  'nextSteps',
]);
/** See {@link suggestion}. */
export type CoveringSuggestion = z.infer<typeof suggestion>;

const frontField = z.strictObject({
  id,
  label: filledLine,
  guidance: line.default(''),
  /** Must not be blank when the report is made. */
  mandatory: z.boolean(),
  role: fieldRole.nullable().default(null),
  /** What the planner chooses from; empty: anything can be typed. */
  choices: z.array(filledLine).default([]),
  /** What the field says where the plan does not fill it and nobody has typed; blank: nothing. */
  text: line.default(''),
});

const part = z.strictObject({
  id,
  title: filledLine,
  /**
   * `lead`: a text before the numbered parts; `recommendations`: what members are asked to do, each with a number;
   * `text`: numbered paragraphs; the others are lists.
   */
  kind: z.enum(['lead', 'recommendations', 'text', 'options', 'appendices', 'papers']),
  /** Heading that parts of kind `text` which follow each other share, each with its title in front; blank: its own. */
  under: line.default(''),
  guidance: longText.default(''),
  /** Guide to the number of words, or null for no guide. */
  words: z
    .strictObject({ from: z.int().min(0), to: z.int().min(1) })
    .nullable()
    .default(null),
  mandatory: z.boolean(),
  /** May say that there are no implications, with a reason, in the place of a text. */
  allowsNoImplications: z.boolean().default(false),
  suggest: suggestion.nullable().default(null),
  /** Sections of the plan templates of which the first that a plan has gives its first paragraph where `suggest` has none. */
  sectionIds: z.array(id).default([]),
});

/** What the covering report of an organisation's plans is made of. */
export const coveringReport = z.strictObject({
  /** Most pages of A4 that its committees read, the plan not counted; null: nobody says. */
  pages: z.int().min(1).nullable(),
  /** Fewest options that it weighs, doing nothing among them. */
  options: z.int().min(1).default(3),
  frontSheet: z.array(frontField),
  parts: z.array(part).min(1),
});

type Written = z.input<typeof coveringReport>;

const HEADINGS: readonly (readonly [
  id: string,
  title: string,
  suggest: CoveringSuggestion | null,
  guidance: string,
])[] = [
  [
    'finance',
    'Financial',
    'finance',
    'What the plan costs, where the money comes from, and savings.',
  ],
  ['legal', 'Legal', null, 'Powers and duties that the decision rests on.'],
  ['equality', 'Equality', 'equality', 'Which groups a change touches, and what screening found.'],
  ['risk', 'Risk', 'risk', 'What could stop the plan, and what is in place.'],
  ['staffing', 'Staffing', 'staffing', 'Posts, vacancies and what changes for staff.'],
  ['environment', 'Environment', null, 'What the decision does to energy, travel and waste.'],
  ['crime', 'Crime and disorder', null, 'Section 17 of the Crime and Disorder Act 1998.'],
];

const IN_BRIEF = [
  ['brief', 'What it holds', true],
  ['changes', 'Changes since an earlier draft', false],
  ['thread', 'Gaps in the golden thread', false],
] as const;

/**
 * The covering report of a pack that describes none: what front sheets and reports of councils have in common, with a
 * length that several of them ask for.
 */
const PLAIN: Written = {
  pages: 5,
  frontSheet: [
    { id: 'report-of', label: 'Report of', mandatory: true, role: 'reportOf' },
    { id: 'to', label: 'To', mandatory: true, role: 'to', guidance: 'The committee that decides.' },
    { id: 'meeting', label: 'Date of meeting', mandatory: true, role: 'meeting' },
    { id: 'subject', label: 'Subject', mandatory: true, role: 'subject' },
    {
      id: 'classification',
      label: 'Classification',
      mandatory: true,
      guidance:
        'Public, or exempt with the paragraph of Schedule 12A of the Local Government Act 1972.',
    },
    { id: 'key-decision', label: 'Key decision', mandatory: true, choices: ['Yes', 'No'] },
    { id: 'divisions', label: 'Divisions affected', mandatory: true, role: 'divisions' },
    { id: 'portfolio', label: 'Cabinet member', mandatory: false, role: 'portfolio' },
    { id: 'contact', label: 'Contact', mandatory: true, role: 'contact' },
  ],
  parts: [
    {
      id: 'summary',
      title: 'Summary',
      kind: 'lead',
      mandatory: true,
      suggest: 'summary',
      words: { from: 40, to: 150 },
      guidance: 'What is decided and why, for a reader who stops here.',
    },
    {
      id: 'recommendations',
      title: 'Recommendations',
      kind: 'recommendations',
      mandatory: true,
      suggest: 'recommendations',
      guidance: 'Each begins with a verb: approve, agree, note.',
    },
    { id: 'background', title: 'Background', kind: 'text', mandatory: true, suggest: 'background' },
    ...IN_BRIEF.map(([key, title, mandatory]) => ({
      id: key,
      title,
      kind: 'text' as const,
      under: 'The plan in brief',
      mandatory,
      suggest: key,
    })),
    {
      id: 'options',
      title: 'Options considered',
      kind: 'options',
      mandatory: true,
      guidance: 'At least three, doing nothing among them, and which is preferred and why.',
    },
    {
      id: 'consultation',
      title: 'Consultation',
      kind: 'text',
      mandatory: true,
      suggest: 'consultation',
      allowsNoImplications: true,
      guidance: 'Who was asked, and what they said. No answer is not consent.',
    },
    ...HEADINGS.map(([key, title, suggest, guidance]) => ({
      id: key,
      title,
      kind: 'text' as const,
      under: 'Implications',
      mandatory: true,
      allowsNoImplications: true,
      suggest,
      guidance,
    })),
    { id: 'next', title: 'Next steps', kind: 'text', mandatory: true, suggest: 'nextSteps' },
    { id: 'appendices', title: 'Appendices', kind: 'appendices', mandatory: false },
    {
      id: 'papers',
      title: 'Background papers',
      kind: 'papers',
      mandatory: false,
      guidance:
        'What the report rests on and is not published elsewhere (Local Government Act 1972, section 100D).',
    },
  ],
};

/** See {@link PLAIN}. */
export const PLAIN_COVERING_REPORT = coveringReport.parse(PLAIN);
