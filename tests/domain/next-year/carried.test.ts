import { describe, expect, test } from 'vitest';
import { EMPTY_TEXT, type RichText } from '../../../src/domain/rich-text';
import { createAction, createLocalIndicator, createPart } from '../../../src/domain/create';
import { carriedAction, goesOn } from '../../../src/domain/next-year/actions';
import { beginNextYear } from '../../../src/domain/next-year/begin';
import { carriedPart, hasEnded } from '../../../src/domain/next-year/indicators';
import { carriedWords } from '../../../src/domain/next-year/words';
import type { Action, IndicatorPart, Observation, Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';
import { NO_RECORDS } from '../../../src/domain/registers/index';

const made = makePack();
const pack = {
  ...made,
  vocabularies: {
    ...made.vocabularies,
    actionStatus: [
      { id: 'new', label: 'Not started', shape: 'notStarted' as const, closed: false },
      { id: 'done', label: 'Complete', shape: 'complete' as const, closed: true },
    ],
  },
};

const observed = (label: string, value: number, over: Partial<Observation> = {}): Observation => ({
  period: { type: 'financial', label },
  measure: { kind: 'figure', value },
  numerator: null,
  cases: null,
  source: 'Survey',
  illustrative: false,
  ...over,
});
const local = createLocalIndicator('i1', 'L1', 'Visits');
const part = (over: Partial<IndicatorPart>): IndicatorPart => ({
  ...createPart('main', '', 'high'),
  ...over,
});
const carried = (over: Partial<IndicatorPart>): IndicatorPart =>
  carriedPart(local, part(over), '2008/9', '2009/10');

describe('a measure', () => {
  const [old, newest] = [observed('2007/8', 60), observed('2008/9', 64)];

  test('starts from the result of the year that ends, and keeps the baseline of before as a result', () => {
    const next = carried({ baseline: old, actuals: [observed('2006/7', 58), newest] });
    expect(next.baseline).toEqual(newest);
    expect(next.actuals).toEqual([observed('2006/7', 58), old, newest]);
  });

  test('is blank where no such result is known: neither an older one nor a target stands in', () => {
    const next = carried({
      baseline: old,
      targets: [
        { year: '2008/9', value: 65, withoutStretch: null, illustrative: false, milestones: [] },
      ],
    });
    expect(next).toMatchObject({ baseline: null, actuals: [old], targets: [] });
  });

  test.each([
    ['a quarter', observed('Q2 2008/9', 64)],
    ['another kind of year', observed('2008', 64, { period: { type: 'survey', label: '2008' } })],
    ['no figure', observed('2008/9', 0, { measure: { kind: 'suppressed' } })],
  ])('does not start from a result of %s', (_, result) => {
    expect(carried({ actuals: [result] })).toMatchObject({ baseline: null, actuals: [result] });
  });

  test('starts from the exams that the year is judged by', () => {
    const exams = observed('2008', 48, { period: { type: 'academic', label: '2008' } });
    const academic = { ...local, periodType: 'academic' as const };
    const next = carriedPart(academic, part({ actuals: [exams] }), '2008/9', '2009/10');
    expect(next.baseline).toEqual(exams);
  });

  test('keeps a baseline that is still to come, on a day that is still to come', () => {
    const toCome = (by: string | null): Observation =>
      observed('', 0, { measure: { kind: 'toBeEstablished', by } });
    expect(carried({ baseline: toCome('2009-06-30') }).baseline).toEqual(toCome('2009-06-30'));
    expect(carried({ baseline: toCome('2008-11-10') }).baseline).toBeNull();
    expect(carried({ baseline: toCome(null) }).baseline).toBeNull();
  });

  test('keeps the targets of later years and what they rest on, and no answer to a doubt', () => {
    const target = { value: 66, withoutStretch: 65, illustrative: false, milestones: [] };
    const next = carried({
      targets: ['2008/9', '2009/10', '2010/11'].map((year) => ({ year, ...target })),
      rationale: 'As agreed with partners',
      correctiveAction: 'More visits',
      kept: [{ code: 'noChange', value: 66, reason: 'r', by: 'b', at: '2008-02-12T10:32:05.000Z' }],
    });
    expect(next.targets.map(({ year }) => year)).toEqual(['2009/10', '2010/11']);
    expect(next).toMatchObject({
      rationale: 'As agreed with partners',
      correctiveAction: '',
      kept: [],
    });
  });
});

test('an indicator that is collected no more when the year begins stays behind', () => {
  expect(hasEnded({ ...local, validTo: '2009-03-31' }, '2009/10')).toBe(true);
  expect(hasEnded({ ...local, validTo: '2009-04-01' }, '2009/10')).toBe(false);
  expect(hasEnded(local, '2009/10')).toBe(false);
});

describe('an action', () => {
  const action = (over: Partial<Action>): Action => ({
    ...createAction('a1', 'A01', 'new'),
    ...over,
  });
  const decided = (decision: Action['carryForward']['decision'], status: string): boolean =>
    goesOn(action({ status, carryForward: { decision, reason: '' } }), pack);

  test('goes on as its planner decided, and undecided unless it is finished', () => {
    expect(decided('undecided', 'new')).toBe(true);
    expect(decided('undecided', 'done')).toBe(false);
    expect(decided('no', 'new')).toBe(false);
    expect(decided('yes', 'done')).toBe(true);
    expect(decided('undecided', 'a word of another pack')).toBe(true);
  });

  test('keeps its dates and its line of years, and neither money nor progress', () => {
    const milestone = { id: 'm1', text: 'Let', due: '2008-10-01', owner: '', done: false };
    const next = carriedAction(
      action({
        status: 'done',
        start: '2008-04-01',
        due: '2009-03-31',
        milestones: [milestone, { ...milestone, id: 'm2', done: true }],
        budget: { covered: 'part', amount: 500, gap: 20, source: 'Grant', illustrative: true },
        fte: 2,
        progress: 'Half of it',
        comment: 'Late',
        carryForward: { decision: 'yes', reason: 'Every year' },
        lineageId: 'a0',
        timesCarried: 1,
      }),
      pack,
    );
    expect(next).toMatchObject({
      status: 'new',
      start: '2008-04-01',
      due: '2009-03-31',
      milestones: [milestone],
      budget: { covered: 'unknown', amount: null, gap: null, source: 'Grant', illustrative: false },
      fte: null,
      progress: '',
      comment: '',
      carryForward: { decision: 'undecided', reason: '' },
      lineageId: 'a0',
      timesCarried: 2,
    });
  });
});

const registers: Plan['registers'] = {
  ...NO_RECORDS,
  staffing: [
    {
      id: 's1',
      grade: 'Officers',
      fteLast: 9,
      fte: 10,
      vacancies: 1,
      funding: 'Base budget',
      reason: 'One more',
      illustrative: false,
    },
  ],
  services: [
    {
      id: 'v1',
      service: 'Visits',
      unit: 'visits',
      lastYear: 100,
      forecast: 120,
      note: 'Weather',
      owner: '',
      priorityIds: [],
      indicatorIds: [],
      illustrative: false,
    },
  ],
  dependencies: [
    {
      id: 'd1',
      on: 'Highways',
      need: 'A road',
      by: '2008-09-30',
      agreement: 'agreed',
      without: '',
      owner: '',
      actionIds: ['act-1'],
    },
    {
      id: 'd2',
      on: 'Highways',
      need: 'A bridge',
      by: '2009-09-30',
      agreement: '',
      without: '',
      owner: '',
      actionIds: [],
    },
  ],
};

test('figures of the year that ends become those of last year; a forecast becomes no figure', () => {
  const plan = { ...makePlan({ pack, actions: 0 }), registers: { ...registers, dependencies: [] } };
  const { staffing, services } = beginNextYear(plan, pack, 'next').plan.registers;
  expect(staffing[0]).toMatchObject({ fteLast: 10, fte: null, vacancies: null, reason: '' });
  expect(staffing[0]).toMatchObject({ grade: 'Officers', funding: 'Base budget' });
  expect(services[0]).toMatchObject({ lastYear: null, forecast: null, note: 'Weather' });
});

test('days of a register that are over are blank, and what pointed to an action that stays is cut', () => {
  const action = { ...createAction('act-1', 'A01', 'done'), title: 'Build it' };
  const plan = { ...makePlan({ pack, actions: 0 }), actions: [action], registers };
  const next = beginNextYear(plan, pack, 'next').plan;
  expect(next.actions).toEqual([]);
  expect(next.registers.dependencies).toMatchObject([
    { by: null, agreement: '', actionIds: [] },
    { by: '2009-09-30', agreement: '' },
  ]);
});

test('a figure of a target that is over is the words that it stood for; a name that stays behind keeps its last words', () => {
  const action = { ...createAction('act-1', 'A01', 'done'), title: 'Build it' };
  const targets = [
    { year: '2008/9', value: 65, withoutStretch: null, illustrative: false, milestones: [] },
    { year: '2009/10', value: 67, withoutStretch: null, illustrative: false, milestones: [] },
  ];
  const figure = (year: string) => ({
    type: 'figure' as const,
    attrs: {
      source: { kind: 'target' as const, indicatorId: 'i1', partId: 'main', year },
      format: 'figure' as const,
      was: 'a figure',
    },
  });
  const mention = {
    type: 'mention' as const,
    attrs: { kind: 'action' as const, id: 'act-1', form: 'code' as const, was: 'old' },
  };
  const text = (words: string) => ({ type: 'text' as const, text: words });
  const body: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [text('From '), figure('2008/9'), text(' to '), figure('2009/10'), mention],
      },
    ],
  };
  const base = makePlan({ pack, actions: 0, indicators: false });
  const [first, ...more] = base.sections;
  if (!first) throw new Error('a plan without sections');
  const plan: Plan = {
    ...base,
    sections: [{ ...first, body }, ...more.map((one) => ({ ...one, body: EMPTY_TEXT }))],
    actions: [action],
    indicators: [{ ...local, parts: [part({ targets })] }],
  };
  expect(beginNextYear(plan, pack, 'next').plan.sections[0]?.body.content).toEqual([
    {
      type: 'paragraph',
      content: [
        text('From 65.0% to '),
        figure('2009/10'),
        { ...mention, attrs: { ...mention.attrs, was: 'A01' } },
      ],
    },
  ]);
});

test('what was carried over is counted and said, and nothing is said of what is not there', () => {
  const plan = makePlan({ pack, actions: 2, indicators: false });
  const { carried: counts } = beginNextYear({ ...plan, sections: [] }, pack, 'next');
  const words = carriedWords(counts);
  expect(words.carried).toEqual([
    'The details on the cover, and the reference pack with its definitions',
    '2 actions that go on, with the dates that were agreed: the checks list those outside 2009/10',
  ]);
  expect(words.blank).toEqual([
    'Dates of the planning cycle',
    'Money, staff and progress of actions',
    'Covering report',
  ]);
  expect(words.left).toEqual(['Comments, suggestions, steps of review and versions']);
});
