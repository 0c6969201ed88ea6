import { expect, test } from 'vitest';
import { priorityAction } from '../../../src/domain/checks/rules/priority-action';
import { cleanPlan, saidBy, withAction, foundBy } from '../../support/clean-plan';

test('each priority is served by an action, its own or a shared one', () => {
  expect(saidBy(priorityAction, cleanPlan)).toEqual([]);
  const plan = withAction(0, { priorityIds: [] });
  expect(saidBy(priorityAction, plan)).toEqual([
    ['Give 1 priority an action, or say why not', 'S2 Lighting where people walk.'],
  ]);
  expect(foundBy(priorityAction, plan)[0]).toMatchObject({
    ids: ['S2'],
    focus: { room: 'thread', id: 'S2', field: 'G1' },
    go: 'Open gaps',
  });
  const shared = {
    ...plan,
    actions: plan.actions.map((one, n) => (n === 1 ? { ...one, priorityIds: ['S1', 'S2'] } : one)),
  };
  expect(saidBy(priorityAction, shared)).toEqual([]);
});
