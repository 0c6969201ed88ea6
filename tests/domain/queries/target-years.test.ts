import { expect, test } from 'vitest';
import { targetYearsOf } from '../../../src/domain/queries/target-years';
import { makePack } from '../../support/plan-factory';

const pack = { ...makePack(), year: '2008/9', targetYears: ['2008/9', '2009/10', '2010/11'] };

test('a plan of the pack’s year has the years of the pack, one of another year as many from its own', () => {
  expect(targetYearsOf(pack, '2008/9')).toBe(pack.targetYears);
  expect(targetYearsOf(pack, '2009/10')).toEqual(['2009/10', '2010/11', '2011/12']);
  expect(targetYearsOf(pack, '2007/8')).toEqual(['2007/8', '2008/9', '2009/10']);
});

test('the list is the same each time, so that nothing is drawn anew for it', () => {
  expect(targetYearsOf(pack, '2009/10')).toBe(targetYearsOf(pack, '2009/10'));
});
