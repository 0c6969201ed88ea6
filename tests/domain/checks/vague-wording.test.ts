import { expect, test } from 'vitest';
import { vagueWording } from '../../../src/domain/checks/rules/vague-wording';
import { cleanPlan, saidBy, withAction } from '../../support/clean-plan';

const vague = { title: 'Support young readers', deliverable: 'Better support', indicators: [] };

test('a general promise needs something that can be counted', () => {
  expect(saidBy(vagueWording, withAction(3, vague))).toEqual([
    [
      'Say what 1 action will have done',
      'A4 (“support”) has neither a deliverable that can be counted nor an indicator.',
    ],
  ]);
  const hedged = { ...vague, title: 'Open doors', deliverable: 'Doors opened where possible' };
  expect(saidBy(vagueWording, withAction(3, hedged))).toHaveLength(1);
});

test.each([
  ['Support schools', 'support'],
  ['Continue to attend meetings', 'continue to'],
  ['To work with the partnership', 'work with'],
])('whom an effort is for is not what comes of it: %s', (deliverable, said) => {
  const changes = { ...vague, title: 'Young readers', deliverable };
  expect(saidBy(vagueWording, withAction(3, changes))[0]?.[1]).toContain(`A4 (“${said}”)`);
});

test.each([
  { deliverable: 'Support for 40 families' },
  { deliverable: 'Help for each family by May' },
  { deliverable: 'A reading strategy' },
  { deliverable: 'Surveys' },
  { deliverable: 'Guidance in a handbook to support schools' },
  { deliverable: 'Develop a school travel plan' },
  { title: 'Support three schools' },
  { indicators: cleanPlan.actions[0]?.indicators ?? [] },
  { title: 'Lend books', deliverable: 'Books lent' },
])('%j is enough', (changes) => {
  expect(saidBy(vagueWording, withAction(3, { ...vague, ...changes }))).toEqual([]);
});
