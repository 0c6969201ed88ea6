import type { Command } from '../../src/domain/commands/schema';

const QUOTE = 'Figures marked with the word illustrative are made up for this sample plan.';

/**
 * One command of each kind, each of which can be applied to the plan of the Commissioning Division in the sample
 * library: a reader can try them there. docs/COMMANDS.md prints them.
 */
export const EXAMPLES: readonly Command[] = [
  {
    type: 'plan.set',
    changes: { contact: 'Planning Officer, 01622 000000', draftDue: '2008-02-22' },
  },
  {
    type: 'section.add',
    entries: [
      {
        at: 21,
        record: {
          id: 's-volunteers',
          templateId: null,
          group: 'Resources',
          title: 'Volunteers',
          kind: 'narrative',
          body: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [{ type: 'text', text: 'Forty mentors give an evening a week.' }],
              },
            ],
          },
          ready: false,
          noImplications: null,
          documentIds: [],
          actionIds: [],
        },
      },
    ],
  },
  {
    type: 'section.set',
    id: 's-climate',
    changes: {
      body: { type: 'doc', content: [] },
      noImplications: 'No building, vehicle or journey changes because of this plan.',
    },
  },
  { type: 'section.remove', ids: ['s-involvement'] },
  { type: 'section.move', id: 's-risks', to: 20 },
  {
    type: 'action.add',
    entries: [
      {
        at: 36,
        record: {
          id: 'act-a37',
          ref: 'A37',
          title: 'Publish a directory of short breaks',
          description: '',
          type: 'project',
          manager: 'Head of Commissioning',
          contributors: '',
          partners: '',
          priorityIds: ['P5.3'],
          corporateTarget: '',
          indicators: [],
          deliverable: 'A directory on the website and in every special school.',
          start: '2008-04-01',
          due: '2008-09-30',
          milestones: [
            {
              id: 'm1',
              text: 'Providers asked',
              due: '2008-05-31',
              owner: 'Commissioning Officer',
              done: false,
            },
          ],
          budget: {
            covered: 'yes',
            amount: null,
            gap: null,
            source: 'Base budget',
            illustrative: false,
          },
          fte: null,
          risk: '',
          dependency: '',
          equality: '',
          commitmentIds: [],
          documentIds: [],
          status: 'not-started',
          progress: '',
          comment: '',
          carryForward: { decision: 'undecided', reason: '' },
          lineageId: 'act-a37',
          timesCarried: 0,
        },
      },
    ],
  },
  {
    type: 'action.set',
    id: 'act-a26',
    changes: { manager: 'Head of Safeguarding', due: '2008-12-31' },
  },
  { type: 'action.remove', ids: ['act-a34', 'act-a35'] },
  { type: 'action.move', id: 'act-a21', to: 0 },
  {
    type: 'indicator.add',
    entries: [
      {
        at: 35,
        record: {
          id: 'ind-l10',
          packItemId: null,
          code: 'L10',
          title: 'Families who find a short break within four weeks',
          kind: 'local',
          unit: 'percent',
          unitLabel: '% of families',
          decimals: 0,
          periodType: 'financial',
          definition:
            'Families offered a place within 28 days of asking, of all who asked in the year.',
          dataSource: 'Commissioning team’s own count',
          validTo: null,
          owner: 'Head of Commissioning',
          role: 'accountable',
          cumulative: false,
          reporting: 'year',
          ragRuleId: null,
          tolerance: null,
          factIds: [],
          note: '',
          priorities: [{ priorityId: 'P5.3', role: 'accountable' }],
          parts: [
            {
              id: 'main',
              label: '',
              polarity: 'high',
              band: null,
              baseline: null,
              actuals: [],
              comparators: [],
              targets: [],
              rationale: '',
              correctiveAction: '',
              kept: [],
            },
          ],
        },
      },
    ],
  },
  {
    type: 'indicator.set',
    id: 'ind-ni32',
    changes: { owner: 'Head of Safeguarding', role: 'contributes' },
  },
  { type: 'indicator.remove', ids: ['ind-l9'] },
  { type: 'indicator.move', id: 'ind-ni117', to: 0 },
  { type: 'indicator.part', indicatorId: 'ind-l5', partId: 'main', changes: { polarity: 'low' } },
  {
    type: 'indicator.baseline',
    indicatorId: 'ind-ni99',
    partId: 'main',
    baseline: {
      period: { type: 'academic', label: 'Summer 2007' },
      measure: { kind: 'figure', value: 46 },
      numerator: null,
      cases: 80,
      source: 'Attainment tables',
      illustrative: true,
    },
  },
  {
    type: 'indicator.target',
    indicatorId: 'ind-ni75',
    partId: 'main',
    year: '2010/11',
    target: { value: 54.7, withoutStretch: 53.4, illustrative: true, milestones: [] },
  },
  {
    type: 'indicator.actuals',
    indicatorId: 'ind-l1',
    partId: 'main',
    actuals: [
      {
        period: { type: 'financial', label: '2006/7' },
        measure: { kind: 'figure', value: 62 },
        numerator: null,
        cases: null,
        source: 'Annual return',
        illustrative: true,
      },
      {
        period: { type: 'financial', label: '2007/8' },
        measure: { kind: 'toBeEstablished', by: '2008-06-30' },
        numerator: null,
        cases: null,
        source: 'Annual return',
        illustrative: false,
      },
    ],
  },
  {
    type: 'indicator.comparators',
    indicatorId: 'ind-ni99',
    partId: 'main',
    comparators: [
      {
        id: 'england',
        name: 'England',
        period: { type: 'academic', label: 'Summer 2007' },
        measure: { kind: 'suppressed' },
        numerator: null,
        cases: null,
        source: 'Statistical first release',
        illustrative: true,
      },
    ],
  },
  { type: 'link.priority', actionId: 'act-a34', priorityId: 'P6.1', at: 0 },
  { type: 'cut.priority', actionId: 'act-a21', priorityId: 'P0.1' },
  { type: 'link.indicator', actionId: 'act-a25', indicatorId: 'ind-l4', role: 'contributes' },
  { type: 'cut.indicator', actionId: 'act-a21', indicatorId: 'ind-ni163' },
  { type: 'link.measures', indicatorId: 'ind-ni117', priorityId: 'P4.2', role: 'contributes' },
  { type: 'cut.measures', indicatorId: 'ind-ni117', priorityId: 'P4.1' },
  { type: 'link.commitment', actionId: 'act-a23', commitmentId: 'C32' },
  { type: 'cut.commitment', actionId: 'act-a21', commitmentId: 'C70' },
  { type: 'link.document', actionId: 'act-a23', documentId: 'DL18' },
  { type: 'cut.document', actionId: 'act-a21', documentId: 'DL08' },
  {
    type: 'gap.keep',
    entries: [
      {
        at: 0,
        record: {
          id: 'gap-p12',
          code: 'G2',
          about: 'P1.2',
          kind: 'D4',
          reason: 'The health trust measures it in its own plan.',
          by: 'Planning Officer',
          at: '2008-02-12T10:32:05.000Z',
        },
      },
    ],
  },
  {
    type: 'gap.set',
    id: 'gap-ni155',
    changes: { reason: 'The district councils deliver this.' },
  },
  { type: 'gap.reopen', ids: ['gap-ni155'] },
  {
    type: 'record.add',
    register: 'monitoring',
    entries: [
      {
        at: 5,
        record: {
          id: 'mon-06',
          date: '2009-02-18',
          event: 'Forecast for the year end',
          by: "Director's team",
          output: 'Money that is not needed goes to the third centre.',
          indicatorIds: [],
        },
      },
    ],
  },
  {
    type: 'record.set',
    register: 'budget',
    id: 'bud-06',
    changes: { reason: 'Posts that stood empty for a year are not filled.' },
  },
  { type: 'record.remove', register: 'risks', ids: ['rsk-06'] },
  { type: 'record.move', register: 'structure', id: 'post-finance', to: 1 },
  { type: 'covering.answer', id: 'classification', text: 'Unrestricted' },
  {
    type: 'covering.text',
    id: 'legal',
    text: {
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'The plan carries out duties of the Children Act 2004.' },
            ],
          },
        ],
      },
      noImplications: null,
    },
  },
  {
    type: 'covering.set',
    changes: {
      papers: [{ id: 'needs', title: 'Joint Strategic Needs Assessment' }],
    },
  },
  {
    type: 'comment.add',
    entries: [
      {
        at: 0,
        record: {
          id: 'c-demand',
          at: '2008-02-22T15:48:00.000Z',
          by: 'Head of Service',
          about: { kind: 'text', id: 's-demand' },
          level: 'must',
          text: 'Take this out before it goes to the committee.',
          quote: QUOTE,
          replies: [],
          resolved: null,
          was: '',
        },
        range: { start: 0, end: QUOTE.length },
      },
    ],
  },
  { type: 'comment.set', id: 'c-a21', changes: { level: 'note' } },
  {
    type: 'comment.reply',
    id: 'c-a21',
    reply: {
      id: 'c-a21-1',
      at: '2008-02-25T09:10:00.000Z',
      by: 'Planning Officer',
      text: '240 places, in three districts. Added.',
    },
  },
  {
    type: 'comment.resolve',
    id: 'c-a21',
    at: '2008-02-25T11:00:00.000Z',
    by: 'Head of Service',
  },
  {
    type: 'comment.reopen',
    id: 'c-ni75',
    reply: {
      id: 'c-ni75-1',
      at: '2008-02-26T14:00:00.000Z',
      by: 'Head of Service',
      text: 'The target is lower again.',
    },
  },
  { type: 'comment.remove', ids: ['c-a21'] },
  {
    type: 'suggestion.add',
    entries: [
      {
        at: 0,
        record: {
          id: 's-a21',
          kind: 'set',
          about: { kind: 'action', id: 'act-a21', field: 'due' },
          at: '2008-02-25T09:10:00.000Z',
          by: 'Head of Service',
          isTracked: true,
          before: '30 September 2008',
          after: '31 October 2008',
          behind: '',
          fields: [],
          where: 'Key actions',
          file: 'Commissioning review.docx',
          decided: null,
        },
      },
    ],
  },
  {
    type: 'suggestion.decide',
    id: 's-a21',
    decided: { verdict: 'accepted', at: '2008-02-26T14:00:00.000Z', by: 'Planning Officer' },
  },
  { type: 'suggestion.remove', ids: ['s-a21'] },
  {
    type: 'batch',
    label: 'Hand two actions over',
    commands: [
      { type: 'action.set', id: 'act-a26', changes: { manager: 'Head of Safeguarding' } },
      { type: 'action.set', id: 'act-a29', changes: { manager: 'Head of Inclusion' } },
    ],
  },
  {
    type: 'review.step',
    record: {
      id: 'r-submit',
      at: '2008-02-22T15:48:00.000Z',
      by: 'Planning Officer',
      stepId: 'submit',
      role: 'planner',
      label: 'Submit for review',
      from: 'draft',
      to: 'submitted',
      note: '',
      overridden: 'Two managers are appointed in March.',
      versionId: null,
    },
  },
];
