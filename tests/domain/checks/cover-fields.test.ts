import { expect, test } from 'vitest';
import { coverFields } from '../../../src/domain/checks/rules/cover-fields';
import type { Header } from '../../../src/domain/schema/plan';
import { cleanPlan, foundBy, saidBy } from '../../support/clean-plan';

const withHeader = (changes: Partial<Header>) => ({
  ...cleanPlan,
  header: { ...cleanPlan.header, ...changes },
});

test('the cover names a director and a contact', () => {
  expect(saidBy(coverFields, cleanPlan)).toEqual([]);
  expect(saidBy(coverFields, withHeader({ contact: ' ' })).map(([title]) => title)).toEqual([
    'Name the contact on the cover',
  ]);
  expect(
    saidBy(coverFields, withHeader({ contact: '', director: '' })).map(([title]) => title),
  ).toEqual(['Name the director and the contact on the cover']);
});

test('each place says which of the two it is', () => {
  const [found] = foundBy(coverFields, withHeader({ contact: '', director: '' }));
  expect(found?.places.map(({ name }) => name)).toEqual(['Director', 'Contact']);
});
