import { expect, test } from 'vitest';
import { mustComment } from '../../../src/domain/checks/rules/must-comment';
import type { Comment } from '../../../src/domain/schema/plan';
import { cleanPlan, foundBy, saidBy } from '../../support/clean-plan';
import { remark } from '../../support/small-plan';

const said = (changes: Partial<Comment>): Comment => ({
  ...remark,
  about: { kind: 'action', id: 'action-2', field: 'due' },
  ...changes,
});
const withComments = (...comments: readonly Comment[]) => ({ ...cleanPlan, comments });

test.each([[[]], [[said({ level: 'should' })]], [[said({ resolved: remark })]]])(
  '%j leaves nothing to settle',
  (comments) => {
    expect(saidBy(mustComment, withComments(...comments))).toEqual([]);
  },
);

test('open comments that must be settled are one finding, with their places', () => {
  const long = `Say\nwhy. ${'And more. '.repeat(20)}`;
  const plan = withComments(
    said({}),
    said({ id: 'c2', text: long, about: { kind: 'plan', field: null } }),
    said({ id: 'c3', about: { kind: 'action', id: 'x', field: null }, was: 'A99' }),
  );
  const [found] = foundBy(mustComment, plan);
  expect(found).toMatchObject({
    severity: 'must',
    title: 'Settle 3 comments that must be',
    where: 'A2, The plan, A99',
    ids: ['action-2'],
    focus: { room: 'actions', id: 'action-2', field: 'due' },
  });
  expect(found?.detail).toMatch(
    /^A2 Head of Libraries: “Who answers for this\?”; The plan .*“Say why\. .*…”/u,
  );
});
