import { expect, test } from 'vitest';
import { milestoneInAction } from '../../../src/domain/checks/rules/milestone-in-action';
import { saidBy, withAction } from '../../support/clean-plan';

const milestone = (due: string | null, id = 'm1') => ({
  id,
  text: 'Contract let',
  due,
  owner: '',
  done: false,
});
const dates = { start: '2008-05-01', due: '2008-12-31' };

test.each(['2008-05-01', '2008-12-31', null])('a milestone on %s is inside', (due) => {
  const plan = withAction(3, { ...dates, milestones: [milestone(due)] });
  expect(saidBy(milestoneInAction, plan)).toEqual([]);
});

test('one before the start or after the target date is not', () => {
  const milestones = [milestone('2008-04-30'), milestone('2009-01-01', 'm2')];
  expect(saidBy(milestoneInAction, withAction(3, { ...dates, milestones }))).toEqual([
    [
      'Bring 2 milestones inside the action',
      'A4 “Contract let” (30 Apr 08, before the start 1 May 08); A4 “Contract let” (1 Jan 09, after the target date 31 Dec 08).',
    ],
  ]);
  expect(saidBy(milestoneInAction, withAction(3, { start: null, due: null, milestones }))).toEqual(
    [],
  );
});
