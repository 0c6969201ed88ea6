import { expect, test } from 'vitest';
import { commitmentTakenUp } from '../../../src/domain/checks/rules/commitment-taken-up';
import { cleanPlan, foundBy, pack, withAction } from '../../support/clean-plan';

test('each commitment is taken up, here or by another plan of the library', () => {
  // Nobody has said what other plans take up.
  expect(foundBy(commitmentTakenUp, cleanPlan)).toEqual([]);
  const found = (elsewhere: readonly string[]) =>
    foundBy(commitmentTakenUp, withAction(0, { commitmentIds: ['C1'] }), pack, new Set(elsewhere));
  expect(found(['C2'])).toEqual([]);
  expect(found([])).toMatchObject([
    {
      title: 'Take up 1 commitment, or say why not',
      detail: 'C2 A card for every newborn.',
      places: [{ name: 'C2', about: 'C2' }],
    },
  ]);
});
