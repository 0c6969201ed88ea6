import { expect, test } from 'vitest';
import { startBeforeDue } from '../../../src/domain/checks/rules/start-before-due';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test('no action starts after its target date', () => {
  expect(saidBy(startBeforeDue, cleanPlan)).toEqual([]);
  expect(saidBy(startBeforeDue, withAction(1, { start: '2008-09-30', due: null }))).toEqual([]);
  const wrong = withAction(1, { start: '2010-03-31', due: '2009-09-30' });
  expect(saidBy(startBeforeDue, wrong)).toEqual([
    [
      'Put the dates of 1 action in order',
      'A2 (31 Mar 10 to 30 Sep 09) starts after the target date.',
    ],
  ]);
});
