import { describe, expect, test } from 'vitest';
import { createAction } from '../../src/domain/create';
import type { Action, Plan } from '../../src/domain/schema/plan';
import { buildReport } from '../../src/report';
import { textOf } from '../../src/report/cells';
import { makePack, makePlan } from '../support/plan-factory';
import { captions, table } from '../support/report-tables';

const pack = makePack();

const withActions = (...actions: Action[]): Plan => ({ ...makePlan({ actions: 0 }), actions });
const action = (ref: string, over: Partial<Action> = {}): Action => ({
  ...createAction(ref, ref, 'not-started'),
  ...over,
});

describe('the action tables', () => {
  test('one an outcome in the pack’s order, then those without a priority', () => {
    const plan = withActions(
      action('A1', { priorityIds: ['R1'] }),
      action('A2'),
      action('A3', { priorityIds: ['S1', 'A1'] }),
      action('A4', { priorityIds: ['A1'] }),
      action('A5', { priorityIds: ['gone'] }),
    );
    expect(captions(plan).slice(0, 4)).toEqual([
      'Fair access: actions by priority',
      'Safer streets: actions by priority',
      'A well-run council: actions by priority',
      'No priority yet',
    ]);
    expect(table(plan, 'No priority yet').map(([ref, , , links]) => [ref, links])).toEqual([
      ['Ref', 'Priority and indicators'],
      ['A2', 'No priority yet / No indicator yet'],
      ['A5', 'gone (not in the reference pack) / No indicator yet'],
    ]);
  });

  test('rows follow the order of priorities, then the planner’s; each action stands once', () => {
    const plan = withActions(
      action('A1', { priorityIds: ['L2', 'L1'] }),
      action('A2', { priorityIds: ['L1'] }),
      action('A3', { priorityIds: ['L1', 'L2'] }),
    );
    const rows = table(plan, 'Learning for life: actions by priority').slice(1);
    expect(rows.map(([ref]) => ref)).toEqual(['A2', 'A3', 'A1']);
  });

  test('a row says who, what for, what and by when', () => {
    const plan = makePlan({ actions: 1 });
    const [first] = plan.actions;
    expect(first?.priorityIds).toEqual(['S2', 'S1']);
    expect(table(plan, 'Safer streets: actions by priority')).toEqual([
      [
        'Ref',
        'Key action',
        'Accountable manager',
        'Priority and indicators',
        'Deliverable or outcome planned for the year',
        'Target date',
      ],
      [
        'A01',
        `${first?.title ?? ''} / ${first?.description ?? ''}`,
        'Manager of team 1',
        'S2, S1 / NB 1 (accountable) / NB 2 (contributes)',
        first?.deliverable ?? '',
        '28 January 2009 / Milestones / 30 September 2008: Milestone of action 1 (Lead officer 1), done',
      ],
    ]);
  });

  test('what is not filled in says so', () => {
    const milestone = { id: 'm', text: '', due: null, owner: '', done: false };
    const plan = withActions(action('A1', { milestones: [milestone] }));
    expect(table(plan, 'No priority yet')[1]).toEqual([
      'A1',
      'Untitled action',
      'Not yet named',
      'No priority yet / No indicator yet',
      'Not yet stated',
      'Not yet set / Milestones / No date yet: Not yet described',
    ]);
  });

  test('a plan that lost its section of actions and indicators prints them all the same', () => {
    const plan = makePlan({ actions: 2 });
    const sections = plan.sections.filter(({ kind }) => kind === 'narrative');
    const { contents } = buildReport({ ...plan, sections }, pack);
    expect(contents.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Key actions', 'Indicators and targets']),
    );
    expect(captions({ ...plan, sections })).toEqual(
      expect.arrayContaining(['Statutory indicators and targets']),
    );
  });
});

