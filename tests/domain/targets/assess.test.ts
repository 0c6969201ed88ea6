import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import type { KeptDoubt, Plan } from '../../../src/domain/schema/plan';
import { assessIndicator, contextOf } from '../../../src/domain/targets/assess';
import { assessed, result, type MeasureWishes } from '../../support/measures';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();

describe('findings', () => {
  test('come gravest first, each kind in the order of the rules', () => {
    const { findings } = assessed(
      { results: { 2007: 47.8 }, targets: [49, 3.1, 101] },
      { actions: 0 },
    );
    const listed = findings.map(({ severity, code }) => `${severity} ${code}`);
    expect(listed.slice(0, 3)).toEqual([
      'must aboveAll',
      'should pointsMeant',
      'should worseThanBaseline',
    ]);
    expect(listed.slice(3)).toContain('note noAction');
    expect(listed.slice(3)).toContain('note paceUnknown');
  });
});

describe('a doubt that was answered', () => {
  const kept = (more: Partial<KeptDoubt> = {}): KeptDoubt => ({
    code: 'fasterThanBest',
    value: 57.1,
    reason: 'Two new centres open in September.',
    by: 'Head of Standards',
    at: '2008-02-12T10:00:00.000Z',
    ...more,
  });
  const ambitious = (doubts: readonly KeptDoubt[], last = 57.1): MeasureWishes => ({
    targets: [50.9, 54, last],
    part: { kept: doubts },
  });
  /** Doubts, and notes that were doubts. */
  const heard = (wishes: MeasureWishes) =>
    assessed(wishes)
      .findings.filter(({ severity, kept: answer }) => severity !== 'note' || answer !== null)
      .map(({ code, severity, kept: answer }) => [code, severity, answer?.reason ?? null]);

  test('is a note that carries its reason, and the verdict stays', () => {
    expect(heard(ambitious([]))).toEqual([['fasterThanBest', 'should', null]]);
    expect(heard(ambitious([kept()]))).toEqual([
      ['fasterThanBest', 'note', 'Two new centres open in September.'],
    ]);
    expect(assessed(ambitious([kept()])).verdict).toBe('beyondBest');
  });

  test('is back when the last target becomes another, and for another doubt', () => {
    expect(heard(ambitious([kept()], 57.2))).toEqual([['fasterThanBest', 'should', null]]);
    expect(heard(ambitious([kept({ code: 'noChange' })]))).toEqual([
      ['fasterThanBest', 'should', null],
    ]);
  });

  test('cannot be what must be mended whatever anybody says', () => {
    const answers = kept({ code: 'aboveAll', value: 101 });
    expect(heard({ targets: [49, 50, 101], part: { kept: [answers] } })[0]).toEqual([
      'aboveAll',
      'must',
      null,
    ]);
  });

  test('about no target holds while there is none', () => {
    const period = { type: 'calendar', label: '2006' } as const;
    const actuals = [result('2006', 45.5, { period }), result('2007', 47.8)];
    const answers = [kept({ code: 'periodMismatch', value: null })];
    const wishes = { targets: [], part: { actuals, kept: answers } };
    expect(heard(wishes)).toContainEqual(['periodMismatch', 'note', answers[0]?.reason]);
    expect(heard({ ...wishes, targets: [49] })).toMatchObject([['periodMismatch', 'should', null]]);
  });
});

const plan = makePlan({ actions: 6 });

function judged(of: Plan): ReadonlyMap<string, string> {
  return new Map(
    of.indicators.flatMap((indicator) =>
      [...assessIndicator(indicator, contextOf(of, pack, indicator))].map(
        ([partId, { verdict, findings }]): [string, string] => [
          `${indicator.id} ${partId}`,
          [verdict, ...findings.map(({ lead, detail }) => `${lead} ${detail}`)].join('\n'),
        ],
      ),
    ),
  );
}

function done(of: Plan, command: Command): Plan {
  const applied = apply(of, command);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value.plan;
}

const measures = plan.indicators.flatMap(({ id, parts }) =>
  parts.map((part) => ({ indicatorId: id, partId: part.id })),
);
const value = fc.integer({ min: -50, max: 1_200 }).map((tenths) => tenths / 10);
const change = fc
  .record({
    place: fc.constantFrom(...measures),
    year: fc.constantFrom(...pack.targetYears),
    value: fc.option(value, { nil: null }),
    what: fc.constantFrom('target' as const, 'baseline' as const, 'actuals' as const),
  })
  .map(({ place, year, value: figure, what }): Command => {
    const observed = figure === null ? null : result('2007', figure);
    switch (what) {
      case 'target':
        return {
          type: 'indicator.target',
          ...place,
          year,
          target: { value: figure, withoutStretch: null, illustrative: false, milestones: [] },
        };
      case 'baseline':
        return { type: 'indicator.baseline', ...place, baseline: observed };
      case 'actuals':
        return { type: 'indicator.actuals', ...place, actuals: observed ? [observed] : [] };
      default:
        throw new Error('No such change');
    }
  });

test('nothing that is said of a measure changes when another indicator does', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (commands) => {
      let after = plan;
      const touched = new Set<string>();
      for (const command of commands) {
        after = done(after, command);
        if ('indicatorId' in command) touched.add(command.indicatorId);
      }
      const others = (of: Plan) =>
        [...judged(of)].filter(([key]) => !touched.has(key.split(' ')[0] ?? ''));
      expect(others(after)).toEqual(others(plan));
    }),
    { numRuns: 200 },
  );
});

test('what is remembered is what a fresh look says, also after an action was linked', () => {
  judged(plan);
  const [first] = plan.indicators;
  const linked = done(plan, {
    type: 'batch',
    label: 'Cut all links',
    commands: plan.actions.flatMap((action) =>
      action.indicators.map(({ indicatorId }) => ({
        type: 'cut.indicator' as const,
        actionId: action.id,
        indicatorId,
      })),
    ),
  });
  // The very same records of indicators, in a plan where no action moves them any more.
  expect(linked.indicators[0]).toBe(first);
  expect(judged(linked)).toEqual(judged(structuredClone(linked)));
  expect(judged(plan)).toEqual(judged(structuredClone(plan)));
});

test('an indicator that did not change is not looked at again', () => {
  const look = (of: Plan) =>
    of.indicators.map((indicator) => assessIndicator(indicator, contextOf(of, pack, indicator)));
  const [place] = measures;
  if (!place) throw new Error('No measure.');
  const before = look(plan);
  const after = look(done(plan, { type: 'indicator.baseline', ...place, baseline: null }));
  expect(after.map((one, n) => one === before[n])).toEqual(
    plan.indicators.map(({ id }) => id !== place.indicatorId),
  );
});
