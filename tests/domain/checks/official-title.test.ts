import { expect, test } from 'vitest';
import { officialTitle } from '../../../src/domain/checks/rules/official-title';
import { cleanPlan, saidBy, withIndicator, foundBy } from '../../support/clean-plan';

test('an indicator of the pack carries its official title', () => {
  expect(saidBy(officialTitle, cleanPlan)).toEqual([]);
  const plan = withIndicator(0, { title: 'Library visits' });
  expect(saidBy(officialTitle, plan)).toEqual([
    [
      'Correct the title of NB 1',
      'Plan: “Library visits”. Official: “Visits to libraries (official title)”.',
    ],
  ]);
  expect(foundBy(officialTitle, plan)[0]?.fix).toEqual({
    label: 'Use official',
    command: {
      type: 'indicator.set',
      id: 'indicator-1',
      changes: { title: 'Visits to libraries (official title)' },
    },
    isSafe: true,
  });
});

test('a local indicator, or one that the pack no longer has, has no official title', () => {
  expect(saidBy(officialTitle, withIndicator(0, { title: 'x', packItemId: null }))).toEqual([]);
  expect(saidBy(officialTitle, withIndicator(0, { title: 'x', packItemId: 'gone' }))).toEqual([]);
});
