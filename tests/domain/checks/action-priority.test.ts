import { expect, test } from 'vitest';
import { actionPriority } from '../../../src/domain/checks/rules/action-priority';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('each action serves a priority of the pack', () => {
  expect(saidBy(actionPriority, cleanPlan)).toEqual([]);
  expect(saidBy(actionPriority, withAction(2, { priorityIds: [] }))).toEqual([
    ['Link 1 action to a priority', 'A3 Do what A1 asks.'],
  ]);
  expect(saidBy(actionPriority, withAction(2, { priorityIds: ['gone'] }))).toHaveLength(1);
});
