import { expect, test } from 'vitest';
import { yearEndDates } from '../../../src/domain/checks/rules/year-end-dates';
import { cleanPlan, saidBy } from '../../support/clean-plan';

/** The clean plan's seven actions, so many of them due on the last day, so many undated. */
const withDates = (last: number, undated = 0) => ({
  ...cleanPlan,
  actions: cleanPlan.actions.map((action, n) => ({
    ...action,
    due: n < last ? '2009-03-31' : n < last + undated ? null : '2008-09-30',
  })),
});

test('more than half of the target dates on the last day is worth a look', () => {
  expect(saidBy(yearEndDates, withDates(4))).toEqual([
    [
      'Look again at 4 target dates on 31 March 2009',
      '4 of 7 target dates fall on the last day of the year.',
    ],
  ]);
  expect(saidBy(yearEndDates, withDates(3, 2))).toHaveLength(1);
});

test('fewer are not, and neither are a few dates in all', () => {
  expect(saidBy(yearEndDates, withDates(3))).toEqual([]);
  expect(saidBy(yearEndDates, withDates(4, 3))).toEqual([]);
});
