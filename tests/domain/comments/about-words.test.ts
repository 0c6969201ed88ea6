import { expect, test } from 'vitest';
import { aboutWords } from '../../../src/domain/comments/place-words';
import { samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');

test('what is about a record that is gone says so in place of its name', () => {
  const about = { kind: 'action', field: 'title' } as const;
  expect(aboutWords(plan, { ...about, id: 'act-a03' })).toBe('A03 › Title');
  expect(aboutWords(plan, { ...about, id: 'act-gone' })).toBe('No longer in the plan › Title');
});
