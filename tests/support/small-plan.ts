import { EMPTY_COVERING } from '../../src/domain/covering/empty';
import type { SimpleCommand } from '../../src/domain/commands/schema';
import { createAction, createLocalIndicator, createPart } from '../../src/domain/create';
import { NO_RECORDS, type RegisterRecord, type Registers } from '../../src/domain/registers/index';
import { PLAN_SCHEMA } from '../../src/domain/schema/limits';
import type {
  Action,
  Comment,
  DeliberateGap,
  Indicator,
  Plan,
  ReviewStep,
  Suggestion,
  Section,
} from '../../src/domain/schema/plan';
import { deepFreeze } from './freeze';

/** A plan small enough to be held in the head, frozen, and records that it does not have yet. */

const section = (id: string, title: string): Section => ({
  id,
  templateId: null,
  group: 'Service profile',
  title,
  kind: 'narrative',
  body: { type: 'doc', content: [] },
  ready: false,
  noImplications: null,
  documentIds: [],
  actionIds: [],
});
export const purpose = section('s1', 'Purpose');
export const risks = section('s2', 'Risks');

export const a1: Action = {
  ...createAction('a1', 'A01', 'not-started'),
  title: 'Open a branch on Sundays',
  priorityIds: ['P1', 'P2'],
  indicators: [
    { indicatorId: 'i1', role: 'accountable' },
    { indicatorId: 'i2', role: 'contributes' },
  ],
  commitmentIds: ['C1'],
  documentIds: ['D1'],
};
export const a2 = createAction('a2', 'A02', 'not-started');
export const a3: Action = {
  ...createAction('a3', 'A03', 'not-started'),
  indicators: [{ indicatorId: 'i1', role: 'contributes' }],
};
export const i1: Indicator = {
  ...createLocalIndicator('i1', 'L1', 'Visits'),
  priorities: [{ priorityId: 'P1', role: 'accountable' }],
};
export const target = { value: 12, withoutStretch: 11, illustrative: false, milestones: [] };
export const i2: Indicator = {
  ...createLocalIndicator('i2', 'L2', 'Loans'),
  parts: [
    createPart('a', 'books', 'high'),
    { ...createPart('b', 'late returns', 'low'), targets: [{ year: '2009/10', ...target }] },
  ],
};

/** P2 has no indicator, and somebody answers for that. */
export const gap: DeliberateGap = {
  id: 'g1',
  code: 'G2',
  about: 'P2',
  kind: 'D1',
  reason: 'The inspection measures it.',
  by: 'Head of Libraries',
  at: '2008-02-12T10:32:05.000Z',
};

/** Staff, a post under another, and a risk to A02 and L2. */
export const post: RegisterRecord<'structure'> = {
  id: 'p2',
  post: 'Branch manager',
  reportsTo: 'p1',
  answersFor: '',
  fte: null,
  illustrative: false,
};
export const registers: Registers = {
  ...NO_RECORDS,
  staffing: [
    {
      id: 't1',
      grade: 'Librarians',
      fteLast: 4,
      fte: 5.5,
      vacancies: null,
      funding: '',
      reason: '',
      illustrative: true,
    },
  ],
  structure: [{ ...post, id: 'p1', post: 'Head of Libraries', reportsTo: null }, post],
  risks: [
    {
      id: 'r1',
      ref: 'R1',
      risk: 'The roof leaks',
      cause: '',
      effect: '',
      likelihood: 2,
      impact: 4,
      controls: '',
      further: '',
      owner: 'Head of Libraries',
      actionIds: ['a2'],
      indicatorIds: ['i2'],
      continuity: true,
    },
  ],
};

/** What a reader says of the manager of A02. */
export const remark: Comment = {
  id: 'c1',
  at: '2008-02-12T10:32:05.000Z',
  by: 'Head of Libraries',
  about: { kind: 'action', id: 'a2', field: 'manager' },
  level: 'must',
  text: 'Who answers for this?',
  quote: '',
  replies: [],
  resolved: null,
  was: '',
};

/** What a reader changed of it in Word. */
export const suggested: Suggestion = {
  id: 's1',
  kind: 'set',
  about: { kind: 'action', id: 'a2', field: 'manager' },
  at: remark.at,
  by: remark.by,
  isTracked: true,
  before: '',
  after: 'Branch Manager',
  behind: '',
  fields: [],
  where: 'Key actions',
  file: 'review.docx',
  decided: null,
};

/** A step that the plan can take. */
export const submitted: ReviewStep = {
  id: 'r1',
  at: '2008-02-12T10:32:05.000Z',
  by: 'Planning Officer',
  stepId: 'submit',
  role: 'planner',
  label: 'Submit for review',
  from: 'draft',
  to: 'submitted',
  note: '',
  overridden: null,
  versionId: null,
};

export const start: Plan = deepFreeze({
  format: 'golden-thread/plan',
  schema: PLAN_SCHEMA,
  id: 'p1',
  kind: 'divisional',
  packId: 'pack',
  sample: false,
  header: {
    authority: 'Northmoor',
    directorate: 'Community',
    division: 'Libraries',
    year: '2008/9',
    director: 'Head of Libraries',
    cabinetMember: '',
    contact: '',
    versionLabel: 'Draft 1',
    status: 'draft',
    draftDue: null,
    commentsClose: null,
    approvalDue: null,
    reviewDue: null,
  },
  sections: [purpose, risks],
  actions: [a1, a2, a3],
  indicators: [i1, i2],
  deliberateGaps: [gap],
  registers,
  covering: EMPTY_COVERING,
  suggestions: [suggested],
  comments: [remark],
  review: [],
});

export const result = {
  period: { type: 'financial', label: '2007/8' },
  measure: { kind: 'figure', value: 10 },
  numerator: null,
  cases: null,
  source: 'Annual return',
  illustrative: false,
} as const;
export const newSection = section('s9', 'Partners');
export const newAction = createAction('a9', 'A09', 'not-started');
export const newIndicator = createLocalIndicator('i9', 'L9', 'Members');
export const main = { indicatorId: 'i1', partId: 'main' };
/** A change to the first action. */
export const setFirst = (changes: Partial<Action>): SimpleCommand => ({
  type: 'action.set',
  id: 'a1',
  changes,
});
