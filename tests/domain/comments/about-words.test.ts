import { expect, test } from 'vitest';
import { aboutWords } from '../../../src/domain/comments/place-words';
import { samplePlan } from '../../support/samples';

const plan = samplePlan('commissioning-2008-9');

test('what is about a record that is gone says so in place of its name', () => {
  const about = { kind: 'action', field: 'title' } as const;
  expect(aboutWords(plan, { ...about, id: 'act-a03' })).toBe('A03 › Title');
  expect(aboutWords(plan, { ...about, id: 'act-gone' })).toBe('No longer in the plan › Title');
});

test('a figure of a register says of which year', () => {
  const id = plan.registers.budget[0]?.id ?? '';
  const about = { kind: 'record', register: 'budget', id } as const;
  const within = (field: string) =>
    aboutWords(plan, { ...about, field })
      .split(' › ')
      .at(-1);
  expect(['lastYear', 'thisYear', 'reason'].map(within)).toEqual([
    '£000 2007/8',
    '£000 2008/9',
    'Reason and effect',
  ]);
});
