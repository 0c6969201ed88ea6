import { expect, test } from 'vitest';
import { actionDue } from '../../../src/domain/checks/rules/action-due';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('each action has a target date', () => {
  expect(saidBy(actionDue, cleanPlan)).toEqual([]);
  expect(saidBy(actionDue, withAction(0, { due: null }))).toEqual([
    ['Give 1 action a target date', 'A1 Do what S2 asks.'],
  ]);
});
