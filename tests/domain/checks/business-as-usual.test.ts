import { expect, test } from 'vitest';
import { businessAsUsual } from '../../../src/domain/checks/rules/business-as-usual';
import { saidBy, withAction } from '../../support/clean-plan';

test.each([
  ['Continue to run the reading scheme', 'continue to'],
  ['Maintaining the lending service', 'maintaining'],
  ['On-going work with schools', 'on-going'],
  ['Business as usual in branches', 'business as usual'],
  ['Deliver core services', 'deliver core'],
])('a title like %j reads as business as usual', (title, quoted) => {
  expect(saidBy(businessAsUsual, withAction(3, { title }))).toEqual([
    ['Say what is new in 1 action', `A4 (“${quoted}”) reads as business as usual.`],
  ]);
});

test.each(['Discontinue the mobile library', 'Open a branch', 'Main tenancy agreed', ''])(
  'a title like %j does not',
  (title) => {
    expect(saidBy(businessAsUsual, withAction(3, { title }))).toEqual([]);
  },
);
