import { expect, test } from 'vitest';
import { consultationDocument } from '../../../src/domain/checks/rules/consultation-document';
import { cleanPlan, foundBy, saidBy, withAction } from '../../support/clean-plan';

const lit = { documentIds: ['lighting-policy'] };

test('a draft is cited as a draft', () => {
  expect(saidBy(consultationDocument, cleanPlan)).toEqual([]);
  expect(saidBy(consultationDocument, withAction(3, lit))).toEqual([
    [
      'Say that “Street Lighting Policy” is out for consultation',
      'Cited without a word of that in A4 Do what L1 asks.',
    ],
  ]);
  const said = { ...lit, description: 'The policy is out for consultation until May.' };
  expect(saidBy(consultationDocument, withAction(3, said))).toEqual([]);
  expect(saidBy(consultationDocument, withAction(3, { documentIds: ['community-plan'] }))).toEqual(
    [],
  );
});

test('a section that cites it is named by its title', () => {
  const sections = cleanPlan.sections.map((section) =>
    section.id === 'climate' ? { ...section, ...lit } : section,
  );
  const [found] = foundBy(consultationDocument, { ...cleanPlan, sections });
  expect(found?.places[0]?.focus).toMatchObject({ room: 'narrative', field: 'body' });
  expect(saidBy(consultationDocument, { ...cleanPlan, sections })[0]?.[1]).toBe(
    'Cited without a word of that in “Climate change”.',
  );
});
