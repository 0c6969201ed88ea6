import { expect, test } from 'vitest';
import { managerLoad } from '../../../src/domain/checks/rules/manager-load';
import { cleanPlan, pack, saidBy, withAction } from '../../support/clean-plan';
import { makePack } from '../../support/plan-factory';

const atMost = (managerActions: number) => makePack({ guides: { ...pack.guides, managerActions } });

test('a manager may have as many actions as the guide says', () => {
  expect(saidBy(managerLoad, cleanPlan, atMost(7))).toEqual([]);
  expect(saidBy(managerLoad, cleanPlan, atMost(6))).toEqual([
    ['Share out the actions of 1 manager', 'Head of Service has 7; the guide is 6.'],
  ]);
});

test('a name is the same in other letters, and closed actions weigh nothing', () => {
  const spelt = withAction(3, { manager: ' head of SERVICE' });
  expect(saidBy(managerLoad, spelt, atMost(6))).toHaveLength(1);
  expect(saidBy(managerLoad, withAction(3, { status: 'complete' }), atMost(6))).toEqual([]);
  expect(saidBy(managerLoad, withAction(3, { manager: '' }), atMost(6))).toEqual([]);
});
