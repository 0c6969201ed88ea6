import { expect, test } from 'vitest';
import { accountableManager } from '../../../src/domain/checks/rules/accountable-manager';
import { cleanPlan, saidBy, withAction, foundBy } from '../../support/clean-plan';

test('each action names its accountable manager', () => {
  expect(saidBy(accountableManager, cleanPlan)).toEqual([]);
  const plan = withAction(1, { manager: '  ', title: '' });
  expect(saidBy(accountableManager, plan)).toEqual([
    ['Name an accountable manager for 1 action', 'A2.'],
  ]);
  const none = { ...cleanPlan, actions: cleanPlan.actions.map((one) => ({ ...one, manager: '' })) };
  expect(saidBy(accountableManager, none)).toEqual([
    [
      'Name an accountable manager for 7 actions',
      'A1 Do what S2 asks; A2 Do what S1 asks; A3 Do what A1 asks; A4 Do what L1 asks; and 3 more.',
    ],
  ]);
  expect(foundBy(accountableManager, plan)[0]).toMatchObject({
    ids: ['action-2'],
    focus: { room: 'actions', id: 'action-2', field: 'manager' },
    go: 'Go to A2',
  });
});
