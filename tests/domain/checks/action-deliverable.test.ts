import { expect, test } from 'vitest';
import { actionDeliverable } from '../../../src/domain/checks/rules/action-deliverable';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('each action says what it delivers', () => {
  expect(saidBy(actionDeliverable, cleanPlan)).toEqual([]);
  expect(saidBy(actionDeliverable, withAction(1, { deliverable: ' ' }))).toEqual([
    ['Say what 1 action will deliver', 'A2 Do what S1 asks.'],
  ]);
});
