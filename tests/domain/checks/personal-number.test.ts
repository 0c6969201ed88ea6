import { expect, test } from 'vitest';
import { personalNumber } from '../../../src/domain/checks/rules/personal-number';
import { fromPlain } from '../../../src/domain/rich-text';
import {
  cleanPlan,
  saidBy,
  withAction,
  withIndicator,
  withSection,
} from '../../support/clean-plan';

const NHS = '943 476 5919';

test('a plan without numbers of persons has none', () => {
  expect(saidBy(personalNumber, cleanPlan)).toEqual([]);
  expect(saidBy(personalNumber, withAction(3, { risk: 'Ring 01632 960001' }))).toEqual([]);
});

test('one is found anywhere, and not printed in full', () => {
  const milestone = { id: 'm', text: 'Seen', due: null, owner: NHS, done: false };
  for (const [plan, where] of [
    [withAction(3, { progress: `Patient ${NHS} waits` }), 'A4, progress'],
    [withAction(3, { milestones: [milestone] }), 'A4, milestones'],
    [withIndicator(0, { note: NHS }), 'NB 1, note'],
    [withSection('purpose', { body: fromPlain(NHS) }), '“Purpose of the division”'],
    [withSection('climate', { noImplications: NHS }), '“Climate change”'],
    [{ ...cleanPlan, header: { ...cleanPlan.header, contact: NHS } }, 'Cover, contact'],
  ] as const) {
    const said = saidBy(personalNumber, plan);
    expect(said, where).toEqual([
      ['Take 1 personal number out of the plan', `${where}: an NHS number (ends 19).`],
    ]);
  }
});

test('a National Insurance number is one too', () => {
  expect(saidBy(personalNumber, withAction(3, { comment: 'AB 12 34 56 C' }))).toEqual([
    [
      'Take 1 personal number out of the plan',
      'A4, comment: a National Insurance number (ends 6C).',
    ],
  ]);
});
