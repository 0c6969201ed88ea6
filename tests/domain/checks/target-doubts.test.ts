import { expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { targetDoubts, targetErrors } from '../../../src/domain/checks/rules/target-doubts';
import { apply } from '../../../src/domain/commands/apply';
import type { Indicator, Plan } from '../../../src/domain/schema/plan';
import { cleanPlan, pack, saidBy, foundBy } from '../../support/clean-plan';
import { measureOf, result, type MeasureWishes } from '../../support/measures';
import { samplePack, samplePlan } from '../../support/samples';

/** The clean plan with these indicators alone, each with a code and an id of its own. */
function planOf(...wishes: readonly MeasureWishes[]): Plan {
  const indicators = wishes.map((wish, n): Indicator => {
    const { indicator } = measureOf(wish);
    return { ...indicator, id: `m${String(n + 1)}`, code: `L${String(n + 1)}` };
  });
  return { ...cleanPlan, actions: [], indicators };
}

const ambitious: MeasureWishes = { targets: [50.9, 54, 57.1] };

test('nothing is said where the figures say nothing', () => {
  expect(saidBy(targetErrors, cleanPlan)).toEqual([]);
  expect(saidBy(targetDoubts, cleanPlan)).toEqual([]);
});

test('what must be mended is said with its figures and leads there', () => {
  const plan = planOf({}, { targets: [47, 46, 45] });
  expect(saidBy(targetErrors, plan)).toEqual([
    [
      'Turn the targets of 1 indicator to the better',
      'L2: The targets fall from 47.8% to 45.0%. Here higher is better.',
    ],
  ]);
  expect(foundBy(targetErrors, plan)[0]).toMatchObject({
    ids: ['m2'],
    focus: { room: 'indicators', id: 'm2', field: 'target:2008/9' },
    go: 'Go to L2',
    fix: null,
  });
  expect(saidBy(targetDoubts, plan)).toEqual([]);
});

test('one doubt with a command as its way out is put right on the spot', () => {
  const plan = planOf(ambitious);
  expect(saidBy(targetDoubts, plan)).toEqual([
    [
      'Say how 1 indicator will beat the best year',
      'L1: Needs +3.1 pp a year; best yearly change so far +2.3 pp. The best was from 2006 to 2007. At that pace it reaches 54.7% in 2010/11.',
    ],
  ]);
  const [finding] = foundBy(targetDoubts, plan);
  expect(finding).toMatchObject({
    focus: { room: 'indicators', id: 'm1', field: 'target:2008/9' },
    fix: { label: 'Use 54.7%', isSafe: false },
  });
  if (!finding?.fix) throw new Error('No fix.');
  const applied = apply(plan, finding.fix.command);
  expect(applied.ok && saidBy(targetDoubts, applied.value.plan)).toEqual([]);
});

test('several of one kind are one finding, of several kinds as many, in a fixed order', () => {
  const noBaseline = { part: { baseline: null } };
  const plan = planOf(ambitious, noBaseline, ambitious, { targets: [120, 130] });
  expect(saidBy(targetErrors, plan)).toEqual([
    [
      'Lower targets of 1 indicator to what can be',
      'L4: The target for 2008/9 is 120.0%. The target for 2009/10 is 130.0%. It cannot be above 100.0%.',
    ],
  ]);
  expect(saidBy(targetDoubts, plan)).toEqual([
    [
      'Say how 3 indicators will beat the best year',
      'L1, L3 and L4 ask for more a year than the best year brought.',
    ],
  ]);
  const [several] = foundBy(targetDoubts, plan);
  expect(several).toMatchObject({ ids: ['m1', 'm3', 'm4'], go: 'Go to L1', fix: null });
  const [above] = foundBy(targetErrors, plan);
  expect(above?.fix).toBeNull();
});

test('two measures of an indicator count once', () => {
  const { indicator, part } = measureOf(ambitious);
  const both = { ...indicator, parts: [part, { ...part, id: 'b', label: 'boys' }] };
  const plan = { ...cleanPlan, indicators: [both] };
  expect(foundBy(targetDoubts, plan)).toMatchObject([
    { title: 'Say how 1 indicator will beat the best year', ids: ['i1'], fix: null },
  ]);
});

test('what was kept with a reason is left out, and so is what another rule says', () => {
  const kept = {
    code: 'fasterThanBest',
    value: 57.1,
    reason: 'Two new centres open.',
    by: '',
    at: '2008-02-12T10:00:00.000Z',
  };
  const answered = planOf({ ...ambitious, part: { kept: [kept] } });
  expect(saidBy(targetDoubts, answered)).toEqual([]);
  // No action carries any of these targets; that rule has a finding of its own.
  expect(check(answered, pack).map(({ code }) => code)).toContain('indicator-action');
});

test('a doubt about a measure that never got better leads to its last target', () => {
  const plan = planOf({ results: { 2006: 48, 2007: 47 }, targets: [48] });
  expect(foundBy(targetDoubts, plan)[0]).toMatchObject({
    detail:
      'L1: It has not improved in any year so far. The best year was from 2006, 48.0%, to 2007, 47.0%. Say what will be different.',
    focus: { field: 'target:2008/9' },
  });
});

test('the sample plan asks more of itself in one place than it has ever managed', () => {
  const plan = samplePlan('commissioning-2008-9');
  expect(saidBy(targetErrors, plan, samplePack())).toEqual([]);
  expect(saidBy(targetDoubts, plan, samplePack())).toEqual([
    [
      'Say how 1 indicator will beat the best year',
      'NI 75: Needs +3.1 pp a year; best yearly change so far +2.3 pp. The best was from 2006 to 2007. At that pace it reaches 54.7% in 2010/11.',
    ],
    [
      'Say what breaks the trend of 1 indicator',
      'NI 75: 57.1% is above what the trend so far leads to expect for 2010/11: 51.2% to 55.6%. A straight line through 4 results, 95% prediction interval.',
    ],
  ]);
});

test('figures of another kind of year are asked about, and lead to where they stand', () => {
  const period = { type: 'calendar', label: '2006' } as const;
  const actuals = [result('2006', 45.5, { period }), result('2007', 47.8)];
  const [finding] = foundBy(targetDoubts, planOf({ part: { actuals } }));
  expect(finding).toMatchObject({
    title: 'Put right the periods of 1 indicator',
    focus: { field: 'result:1' },
  });
});
