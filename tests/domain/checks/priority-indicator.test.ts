import { expect, test } from 'vitest';
import { priorityIndicator } from '../../../src/domain/checks/rules/priority-indicator';
import { cleanPlan, saidBy, withIndicator } from '../../support/clean-plan';

test('each priority is measured by an indicator', () => {
  expect(saidBy(priorityIndicator, cleanPlan)).toEqual([]);
  expect(saidBy(priorityIndicator, withIndicator(0, { priorities: [] }))).toEqual([
    [
      'Give 4 priorities an indicator, or say why not',
      'A1 Services within reach of every ward; L1 Reading from the first year; L3 Archives open to schools; R1 Plans that add up.',
    ],
  ]);
});
