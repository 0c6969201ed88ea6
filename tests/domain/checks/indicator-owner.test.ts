import { expect, test } from 'vitest';
import { indicatorOwner } from '../../../src/domain/checks/rules/indicator-owner';
import { cleanPlan, saidBy, withIndicator } from '../../support/clean-plan';

test('each indicator has an owner', () => {
  expect(saidBy(indicatorOwner, cleanPlan)).toEqual([]);
  expect(saidBy(indicatorOwner, withIndicator(1, { owner: '' }))).toEqual([
    ['Name an owner for 1 indicator', 'NB 2 has no owner.'],
  ]);
});
