import { PACK_FORMAT, PACK_SCHEMA, type Pack } from '../../src/domain/schema/pack';
import { PLAIN_COVERING_REPORT } from '../../src/domain/schema/covering-report';
import { PLAIN_MATRIX } from '../../src/domain/schema/risk-matrix';

/** Where the items of the made-up pack say they come from. */
const source = { document: 'Framework for tests' } as const;
const said = { aliases: [], source, verified: true } as const;

const outcome = (id: string, label: string, sortOrder: number, kind: Outcome['kind']): Outcome => ({
  ...said,
  id,
  label,
  sortOrder,
  kind,
});
type Outcome = Pack['outcomes'][number];

const priority = (code: string, outcomeId: string, sortOrder: number, label: string) => ({
  ...said,
  id: code,
  code,
  label,
  shortLabel: label,
  outcomeId,
  sortOrder,
});

const document = (
  id: string,
  scope: 'local' | 'national',
  sortOrder: number,
  label: string,
  status: 'current' | 'expired' | 'consultation' | 'unresolved' = 'current',
) => ({ ...said, id, scope, sortOrder, label, status, listed: true });

const indicator = (
  code: string,
  label: string,
  more: Partial<Pack['indicators'][number]> = {},
): Pack['indicators'][number] => ({
  ...said,
  id: code.replace(' ', '-'),
  code,
  label,
  officialTitle: `${label} (official title)`,
  kind: 'national',
  polarity: 'high',
  parts: [],
  unit: 'percent',
  unitLabel: '% of residents',
  decimals: 1,
  periodType: 'calendar',
  definition: `How ${label.toLowerCase()} is counted, in a sentence.`,
  dataSource: 'Annual return',
  measures: [],
  ...more,
});

const section = (
  id: string,
  group: string,
  title: string,
  kind: 'narrative' | 'actions' | 'indicators' = 'narrative',
  allowsNoImplications = false,
) => ({
  id,
  group,
  title,
  kind,
  registers: [],
  guidance: `What ${title.toLowerCase()} should say.`,
  checklist: [],
  words: { from: 50, to: 300 },
  mandatory: true,
  allowsNoImplications,
});

/**
 * A small reference pack of an invented borough, to show that nothing in the code belongs to one council. The same
 * value every time; `over` replaces whole fields.
 */
