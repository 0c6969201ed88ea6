import { expect, test } from 'vitest';
import { documentOutOfDate } from '../../../src/domain/checks/rules/document-out-of-date';
import { cleanPlan, saidBy, withSection } from '../../support/clean-plan';

test('no document that has expired is cited', () => {
  expect(saidBy(documentOutOfDate, cleanPlan)).toEqual([]);
  const plan = withSection('context', { documentIds: ['library-strategy', 'community-plan'] });
  expect(saidBy(documentOutOfDate, plan)).toEqual([
    [
      'Replace or drop 1 document out of date',
      'Library Strategy 2004-07 has expired, and “What the year brings” cites it.',
    ],
  ]);
});
