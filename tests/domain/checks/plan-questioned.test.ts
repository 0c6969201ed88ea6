import { expect, test } from 'vitest';
import { planQuestioned, planSize } from '../../../src/domain/checks/rules/plan-size';
import { pack, saidBy } from '../../support/clean-plan';
import { makePack, makePlan } from '../../support/plan-factory';

const known = makePack({ guides: { ...pack.guides, actionsQuestioned: 54 } });

test('from the size that drew questions on, that is what is said', () => {
  const plan = makePlan({ actions: 54 });
  expect(saidBy(planSize, plan, known)).toEqual([]);
  expect(saidBy(planQuestioned, plan, known)).toEqual([
    [
      'Bring 54 actions down to about 25',
      'A plan with 54 drew questions about whether it could be done. Some may be milestones of others.',
    ],
  ]);
});

test('below it, and where no such size is known, the guide is', () => {
  expect(saidBy(planQuestioned, makePlan({ actions: 53 }), known)).toEqual([]);
  expect(saidBy(planSize, makePlan({ actions: 53 }), known)).toHaveLength(1);
  expect(saidBy(planQuestioned, makePlan({ actions: 54 }))).toEqual([]);
});