export function makePack(over: Partial<Pack> = {}): Pack {
  return {
    format: PACK_FORMAT,
    schema: PACK_SCHEMA,
    id: 'northmoor-2008-09',
    title: 'Northmoor Borough 2008/9',
    description: 'A small pack for tests.',
    year: '2008/9',
    validFrom: '2008-04-01',
    validTo: '2009-03-31',
    organisation: {
      authority: 'Northmoor Borough Council',
      authorityShort: 'NBC',
      directorate: 'Community Services',
      directorateShort: 'CS',
      leadRole: 'Strategic Director',
      source,
      verified: true,
    },
    divisions: [
      { ...said, id: 'libraries', label: 'Libraries and Archives' },
      { ...said, id: 'parks', label: 'Parks and Open Spaces' },
    ],
    cycle: [
      { ...said, id: 'draft', label: 'First draft', from: '2008-01-07', to: '2008-02-12' },
      { ...said, id: 'approval', label: 'Approval', from: '2008-03-03', to: '2008-03-31' },
    ],
    vision: [{ ...said, id: 'vision', label: 'A borough where everybody can take part' }],
    // Not in the order they are printed in, so that a test sees who forgets to sort.
    outcomes: [
      outcome('safe', 'Safer streets', 2, 'outcome'),
      outcome('access', 'Fair access', 0, 'cross-cutting'),
      outcome('learn', 'Learning for life', 1, 'outcome'),
      outcome('run', 'A well-run council', 3, 'enabling'),
    ],
    priorities: [
      priority('S2', 'safe', 1, 'Lighting where people walk'),
      priority('S1', 'safe', 0, 'Wardens people know'),
      priority('A1', 'access', 0, 'Services within reach of every ward'),
      priority('L1', 'learn', 0, 'Reading from the first year'),
      priority('L2', 'learn', 1, 'Skills for adults'),
      priority('L3', 'learn', 2, 'Archives open to schools'),
      priority('R1', 'run', 0, 'Plans that add up'),
    ],
    indicators: [
      indicator('NB 1', 'Visits to libraries', {
        kind: 'statutory',
        unit: 'number',
        unitLabel: 'visits',
        decimals: 0,
        periodType: 'financial',
        measures: [{ priorityId: 'A1', role: 'accountable' }],
      }),
      indicator('NB 2', 'Adults with a first qualification', {
        kind: 'statutory',
        validTo: '2008-12-31',
        measures: [{ priorityId: 'L2', role: 'contributes' }],
      }),
      indicator('NB 3', 'Homes with poor and good lighting nearby', {
        parts: [
          { id: 'a', label: 'poor lighting', polarity: 'low' },
          { id: 'b', label: 'good lighting', polarity: 'high' },
        ],
        measures: [{ priorityId: 'S2', role: 'accountable' }],
      }),
      indicator('NB 4', 'Incidents at night', {
        polarity: 'low',
        unit: 'rate',
        unitLabel: 'per 1,000 residents',
        baselineDue: '2008-11-10',
        measures: [{ priorityId: 'S1', role: 'contributes' }],
      }),
    ],
    facts: [
      {
        ...said,
        id: 'F1',
        code: 'F1',
        label: 'Wards with a library',
        value: 14,
        valueText: '14',
        unit: 'wards',
        period: { type: 'point', label: 'April 2008' },
        figures: [],
        notBaselineOf: [],
        doubts: [],
      },
    ],
    ties: [],
    commitments: [
      {
        ...said,
        id: 'C1',
        code: 'C1',
        label: 'Open one branch on Sundays',
        outcomeId: 'access',
        priorityIds: ['A1'],
      },
      {
        ...said,
        id: 'C2',
        code: 'C2',
        label: 'A card for every newborn',
        outcomeId: 'learn',
        priorityIds: ['L1'],
      },
    ],
    documents: [
      document('community-plan', 'local', 1, 'Northmoor Community Plan'),
      document('library-strategy', 'local', 0, 'Library Strategy 2004-07', 'expired'),
      document('lighting-policy', 'local', 2, 'Street Lighting Policy', 'consultation'),
      document('libraries-act', 'national', 0, 'Public Libraries and Museums Act 1964'),
      document('lost-circular', 'national', 1, 'Circular on Sunday opening', 'unresolved'),
    ],
    partners: [{ ...said, id: 'college', label: 'Northmoor College' }],
    places: [{ ...said, id: 'market', label: 'Market ward' }],
    targetGroups: [{ ...said, id: 'newborn', label: 'Families with a newborn child' }],
    systems: [{ ...said, id: 'catalogue', label: 'Catalogue' }],
    assessments: [],
    surveys: [],
    glossary: [{ ...said, id: 'NBC', label: 'NBC', meanings: ['Northmoor Borough Council'] }],
    statements: [],
    templates: [
      {
        kind: 'divisional',
        title: 'Divisional plan',
        checks: [],
        sections: [
          section('purpose', 'Service profile', 'Purpose of the division'),
          section('context', 'Service profile', 'What the year brings'),
          section('performance', 'Performance', 'How last year went'),
          section('actions', 'The year ahead', 'Projects, developments and key actions', 'actions'),
          section('indicators', 'The year ahead', 'Indicators and targets', 'indicators'),
          section('climate', 'Statements', 'Climate change', 'narrative', true),
          section('equality', 'Statements', 'Equality', 'narrative', true),
        ],
      },
      {
        kind: 'introduction',
        title: 'Directorate introduction',
        checks: [],
        sections: [
          section('foreword', 'Introduction', 'Foreword'),
          section('priorities', 'Introduction', 'Priorities of the directorate'),
        ],
      },
    ],
    vocabularies: {
      actionStatus: [
        { id: 'not-started', label: 'Not started', shape: 'notStarted', closed: false },
        { id: 'on-course', label: 'On course', shape: 'onCourse', closed: false },
        { id: 'complete', label: 'Complete', shape: 'complete', closed: true },
      ],
      actionType: [
        { id: 'project', label: 'Project' },
        { id: 'development', label: 'Development' },
      ],
      deliberateGap: [{ id: 'D1', label: 'A partner delivers' }],
      consultationKind: [{ id: 'survey', label: 'Survey' }],
      equalityGroup: [
        { id: 'age', label: 'Age' },
        { id: 'disability', label: 'Disability' },
      ],
      screeningResult: [
        { id: 'none', label: 'No effect found', needsAction: false },
        { id: 'assess', label: 'Assess in full', needsAction: true },
      ],
    },
    riskMatrix: PLAIN_MATRIX,
    coveringReport: PLAIN_COVERING_REPORT,
    pressures: [{ ...said, id: 'rates', label: 'Business rates' }],
    rag: [],
    targetYears: ['2008/9', '2009/10', '2010/11'],
    guides: {
      actions: 25,
      actionsQuestioned: null,
      titleWords: 10,
      managerActions: 8,
      readingAge: 16,
      budgetVariance: 5,
      staffingVariance: 5,
    },
    checks: [],
    review: {
      roles: [
        { id: 'writer', label: 'Writer' },
        { id: 'head', label: 'Head of service' },
      ],
      stages: [
        { status: 'draft', label: 'In draft', readOnlyFor: [] },
        { status: 'submitted', label: 'With the head', readOnlyFor: ['writer'] },
        { status: 'approved', label: 'Signed off', readOnlyFor: ['writer', 'head'] },
      ],
      steps: [
        {
          id: 'hand-in',
          label: 'Hand in',
          roles: ['writer'],
          from: ['draft', 'returned'],
          to: 'submitted',
          needs: [{ need: 'noMustChecks', mayOverride: true }],
          note: 'optional',
          version: { name: 'Handed in', sealed: false },
        },
        {
          id: 'hand-back',
          label: 'Hand back',
          roles: ['head'],
          from: ['submitted', 'approved'],
          to: 'returned',
          needs: [],
          note: 'required',
          version: null,
        },
        {
          id: 'sign-off',
          label: 'Sign off',
          roles: ['head'],
          from: ['submitted'],
          to: 'approved',
          needs: [
            { need: 'noMustComments', mayOverride: false },
            { need: 'noMustChecks', mayOverride: true },
          ],
          note: 'optional',
          version: { name: 'Signed off', sealed: true },
        },
      ],
    },
    ...over,
  };
}
