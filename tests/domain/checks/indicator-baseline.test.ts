import { expect, test } from 'vitest';
import { indicatorBaseline } from '../../../src/domain/checks/rules/indicator-baseline';
import { cleanPlan, saidBy, withIndicator } from '../../support/clean-plan';

test('each indicator says where it starts from, or by when that will be known', () => {
  expect(saidBy(indicatorBaseline, cleanPlan)).toEqual([]);
  const [first] = cleanPlan.indicators;
  const parts = (first?.parts ?? []).map((part) => ({ ...part, baseline: null }));
  expect(saidBy(indicatorBaseline, withIndicator(0, { parts }))).toEqual([
    [
      'Set a baseline for 1 indicator',
      'NB 1 does not say where it starts from, or by when that will be known.',
    ],
  ]);
});
