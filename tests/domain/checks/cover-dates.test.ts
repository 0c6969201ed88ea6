import { expect, test } from 'vitest';
import { coverDates } from '../../../src/domain/checks/rules/cover-dates';
import type { Header } from '../../../src/domain/schema/plan';
import { cleanPlan, saidBy } from '../../support/clean-plan';

const withCover = (changes: Partial<Header>) => ({
  ...cleanPlan,
  header: { ...cleanPlan.header, draftDue: null, approvalDue: null, ...changes },
});

test.each([
  {},
  { reviewDue: '2008-10-31' },
  { draftDue: '2008-02-22', commentsClose: '2008-02-22', reviewDue: '2008-10-31' },
])('%j is in order', (changes) => {
  expect(saidBy(coverDates, withCover(changes))).toEqual([]);
});

test('approval before comments close is not', () => {
  const plan = withCover({
    draftDue: '2008-03-31',
    approvalDue: '2008-02-29',
    reviewDue: '2008-10-31',
  });
  expect(saidBy(coverDates, plan)).toEqual([
    ['Put the dates on the cover in order', 'Approval (29 Feb 08) comes before draft (31 Mar 08).'],
  ]);
});
