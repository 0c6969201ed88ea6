import { expect, test } from 'vitest';
import { dueInYear } from '../../../src/domain/checks/rules/due-in-year';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

test.each(['2008-04-01', '2009-03-31', null])('a target date of %s is fine', (due) => {
  expect(saidBy(dueInYear, withAction(0, { due }))).toEqual([]);
});

test.each([
  ['2009-04-01', '1 Apr 09'],
  ['2008-03-31', '31 Mar 08'],
])('a target date of %s is outside the year', (due, shown) => {
  expect(saidBy(dueInYear, withAction(0, { due }))).toEqual([
    [
      'Bring 1 target date into 2008/9',
      `A1 (${shown}) falls outside 1 April 2008 to 31 March 2009.`,
    ],
  ]);
});

test('several are one finding', () => {
  const late = {
    ...cleanPlan,
    actions: cleanPlan.actions.map((one) => ({ ...one, due: '2010-01-01' })),
  };
  expect(saidBy(dueInYear, late)).toEqual([
    [
      'Bring 7 target dates into 2008/9',
      'A1 (1 Jan 10), A2 (1 Jan 10), A3 (1 Jan 10), A4 (1 Jan 10), A5 (1 Jan 10) and 2 more fall outside 1 April 2008 to 31 March 2009.',
    ],
  ]);
});
