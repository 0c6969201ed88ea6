import { describe, expect, test } from 'vitest';
import { EMPTY_TEXT } from '../../src/domain/rich-text';
import type { Action, Plan } from '../../src/domain/schema/plan';
import { buildPaper } from '../../src/report';
import { cleanPlan, pack, withAction, withSection } from '../support/clean-plan';

const gridOf = (plan: Plan, from = pack): ReadonlyMap<string, string> =>
  new Map(buildPaper('digest', plan, from).cover.grid.map(({ label, value }) => [label, value]));
const each = (change: (place: number) => Partial<Action>): Plan => ({
  ...cleanPlan,
  actions: cleanPlan.actions.map((action, place) => ({ ...action, ...change(place) })),
});

test('a plan without a fault, line by line', () => {
  const { cover, meta } = buildPaper('digest', cleanPlan, pack);
  expect(cover.title).toBe(`Digest: ${buildPaper('plan', cleanPlan, pack).cover.title}`);
  expect(meta.title).toBe(cover.title);
  expect(cover.grid.map(({ label, value }) => [label, value])).toEqual([
    ['Division', 'Libraries and Archives'],
    ['Year', '2008/9 (1 April 2008 to 31 March 2009)'],
    ['Director', 'Head of Libraries'],
    ['Version', 'Draft 1'],
    ['Status', 'Draft'],
    ['Golden thread', '14 of 14 links made'],
    ['Actions', '7 actions: 7 not started'],
    [
      'Due first',
      [
        '28 January 2009: A1 Do what S2 asks',
        '28 January 2009: A4 Do what L1 asks',
        '28 January 2009: A7 Do what R1 asks',
        '28 February 2009: A2 Do what S1 asks',
        '28 February 2009: A5 Do what L2 asks',
        'and 2 more',
      ].join('\n'),
    ],
    ['Without a manager', 'None'],
    ['Indicators', '6 indicators'],
    ['Narrative', '0 of 7 sections marked as ready'],
    ['Must be fixed', 'Nothing'],
  ]);
});

test('links that are not made are not counted as made, and those that are left open on purpose are told beside them', () => {
  const [first] = pack.priorities;
  const lacking = { ...cleanPlan, actions: cleanPlan.actions.slice(1) };
  expect(gridOf(lacking).get('Golden thread')).toBe('13 of 14 links made');
  const kept = {
    id: 'g1',
    code: 'G1',
    about: first?.id ?? '',
    kind: 'D1',
    reason: 'The county lights the streets.',
    by: 'Head of Libraries',
    at: '2008-01-07T09:30:00.000Z',
  } as const;
  expect(gridOf({ ...lacking, deliberateGaps: [kept] }).get('Golden thread')).toBe(
    '13 of 14 links made, 1 left open on purpose',
  );
});

describe('actions', () => {
  const STATUSES = ['', 'on-course', 'not-started', 'not-started', 'gone', 'on-course', 'it'];

  test('are counted by status in the order of the pack; an abbreviation keeps its capitals', () => {
    const actionStatus = [
      ...pack.vocabularies.actionStatus,
      { id: 'it', label: 'ICT awaited', shape: 'notStarted' as const, closed: false },
    ];
    const own = { ...pack, vocabularies: { ...pack.vocabularies, actionStatus } };
    const plan = each((place) => ({ status: STATUSES[place] ?? '' }));
    const counted = gridOf(plan, own).get('Actions');
    expect(counted).toMatch(
      /^7 actions: 2 not started, 2 on course, 1 ICT awaited, 1 without a status, 1 /u,
    );
  });

  test('that have no day are not among those that are due first, and long ones are cut', () => {
    const title = 'Sixteen letters '.repeat(10).trim();
    const plan = each((place) => (place === 1 ? { title } : { due: null }));
    const due = gridOf(plan).get('Due first') ?? '';
    expect(due).toMatch(/^28 February 2009: A2 Sixteen letters .*…$/u);
    expect([...due]).toHaveLength(90);
  });

  test('without a manager are named, blanks being none', () => {
    const plan = each((place) =>
      place === 2 ? { manager: ' ' } : place === 4 ? { manager: '' } : {},
    );
    expect(gridOf(plan).get('Without a manager')).toBe('A3, A5');
  });
});

test('indicators without a figure to reach in any part or year are counted', () => {
  const [year] = pack.targetYears;
  const target = (value: number | null) =>
    ({
      year: year ?? '',
      value,
      withoutStretch: null,
      illustrative: false,
      milestones: [],
    }) as const;
  const plan: Plan = {
    ...cleanPlan,
    indicators: cleanPlan.indicators.map((indicator, place) => {
      const [part] = indicator.parts;
      if (!part || place > 1) return indicator;
      const none = { ...part, id: 'none', targets: [target(null)] };
      return { ...indicator, parts: place === 0 ? [none, part] : [none, { ...none, id: 'more' }] };
    }),
  };
  expect(gridOf(plan).get('Indicators')).toBe('6 indicators, 1 without a target');
});

test('sections that are marked as ready are counted', () => {
  const sections = cleanPlan.sections.map((section, place) => ({ ...section, ready: place < 2 }));
  expect(gridOf({ ...cleanPlan, sections }).get('Narrative')).toBe(
    '2 of 7 sections marked as ready',
  );
});

test('only what must be fixed stands there, with its place where the words do not name it', () => {
  // What should be fixed, as a day that is missing, is not told.
  const unled = withAction(2, { manager: '', start: null, due: null });
  expect(gridOf(unled).get('Must be fixed')).toBe('Name an accountable manager for 1 action (A3)');
  const [section] = cleanPlan.sections;
  const unwritten = withSection(section?.id ?? '', { body: EMPTY_TEXT });
  expect(gridOf(unwritten).get('Must be fixed')).toBe(`Write “${section?.title ?? ''}”`);
});
