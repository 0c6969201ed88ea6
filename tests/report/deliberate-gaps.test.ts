import { describe, expect, test } from 'vitest';
import { createAction } from '../../src/domain/create';
import type { Action, Plan } from '../../src/domain/schema/plan';
import { makePlan } from '../support/plan-factory';
import { captions, table } from '../support/report-tables';

const withActions = (...actions: Action[]): Plan => ({ ...makePlan({ actions: 0 }), actions });
const action = (ref: string, over: Partial<Action> = {}): Action => ({
  ...createAction(ref, ref, 'not-started'),
  ...over,
});

describe('deliberate gaps', () => {
  const answer = (code: 'G2' | 'G6' | 'G13', about: string) => ({
    id: `g-${code}-${about}`,
    code,
    about,
    kind: code === 'G6' ? '' : 'D1',
    reason: `Why ${about} is left open.`,
    by: 'Head of Libraries',
    at: '2008-02-06T14:10:00.000Z',
  });

  test('stand in a table with the reason and who answers; those closed since do not', () => {
    const plan: Plan = {
      ...withActions(action('A1', { title: 'Loose' }), action('A2', { priorityIds: ['A1'] })),
      indicators: [],
      deliberateGaps: [
        answer('G13', 'C1'),
        answer('G6', 'A2'),
        answer('G6', 'A1'),
        answer('G2', 'A1'),
      ],
    };
    expect(table(plan, 'Deliberate gaps')).toEqual([
      ['Gap', 'Of what', 'Kind', 'Reason', 'Answered for by', 'Date'],
      [
        'Priority without indicator',
        'A1 Services within reach of every ward',
        'D1 A partner delivers',
        'Why A1 is left open.',
        'Head of Libraries',
        '6 February 2008',
      ],
      [
        'Action without priority',
        'A1 Loose',
        'No kind',
        'Why A1 is left open.',
        'Head of Libraries',
        '6 February 2008',
      ],
      [
        'Commitment taken up by no plan',
        'C1 Open one branch on Sundays',
        'D1 A partner delivers',
        'Why C1 is left open.',
        'Head of Libraries',
        '6 February 2008',
      ],
    ]);
    const row = table(plan, 'Outcomes, priorities, indicators and actions').find(([, name]) =>
      name?.startsWith('A1 '),
    );
    expect(row?.[2]).toBe('None, on purpose');
  });

  test('have no table where there are none, and one of their own in an introduction', () => {
    expect(captions(withActions())).not.toContain('Deliberate gaps');
    const plan: Plan = {
      ...makePlan({ kind: 'introduction' }),
      deliberateGaps: [answer('G13', 'C1')],
    };
    expect(captions(plan)).toContain('Deliberate gaps');
  });
});