describe('the indicator tables', () => {
  const plan = makePlan();

  test('one a kind, in order', () => {
    expect(captions(plan).filter((caption) => caption.endsWith('and targets'))).toEqual([
      'Statutory indicators and targets',
      'National indicators and targets',
      'Local indicators and targets',
      'Activity indicators and targets',
    ]);
  });

  test('baseline with its period, targets with and without stretch, good in words', () => {
    expect(table(plan, 'Statutory indicators and targets')).toEqual([
      [
        'Code',
        'Indicator',
        'Good is',
        'Baseline',
        'Target 2008/9',
        'Target 2009/10',
        'Target 2010/11',
        'Owner',
        'Source',
      ],
      [
        'NB 1',
        'Visits to libraries (official title) / Counted as: visits',
        'Higher',
        '40\u00A0[i] (2006/7)',
        '41 / 41 without stretch',
        '42',
        '43',
        'Performance officer 1',
        'Annual return',
      ],
      [
        'NB 2',
        'Adults with a first qualification (official title) / Counted as: % of residents / Leaves the set on 31 December 2008',
        'Higher',
        '41.3%\u00A0[i] (2006/7, financial year)',
        '42.3%\u00A0[i] / 41.8%\u00A0[i] without stretch',
        '43.3%\u00A0[i]',
        '–',
        'Performance officer 2',
        'Annual return',
      ],
    ]);
  });

  test('each part has a row of its own, with its own good direction', () => {
    const rows = table(plan, 'National indicators and targets').slice(1, 3);
    expect(rows.map(([code, title, good]) => [code, title, good])).toEqual([
      [
        'NB 3',
        'Homes with poor and good lighting nearby (official title) / Part: poor lighting / Counted as: % of residents',
        'Lower',
      ],
      [
        'NB 3',
        'Homes with poor and good lighting nearby (official title) / Part: good lighting / Counted as: % of residents',
        'Higher',
      ],
    ]);
  });

  test('a baseline to come says when, and its targets wait for it', () => {
    const row = table(plan, 'National indicators and targets')[3];
    expect(row?.slice(3, 8)).toEqual([
      'To be established by 10 November 2008',
      'To be set once the baseline is out',
      'To be set once the baseline is out',
      'To be set once the baseline is out',
      'Not yet named',
    ]);
  });

  test('a target for a year that the pack does not set targets for is printed too', () => {
    const indicators = plan.indicators.map((indicator, place) =>
      place === 0
        ? {
            ...indicator,
            parts: indicator.parts.map((part) => ({
              ...part,
              targets: [
                ...part.targets,
                {
                  year: '2011/12',
                  value: 99,
                  withoutStretch: null,
                  illustrative: false,
                  milestones: [],
                },
              ],
            })),
          }
        : indicator,
    );
    const [header, first] = table({ ...plan, indicators }, 'Statutory indicators and targets');
    expect([header?.[7], first?.[7]]).toEqual(['Target 2011/12', '99']);
  });

  test('contextual indicators have forecasts', () => {
    const indicators = plan.indicators.map((indicator) => ({
      ...indicator,
      kind: 'contextual' as const,
    }));
    const rows = table({ ...plan, indicators }, 'Contextual indicators and forecasts');
    expect(rows[0]?.slice(4, 7)).toEqual([
      'Forecast 2008/9',
      'Forecast 2009/10',
      'Forecast 2010/11',
    ]);
    expect(rows[5]?.[4]).toBe('No forecast');
  });
});

describe('made-up figures', () => {
  const under = (plan: Plan, caption: string): string => {
    const { blocks } = buildReport(plan, pack);
    const at = blocks.findIndex((block) => block.kind === 'table' && block.caption === caption);
    const next = blocks[at + 1];
    return next?.kind === 'paragraph' && next.style === 'note' ? textOf(next.runs) : '';
  };

  test.each([
    ['Statutory indicators and targets', makePlan()],
    [
      'Further details of the actions',
      withActions(
        action('A1', {
          budget: { covered: 'yes', amount: 5, gap: null, source: '', illustrative: true },
        }),
      ),
    ],
  ])('are marked, and the note under the table says what the mark means: %s', (caption, plan) => {
    expect(table(plan, caption).flat().join()).toContain('\u00A0[i]');
    expect(under(plan, caption)).toMatch(/^\[i\] Illustrative: the figure was made up/u);
  });

  test('no note stands under a table that has none', () => {
    expect(under(withActions(action('A1')), 'Further details of the actions')).toBe('');
  });
});

