import { expect, test } from 'vitest';
import { budgetGap } from '../../../src/domain/checks/rules/budget-gap';
import type { Action, Plan } from '../../../src/domain/schema/plan';
import { cleanPlan, saidBy } from '../../support/clean-plan';

type Money = Partial<Action['budget']>;

/** The clean plan with the budgets of its first actions changed. */
const withBudgets = (...budgets: readonly Money[]): Plan => ({
  ...cleanPlan,
  actions: cleanPlan.actions.map((action, n) => ({
    ...action,
    budget: { ...action.budget, ...budgets[n] },
  })),
});

test('what is still to be found is added up', () => {
  const plan = withBudgets(
    { covered: 'part', gap: 12_500 },
    { covered: 'no', gap: 2_500 },
    { covered: 'no' },
  );
  expect(saidBy(budgetGap, plan)).toEqual([
    [
      'Find £15,000 for 3 actions',
      'Still to be found: A1 £12,500 and A2 £2,500. A3 is not covered, and no sum is given.',
    ],
  ]);
  expect(saidBy(budgetGap, withBudgets({ covered: 'no' }))).toEqual([
    ['Find the money for 1 action', 'A1 is not covered, and no sum is given.'],
  ]);
});

test('nothing is where the budget covers it, or nobody knows', () => {
  const plan = withBudgets(
    { covered: 'part', gap: 0 },
    { covered: 'part', gap: null },
    { covered: 'yes', gap: 500 },
    { covered: 'unknown', gap: 500 },
  );
  expect(saidBy(budgetGap, plan)).toEqual([]);
});
