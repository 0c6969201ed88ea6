import { describe, expect, test } from 'vitest';
import { createAction, createLocalIndicator, createPart } from '../../../src/domain/create';
import { tallyGaps, type Gap } from '../../../src/domain/gaps/gap';
import { gapAt, gapsAt, gapsOf } from '../../../src/domain/gaps/gaps-of';
import type { GapCode } from '../../../src/domain/schema/common';
import type {
  Action,
  DeliberateGap,
  Indicator,
  Observation,
  Plan,
} from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';

const pack = makePack();
const empty: Plan = { ...makePlan({ actions: 0, indicators: false, words: 0 }), indicators: [] };
const action: Action = {
  ...createAction('a1', 'A01', 'not-started'),
  title: 'Open on Sundays',
  manager: 'Head of Libraries',
  due: '2008-09-30',
  deliverable: 'Four branches open',
  priorityIds: ['A1'],
  indicators: [{ indicatorId: 'i1', role: 'accountable' }],
};
const period = { type: 'financial', label: '2006/7' } as const;
const baseline: Observation = {
  period,
  measure: { kind: 'figure', value: 40 },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
};
const target = { value: 50, withoutStretch: null, illustrative: false, milestones: [] };
const indicator: Indicator = {
  ...createLocalIndicator('i1', 'L1', 'Visits'),
  owner: 'Performance officer',
  priorities: [{ priorityId: 'A1', role: 'accountable' }],
  parts: [
    { ...createPart('main', '', 'high'), baseline, targets: [{ year: '2008/9', ...target }] },
  ],
};

const planWith = (changes: Partial<Action>, of: Partial<Indicator> = {}): Plan => ({
  ...empty,
  actions: [{ ...action, ...changes }],
  indicators: [{ ...indicator, ...of }],
});
const aboutOf = (plan: Plan, code: GapCode): string[] =>
  gapsOf(plan, pack)
    .filter((gap) => gap.code === code)
    .map(({ about }) => about);
const withBaseline = (measure: Observation['measure'] | null, more: Partial<Indicator> = {}) =>
  planWith(
    {},
    {
      ...more,
      parts: indicator.parts.map((part) => ({
        ...part,
        baseline: measure === null ? null : { ...baseline, measure },
      })),
    },
  );

