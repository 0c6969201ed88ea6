import { expect, test } from 'vitest';
import { actionIndicator } from '../../../src/domain/checks/rules/action-indicator';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('each action moves an indicator', () => {
  expect(saidBy(actionIndicator, cleanPlan)).toEqual([]);
  expect(saidBy(actionIndicator, withAction(1, { indicators: [] }))).toEqual([
    ['Link 1 action to an indicator', 'A2 Do what S1 asks.'],
  ]);
});
