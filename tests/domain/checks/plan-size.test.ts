import { expect, test } from 'vitest';
import { planSize } from '../../../src/domain/checks/rules/plan-size';
import { makePlan } from '../../support/plan-factory';
import { saidBy } from '../../support/clean-plan';

test('the plan keeps to the guide of the pack', () => {
  expect(saidBy(planSize, makePlan({ actions: 25 }))).toEqual([]);
  expect(saidBy(planSize, makePlan({ actions: 26 }))).toEqual([
    ['Consider fewer than 26 actions', 'The guide is about 25. Some may be milestones of others.'],
  ]);
});
