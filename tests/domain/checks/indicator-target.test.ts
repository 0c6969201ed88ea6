import { expect, test } from 'vitest';
import { indicatorTarget } from '../../../src/domain/checks/rules/indicator-target';
import { cleanPlan, saidBy, withIndicator } from '../../support/clean-plan';

test('each indicator that is not statutory has a target for the year', () => {
  expect(saidBy(indicatorTarget, cleanPlan)).toEqual([]);
  const without = (place: number) => {
    const parts =
      cleanPlan.indicators[place]?.parts.map((part) => ({ ...part, targets: [] })) ?? [];
    return withIndicator(place, { parts });
  };
  expect(saidBy(indicatorTarget, without(4))).toEqual([
    ['Set targets for 1 indicator', 'L1 has no target for 2008/9.'],
  ]);
  // What is statutory must have one: that is another rule.
  expect(saidBy(indicatorTarget, without(0))).toEqual([]);
});