describe('gapsOf', () => {
  test('finds nothing at records that are filled and linked', () => {
    expect(gapsAt(planWith({}), pack, 'a1')).toEqual([]);
    expect(gapsAt(planWith({}), pack, 'i1')).toEqual([]);
    expect(gapsAt(planWith({}), pack, 'A1')).toEqual([]);
  });

  test('names priorities without an action or without an indicator, in the pack’s order', () => {
    expect(aboutOf(planWith({}), 'G1')).toEqual(['L1', 'L2', 'L3', 'S1', 'S2', 'R1']);
    expect(aboutOf(planWith({ priorityIds: ['gone', 'S2'] }), 'G1')).not.toContain('S2');
    expect(aboutOf(planWith({}, { priorities: [] }), 'G2')).toContain('A1');
    expect(gapAt(planWith({}), pack, 'G1', 'L1')).toEqual({
      code: 'G1',
      about: 'L1',
      ref: 'L1',
      name: 'L1 Reading from the first year',
      sentence: 'No action serves L1.',
      focus: { room: 'actions', id: 'L1', field: 'priority' },
      deliberate: null,
    });
  });

  test.each<[GapCode, Partial<Action>, string]>([
    ['G5', { indicators: [] }, 'A01 moves no indicator.'],
    ['G6', { priorityIds: ['gone'] }, 'A01 serves no priority.'],
    ['G9', { manager: ' ' }, 'A01 has no accountable manager.'],
    ['G10', { due: null }, 'A01 has no target date.'],
    ['G11', { deliverable: '\n' }, 'A01 does not say what it delivers.'],
  ])('%s: an action that lacks it', (code, changes, sentence) => {
    expect(gapAt(planWith(changes), pack, code, 'a1')).toMatchObject({
      name: 'A01 Open on Sundays',
      sentence,
    });
  });

  test('G3: an indicator that owes a target of the year; not one that leaves, a partner sets, or is context', () => {
    const parts = indicator.parts.map((part) => ({ ...part, targets: [] }));
    expect(aboutOf(planWith({}, { parts }), 'G3')).toEqual(['i1']);
    expect(gapAt(planWith({}, { parts, kind: 'statutory' }), pack, 'G3', 'i1')?.sentence).toBe(
      'L1 is statutory and has no target for 2008/9.',
    );
    expect(aboutOf(planWith({}, { parts, validTo: '2008-12-31' }), 'G3')).toEqual([]);
    expect(aboutOf(planWith({}, { parts, role: 'contributes' }), 'G3')).toEqual([]);
    expect(aboutOf(planWith({}, { parts, kind: 'contextual' }), 'G3')).toEqual([]);
    const later = { ...baseline, measure: { kind: 'toBeEstablished', by: '2008-11-10' } as const };
    const waits = parts.map((part) => ({ ...part, baseline: later }));
    expect(aboutOf(planWith({}, { parts: waits }), 'G3')).toEqual([]);
  });

  test('G4: an indicator that no action moves, unless it only describes the setting', () => {
    expect(aboutOf(planWith({ indicators: [] }), 'G4')).toEqual(['i1']);
    expect(aboutOf(planWith({ indicators: [] }, { kind: 'contextual' }), 'G4')).toEqual([]);
  });

  test('G7: an indicator without an owner', () => {
    expect(aboutOf(planWith({}, { owner: '' }), 'G7')).toEqual(['i1']);
  });

  test('G8: no baseline; a reason with a date is one, and one that was held back', () => {
    expect(aboutOf(withBaseline(null), 'G8')).toEqual(['i1']);
    expect(aboutOf(withBaseline({ kind: 'notAvailable' }), 'G8')).toEqual(['i1']);
    expect(aboutOf(withBaseline({ kind: 'toBeEstablished', by: null }), 'G8')).toEqual(['i1']);
    expect(aboutOf(withBaseline({ kind: 'toBeEstablished', by: '2008-11-10' }), 'G8')).toEqual([]);
    expect(aboutOf(withBaseline({ kind: 'suppressed' }), 'G8')).toEqual([]);
    expect(aboutOf(withBaseline(null, { kind: 'contextual' }), 'G8')).toEqual([]);
  });

  test('G8: one that leaves its set or a partner answers for owes a baseline only for a target', () => {
    const bare = indicator.parts.map((part) => ({ ...part, baseline: null, targets: [] }));
    expect(aboutOf(planWith({}, { parts: bare, role: 'contributes' }), 'G8')).toEqual([]);
    expect(aboutOf(planWith({}, { parts: bare, validTo: '2008-12-31' }), 'G8')).toEqual([]);
    expect(aboutOf(withBaseline(null, { role: 'contributes' }), 'G8')).toEqual(['i1']);
  });

  test('G12: statutory indicators of the pack that hold in the plan’s year and are not in it', () => {
    expect(aboutOf(planWith({}), 'G12')).toEqual(['NB-1', 'NB-2']);
    expect(aboutOf(planWith({}, { packItemId: 'NB-1' }), 'G12')).toEqual(['NB-2']);
    const next = planWith({});
    const nextYear = { ...next, header: { ...next.header, year: '2009/10' } };
    expect(aboutOf(nextYear, 'G12')).toEqual(['NB-1']);
  });

  test('G13: commitments that no plan takes up, once it is known what others take up', () => {
    const plan = planWith({ commitmentIds: ['C1'] });
    const open = (elsewhere: ReadonlySet<string> | null) =>
      gapsOf(plan, pack, elsewhere).filter(({ code }) => code === 'G13');
    expect(open(null)).toEqual([]);
    expect(open(new Set()).map(({ name }) => name)).toEqual(['C2 A card for every newborn']);
    expect(open(new Set(['C2']))).toEqual([]);
  });

  test('lists gaps in order of their codes, and each once', () => {
    const plan = planWith({ indicators: [], due: null }, { owner: '' });
    const gaps = gapsOf(plan, pack, new Set());
    const places = gaps.map(({ code }) => Number(code.slice(1)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(gaps.map(({ code, about }) => `${code} ${about}`)).size).toBe(gaps.length);
  });

  test('asks an introduction for neither actions nor indicators', () => {
    const plan: Plan = { ...planWith({ due: null }, { owner: '' }), kind: 'introduction' };
    expect(gapsOf(plan, pack).map(({ code }) => code)).toEqual(['G14']);
  });

  test('says who answers for a gap; an answer for what is no gap any more is not one', () => {
    const answer = (about: string): DeliberateGap => ({
      id: `g-${about}`,
      code: 'G1',
      about,
      kind: 'D1',
      reason: 'The college does it.',
      by: 'Head of Libraries',
      at: '2008-02-12T10:32:05.000Z',
    });
    const plan: Plan = { ...planWith({}), deliberateGaps: [answer('L2'), answer('A1')] };
    const deliberate = gapsOf(plan, pack).filter((gap: Gap) => gap.deliberate !== null);
    expect(deliberate.map(({ about }) => about)).toEqual(['L2']);
    expect(tallyGaps(deliberate)).toEqual({ open: 0, deliberate: 1 });
  });
});

test('the sample’s gaps, as a reader would list them', () => {
  const lines = gapsOf(samplePlan('commissioning-2008-9'), samplePack(), new Set()).map(
    ({ code, name, sentence, deliberate }) =>
      `${code} | ${name} | ${sentence}${deliberate === null ? '' : ` | ${deliberate.kind}`}`,
  );
  expect(lines.join('\n')).toMatchSnapshot();
});

test('an introduction’s documents, as a reader would list them', () => {
  const lines = gapsOf(samplePlan('introduction-2008-9'), samplePack()).map(
    ({ code, sentence }) => `${code} | ${sentence}`,
  );
  expect(lines.join('\n')).toMatchSnapshot();
});
