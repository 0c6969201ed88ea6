import { expect, test } from 'vitest';
import { daysLate, deadlineOf } from '../../../src/domain/queries/deadline';
import { planStatus } from '../../../src/domain/schema/plan';
import { makePlan } from '../../support/plan-factory';

const header = {
  ...makePlan().header,
  draftDue: '2008-01-31',
  commentsClose: '2008-02-29',
  approvalDue: '2008-03-31',
  reviewDue: '2008-10-31',
};

test('each stage of a plan has the date of its next step', () => {
  const steps = planStatus.options.map((status) => [
    status,
    deadlineOf({ ...header, status })?.step ?? null,
  ]);
  expect(steps).toEqual([
    ['headlines', 'draft'],
    ['draft', 'draft'],
    ['submitted', 'comments'],
    ['returned', 'draft'],
    ['agreed', 'approval'],
    ['committee', 'approval'],
    ['approved', 'review'],
    ['closed', null],
  ]);
  expect(deadlineOf({ ...header, status: 'submitted' })?.on).toBe('2008-02-29');
  expect(deadlineOf({ ...header, status: 'submitted', commentsClose: null })).toBeNull();
});

test('days are counted from the day after, over the change of the clocks too', () => {
  const due = { step: 'approval', on: '2008-03-28' } as const;
  expect(
    ['2008-03-27', '2008-03-28', '2008-03-29', '2008-04-02'].map((day) => daysLate(due, day)),
  ).toEqual([0, 0, 1, 5]);
});
