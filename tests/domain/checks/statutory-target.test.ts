import { expect, test } from 'vitest';
import { statutoryTarget } from '../../../src/domain/checks/rules/statutory-target';
import type { Indicator } from '../../../src/domain/schema/plan';
import { cleanPlan, saidBy, withIndicator, foundBy } from '../../support/clean-plan';

const withoutTargets = (place: number): readonly Indicator['parts'][number][] =>
  (cleanPlan.indicators[place]?.parts ?? []).map((part) => ({ ...part, targets: [] }));

test('each statutory indicator has a target for the year of the plan', () => {
  expect(saidBy(statutoryTarget, cleanPlan)).toEqual([]);
  const plan = withIndicator(0, { parts: withoutTargets(0) });
  expect(saidBy(statutoryTarget, plan)).toEqual([
    ['Set targets for 1 statutory indicator', 'NB 1 has no target for 2008/9.'],
  ]);
  expect(foundBy(statutoryTarget, plan)[0]).toMatchObject({
    ids: ['indicator-1'],
    focus: { room: 'indicators', id: 'indicator-1', field: 'target:2008/9' },
    go: 'Go to NB 1',
    deed: 'Set targets',
  });
});

test('several are one finding', () => {
  const all = cleanPlan.indicators.map((one, n) => ({
    ...one,
    kind: 'statutory' as const,
    role: 'accountable' as const,
    validTo: null,
    parts: withoutTargets(n).map((part) => ({ ...part, baseline: null })),
  }));
  expect(saidBy(statutoryTarget, { ...cleanPlan, indicators: all })).toEqual([
    [
      'Set targets for 6 statutory indicators',
      'NB 1, NB 2, NB 3, NB 4, L1 and L2 have no target for 2008/9.',
    ],
  ]);
});

test('one that leaves its set within the year needs none, nor one that is not statutory', () => {
  const leaving = withIndicator(1, { parts: withoutTargets(1) });
  expect(leaving.indicators[1]?.validTo).toBe('2008-12-31');
  expect(saidBy(statutoryTarget, leaving)).toEqual([]);
  const staying = withIndicator(1, { parts: withoutTargets(1), validTo: '2009-12-31' });
  expect(saidBy(statutoryTarget, staying)).toHaveLength(1);
  expect(saidBy(statutoryTarget, withIndicator(2, { parts: withoutTargets(2) }))).toEqual([]);
});
