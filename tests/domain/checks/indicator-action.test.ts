import { expect, test } from 'vitest';
import { indicatorAction } from '../../../src/domain/checks/rules/indicator-action';
import { cleanPlan, saidBy } from '../../support/clean-plan';

const unlinked = {
  ...cleanPlan,
  actions: cleanPlan.actions.map((one) => ({ ...one, indicators: [] })),
};

test('each indicator is moved by an action', () => {
  expect(saidBy(indicatorAction, cleanPlan)).toEqual([]);
  expect(saidBy(indicatorAction, unlinked)).toEqual([
    ['Link 6 indicators to an action', 'No action names NB 1, NB 2, NB 3, NB 4, L1 and L2.'],
  ]);
});

test('a contextual one needs none', () => {
  const context = unlinked.indicators.map((one) => ({ ...one, kind: 'contextual' as const }));
  expect(saidBy(indicatorAction, { ...unlinked, indicators: context })).toEqual([]);
});
