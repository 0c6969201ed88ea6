import { expect, test } from 'vitest';
import { brokenReference } from '../../../src/domain/checks/rules/broken-reference';
import { brokenReferences } from '../../../src/domain/references';
import {
  cleanPlan,
  pack,
  saidBy,
  withAction,
  withIndicator,
  withSection,
  foundBy,
} from '../../support/clean-plan';

test('every reference leads to an item of the pack', () => {
  expect(saidBy(brokenReference, cleanPlan)).toEqual([]);
  const plan = withAction(0, { priorityIds: ['P9'], documentIds: ['gone'], status: 'lost' });
  expect(saidBy(brokenReference, plan)).toEqual([
    [
      'Mend 3 references that lead nowhere',
      'Action A1 names priority P9, which the pack does not have; action A1 names document gone, which the pack does not have; action A1 names status lost, which the pack does not have.',
    ],
  ]);
  expect(foundBy(brokenReference, plan)[0]).toMatchObject({
    ids: ['action-1'],
    focus: { room: 'actions', id: 'action-1', field: 'priorityIds' },
  });
});

test.each([
  ['action A1', 'commitment', withAction(0, { commitmentIds: ['gone'] })],
  ['action A1', 'type', withAction(0, { type: 'gone' })],
  [
    'indicator NB 1',
    'priority',
    withIndicator(0, { priorities: [{ priorityId: 'gone', role: 'accountable' }] }),
  ],
  ['indicator NB 1', 'indicator', withIndicator(0, { packItemId: 'gone' })],
  ['section Equality', 'document', withSection('equality', { documentIds: ['gone'] })],
])('%s that names a %s which is gone is found', (path, noun, plan) => {
  expect(brokenReferences(plan, pack)).toMatchObject([
    { path, message: `names ${noun} gone, which the pack does not have` },
  ]);
});
