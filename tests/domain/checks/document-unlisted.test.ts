import { expect, test } from 'vitest';
import { documentUnlisted } from '../../../src/domain/checks/rules/document-unlisted';
import { fromPlain } from '../../../src/domain/rich-text';
import { cleanPlan, saidBy, withSection } from '../../support/clean-plan';

test('each document that the text names is in a list of the plan', () => {
  expect(saidBy(documentUnlisted, cleanPlan)).toEqual([]);
  const body = fromPlain('We follow the Northmoor Community Plan in all of this.');
  expect(saidBy(documentUnlisted, withSection('context', { body }))).toEqual([
    [
      'List 1 document that the text names',
      '“What the year brings” names Northmoor Community Plan, and no list of the plan has it.',
    ],
  ]);
  const listed = withSection('context', { body, documentIds: ['community-plan'] });
  expect(saidBy(documentUnlisted, listed)).toEqual([]);
});