describe('the appendices', () => {
  test('the thread: a row a priority in printed order, complete, gaps in words', () => {
    const plan: Plan = {
      ...makePlan({ actions: 0 }),
      actions: [action('A1', { priorityIds: ['S1'] }), action('A2', { priorityIds: ['S1', 'L1'] })],
    };
    expect(table(plan, 'Outcomes, priorities, indicators and actions')).toEqual([
      ['Outcome', 'Priority', 'Indicators', 'Actions'],
      [
        'Fair access',
        'A1 Services within reach of every ward',
        'Accountable: NB 1',
        'No action yet',
      ],
      ['Learning for life', 'L1 Reading from the first year', 'No indicator yet', 'A2'],
      ['Learning for life', 'L2 Skills for adults', 'Contributes: NB 2', 'No action yet'],
      ['Learning for life', 'L3 Archives open to schools', 'No indicator yet', 'No action yet'],
      ['Safer streets', 'S1 Wardens people know', 'Contributes: NB 4', 'A1, A2'],
      ['Safer streets', 'S2 Lighting where people walk', 'Accountable: NB 3, L1', 'No action yet'],
      ['A well-run council', 'R1 Plans that add up', 'No indicator yet', 'No action yet'],
    ]);
  });

  test('the thread: what hangs loose at either end is listed', () => {
    const plan = withActions(
      action('A1', { indicators: [{ indicatorId: 'indicator-1', role: 'accountable' }] }),
      action('A2', { priorityIds: ['R1', 'gone'] }),
    );
    const lists = buildReport(plan, pack).blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap((item) =>
            item.map((one) => (one.kind === 'paragraph' ? textOf(one.runs) : '')),
          )
        : [],
    );
    expect(lists.slice(-5)).toEqual([
      'Actions without a priority: A1.',
      'Actions without an indicator: A2.',
      'Indicators without a priority: L2.',
      'Indicators without an action: NB 2, NB 3, NB 4, L1, L2.',
      'Links to what the reference pack does not hold: A2 to priority gone.',
    ]);
  });

  test('the documents: by scope in the pack’s order, status in words, and where they are referred to', () => {
    const plan = makePlan({ actions: 2 });
    expect(table(plan, 'Local plans and strategies')).toEqual([
      ['Document', 'Status', 'Referred to in'],
      ['Library Strategy 2004-07', 'Expired', 'Section 1.2 / Action A02'],
      ['Northmoor Community Plan', 'Current', 'Section 1.1 / Action A01'],
      ['Street Lighting Policy', 'In consultation', 'Section 2.1'],
    ]);
    expect(table(plan, 'National plans, laws and guidance').slice(1)).toEqual([
      ['Public Libraries and Museums Act 1964', 'Current', 'Section 3.1'],
      ['Circular on Sunday opening', 'Not identified', 'Section 3.2'],
    ]);
  });

  test('the documents: a link that leads nowhere is shown, not lost', () => {
    const plan = withActions(action('A1', { documentIds: ['gone'] }));
    expect(table(plan, 'Other documents').slice(1)).toEqual([
      ['gone', 'Not in the reference pack', 'Action A1'],
    ]);
  });

  test('details of actions: nothing that a planner wrote is left out', () => {
    const full = action('A1', {
      type: 'project',
      contributors: 'Team 1',
      partners: 'College',
      start: '2008-04-01',
      corporateTarget: 'Target 7',
      budget: { covered: 'part', amount: 12_500, gap: 2_500.5, source: 'Base', illustrative: true },
      fte: 1.5,
      risk: 'Rain',
      dependency: 'Parks',
      equality: 'Ramps',
      commitmentIds: ['C1', 'gone'],
      documentIds: ['community-plan'],
      progress: 'Begun',
      comment: 'Seen',
      carryForward: { decision: 'yes', reason: 'Late start' },
      timesCarried: 2,
    });
    expect(
      table(
        withActions(full, action('A2', { status: '' })),
        'Further details of the actions',
      ).slice(1),
    ).toEqual([
      [
        'A1',
        'Type: Project / Contributors: Team 1 / Partners: College / Starts: 1 April 2008',
        'Covered by the budget: in part / Budget: £12,500\u00A0[i] / Still to find: £2,500.50\u00A0[i] / Source: Base / Staff: 1.5 full-time equivalents',
        'Risk: Rain / Depends on: Parks / Equality: Ramps',
        'Target: Target 7 / Commitments: C1 Open one branch on Sundays; gone (not in the reference pack) / Documents: Northmoor Community Plan',
        'Status: Not started / Progress: Begun / Comment: Seen / Carry forward: yes: Late start / Carried so far: 2 times',
      ],
      ['A2', 'None stated', 'None stated', 'None stated', 'None stated', 'None stated'],
    ]);
  });

  test('details of indicators: definition, count, results, comparators, sources', () => {
    expect(table(makePlan(), 'Definitions, results so far and comparators')[1]).toEqual([
      'NB 1',
      'How visits to libraries is counted, in a sentence.',
      'visits / By financial year / Reported every quarter',
      '39 (2006/7); Not available (2007/8). 1,200 cases each. All\u00A0[i] / Baseline: 40\u00A0[i] (2006/7), 1,200 cases',
      'Region: 42\u00A0[i] (2006/7), 1,200 cases',
      'Note on NB 1 / Corrective action: What is done about target 0. / Evidence: F1 Wards with a library: 14 wards (April 2008)',
    ]);
  });
});
