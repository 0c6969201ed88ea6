import { expect, test } from 'vitest';
import { noImplications } from '../../../src/domain/checks/rules/no-implications';
import { EMPTY_TEXT } from '../../../src/domain/rich-text';
import { makePack } from '../../support/plan-factory';
import { pack, saidBy, withSection } from '../../support/clean-plan';

const saying = (reason: string, id = 'climate') =>
  withSection(id, { body: EMPTY_TEXT, noImplications: reason });
const asked = [
  'Say why “Climate change” has no implications',
  'No reason is given that a committee could follow.',
];

test.each([
  'None',
  'N/A.',
  'No implications',
  'There are no implications identified.',
  'no impact',
])('%j is no reason', (reason) => {
  expect(saidBy(noImplications, saying(reason))).toEqual([asked]);
});

test('a reason is, and a blank mandatory section is another rule’s', () => {
  expect(saidBy(noImplications, saying('No building is touched'))).toEqual([]);
  expect(saidBy(noImplications, saying(' '))).toEqual([]);
  expect(saidBy(noImplications, withSection('climate', { noImplications: 'None' }))).toEqual([]);
});

test('where a section need not be there, a blank reason is asked for all the same', () => {
  const templates = pack.templates.map((template) => ({
    ...template,
    sections: template.sections.map((section) => ({ ...section, mandatory: false })),
  }));
  expect(saidBy(noImplications, saying(' '), makePack({ templates }))).toEqual([asked]);
});

test('a section for which the template wants a text cannot do without one', () => {
  expect(saidBy(noImplications, saying('Nothing has changed', 'purpose'))).toEqual([
    [
      'Write “Purpose of the division”',
      'The template asks for a text here and does not take “no implications”.',
    ],
  ]);
});
