import { expect, test } from 'vitest';
import { actionTitle } from '../../../src/domain/checks/rules/action-title';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('each action has a title', () => {
  expect(saidBy(actionTitle, cleanPlan)).toEqual([]);
  expect(saidBy(actionTitle, withAction(1, { title: '  ' }))).toEqual([
    ['Give 1 action a title', 'A2.'],
  ]);
});
