import type { Command, SimpleCommand } from '../../src/domain/commands/schema';
import type { Plan } from '../../src/domain/schema/plan';
import { suggested } from './small-plan';

const VERDICT = { verdict: 'accepted', at: suggested.at, by: 'Planning Officer' } as const;

/** Commands about suggestions on the small plan, what they change, and what takes them back. */
export const SUGGESTION_CASES: readonly (readonly [SimpleCommand, Partial<Plan>, Command])[] = [
  [
    { type: 'suggestion.add', entries: [{ at: 0, record: { ...suggested, id: 's0' } }] },
    { suggestions: [{ ...suggested, id: 's0' }, suggested] },
    { type: 'suggestion.remove', ids: ['s0'] },
  ],
  [
    { type: 'suggestion.decide', id: 's1', decided: VERDICT },
    { suggestions: [{ ...suggested, decided: VERDICT }] },
    { type: 'suggestion.decide', id: 's1', decided: null },
  ],
  [
    { type: 'suggestion.remove', ids: ['s1'] },
    { suggestions: [] },
    { type: 'suggestion.add', entries: [{ at: 0, record: suggested }] },
  ],
];
