import { expect, test } from 'vitest';
import { statutoryIndicator } from '../../../src/domain/checks/rules/statutory-indicator';
import { cleanPlan, saidBy } from '../../support/clean-plan';

test('each statutory indicator of the pack is in the plan', () => {
  expect(saidBy(statutoryIndicator, cleanPlan)).toEqual([]);
  const plan = { ...cleanPlan, indicators: cleanPlan.indicators.slice(1) };
  expect(saidBy(statutoryIndicator, plan)).toEqual([
    ['Add 1 statutory indicator to the plan, or say who has them', 'NB 1 Visits to libraries.'],
  ]);
});
