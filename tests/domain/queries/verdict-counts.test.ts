import { expect, test } from 'vitest';
import { verdictCounts } from '../../../src/domain/queries/verdict-counts';
import { samplePack, samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();

test('counts the indicators of each verdict, gravest first', () => {
  const counts = verdictCounts(plan, pack);
  expect(counts[0]).toEqual({ verdict: 'noTarget', indicators: 4, validTo: null });
  expect(counts.map(({ verdict, indicators }) => `${verdict} ${String(indicators)}`)).toEqual([
    'noTarget 4',
    'beyondBest 1',
    'stretching 5',
    'inReach 9',
    'set 3',
    'partner 7',
    'leaves 6',
  ]);
});

test('says when they leave their set where they leave together', () => {
  const leaving = verdictCounts(plan, pack).find(({ verdict }) => verdict === 'leaves');
  expect(leaving?.validTo).toBe('2008-12-31');
  const [first, ...rest] = plan.indicators.filter(({ validTo }) => validTo === '2008-12-31');
  const sooner = plan.indicators.map((one) =>
    one.id === first?.id ? { ...one, validTo: '2008-09-30' } : one,
  );
  expect(rest.length).toBeGreaterThan(0);
  const changed = verdictCounts({ ...plan, indicators: sooner }, pack);
  expect(changed.find(({ verdict }) => verdict === 'leaves')?.validTo).toBeNull();
});

test('an introduction has none', () => {
  expect(verdictCounts(samplePlan('introduction-2008-9'), pack)).toEqual([]);
});
