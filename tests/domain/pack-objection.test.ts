import { describe, expect, test } from 'vitest';
import { packObjection } from '../../src/domain/commands/pack-objection';
import type { Command, SimpleCommand } from '../../src/domain/commands/schema';
import { assert } from '../../src/domain/control';
import { baselineFrom, baselineRefusal } from '../../src/domain/queries/evidence';
import type { Fact } from '../../src/domain/schema/pack';
import type { Observation } from '../../src/domain/schema/plan';
import { contextOf } from '../../src/domain/targets/assess';
import { factIsNotIndicator } from '../../src/domain/targets/findings/baseline';
import { measured } from '../../src/domain/targets/measured';
import { makePack, makePlan } from '../support/plan-factory';

const REASON = 'It counts every subject, and the indicator two of them.';
const fact: Fact = {
  id: 'F2',
  code: 'F2',
  label: 'Adults who passed in any subject',
  aliases: [],
  source: { document: 'Framework for tests', line: '12' },
  verified: true,
  value: 64.9,
  valueText: '64.9',
  unit: '%',
  period: { type: 'academic', label: '2007' },
  figures: [],
  doubts: [],
  notBaselineOf: [{ indicatorId: 'NB2', reason: REASON, remind: false }],
};
const made = makePack();
const item = made.indicators[1];
assert(item, 'the pack has a second indicator');
const pack = makePack({
  facts: [{ ...fact, notBaselineOf: [{ indicatorId: item.id, reason: REASON, remind: false }] }],
});
const plan = makePlan({ pack, actions: 0 });
const second = plan.indicators[1];
assert(second?.packItemId === item.id, 'the plan has it too');
const object = packObjection(pack);

const baseline = (value: number, label: string, over: Partial<Observation> = {}): Observation => ({
  period: { type: 'academic', label },
  measure: { kind: 'figure', value },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
  ...over,
});
const set = (said: Observation | null, indicatorId = second.id): SimpleCommand => ({
  type: 'indicator.baseline',
  indicatorId,
  partId: 'main',
  baseline: said,
});
const SENTENCE = `64.9 (F2, Adults who passed in any subject) cannot be the baseline of ${second.code}. ${REASON} Nothing was changed.`;

describe('a baseline that is another figure of the pack', () => {
  test.each([
    ['the same year', baseline(64.9, '2007')],
    ['the same year in other words', baseline(64.9, 'summer 2007')],
    ['no period', baseline(64.9, ' ')],
  ])('is refused with the reason: %s', (_, said) => {
    expect(object(plan, set(said))).toBe(SENTENCE);
  });

  test.each([
    ['blank', null, ' ', true],
    ['a year', null, '2007', true],
    ['blank', '2007', ' ', true],
    ['the same year', '2007', 'summer 2007', true],
    ['another year', '2007', '2006', false],
  ])(
    'is refused just where the figures say so: its period %s, that of the fact %s',
    (_, year, label, isMistaken) => {
      const period = year === null ? null : { type: 'academic' as const, label: year };
      const facts = pack.facts.map((one) => ({ ...one, period }));
      const said = baseline(64.9, label);
      const [part] = second.parts;
      assert(part, 'no part');
      const context = contextOf(plan, { ...pack, facts }, second);
      const found = factIsNotIndicator(measured(second, { ...part, baseline: said }, context));
      expect(packObjection({ ...pack, facts })(plan, set(said)) !== null).toBe(isMistaken);
      expect(found.some(({ severity }) => severity === 'must')).toBe(isMistaken);
    },
  );

  test.each([
    ['another figure', set(baseline(47.8, '2007'))],
    ['another year', set(baseline(64.9, '2006'))],
    ['another indicator', set(baseline(64.9, '2007'), 'indicator-1')],
    ['no figure', set(baseline(0, '2007', { measure: { kind: 'suppressed' } }))],
    ['none', set(null)],
  ])('lets through %s', (_, command) => {
    expect(object(plan, command)).toBeNull();
  });

  test('is refused where an indicator is added with it, also by a later command of a batch', () => {
    const record = { ...second, id: 'new', code: 'NEW' };
    const [part] = record.parts;
    assert(part, 'no part');
    const add = (said: Observation | null): SimpleCommand => ({
      type: 'indicator.add',
      entries: [{ at: 0, record: { ...record, parts: [{ ...part, baseline: said }] } }],
    });
    expect(object(plan, add(baseline(64.9, '2007')))).toContain('the baseline of NEW');
    expect(object(plan, add(baseline(47.8, '2007')))).toBeNull();
    const batch: Command = {
      type: 'batch',
      label: 'Add and set',
      commands: [add(null), set(baseline(64.9, '2007'), 'new')],
    };
    expect(object(plan, batch)).toContain('the baseline of NEW');
  });

  test('is refused where a local indicator is said to be the pack’s', () => {
    const indicators = plan.indicators.map((one) =>
      one.id === 'local-1'
        ? {
            ...one,
            parts: one.parts.map((part) => ({ ...part, baseline: baseline(64.9, '2007') })),
          }
        : one,
    );
    const changes = { packItemId: item.id };
    const command: Command = { type: 'indicator.set', id: 'local-1', changes };
    expect(object({ ...plan, indicators }, command)).toContain('the baseline of L1');
  });

  test('may stay where it was, and have its source put right', () => {
    const indicators = plan.indicators.map((one) =>
      one.id === second.id
        ? {
            ...one,
            parts: one.parts.map((part) => ({ ...part, baseline: baseline(64.9, '2007') })),
          }
        : one,
    );
    const command = set(baseline(64.9, '2007', { source: 'Exam results' }));
    expect(object({ ...plan, indicators }, command)).toBeNull();
  });
});

describe('a fact as a baseline', () => {
  const [own] = pack.facts;
  assert(own, 'no fact');

  test('is refused where the pack says so, where it has no figure, and where the unit is another', () => {
    const local = plan.indicators.find(({ id }) => id === 'local-2');
    assert(local, 'no local indicator');
    expect(baselineRefusal(own, second)).toBe(REASON);
    expect(baselineRefusal(own, local)).toBe('It is counted in %, the indicator in loans.');
    expect(baselineRefusal({ ...own, value: null, unit: '' }, local)).toBe(
      'The source gives no figure to start from.',
    );
    expect(baselineRefusal({ ...own, unit: 'loans' }, local)).toBeNull();
  });

  test('brings its period and its source', () => {
    expect(baselineFrom(own, second)).toEqual(
      baseline(64.9, '2007', { source: 'Line 12, Framework for tests' }),
    );
  });
});
