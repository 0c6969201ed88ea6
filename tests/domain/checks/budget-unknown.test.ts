import { expect, test } from 'vitest';
import { budgetUnknown } from '../../../src/domain/checks/rules/budget-unknown';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('somebody has said whether the money is there', () => {
  expect(saidBy(budgetUnknown, cleanPlan)).toEqual([]);
  const budget = { covered: 'unknown', amount: null, gap: null, source: '', illustrative: false };
  expect(
    saidBy(budgetUnknown, withAction(3, { budget: { ...budget, covered: 'unknown' } })),
  ).toEqual([['Say whether the budget covers 1 action', 'Nobody has said so of A4.']]);
});
