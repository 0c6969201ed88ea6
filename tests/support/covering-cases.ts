import type { Command, SimpleCommand } from '../../src/domain/commands/schema';
import { EMPTY_COVERING } from '../../src/domain/covering/empty';
import { fromPlain } from '../../src/domain/rich-text';
import type { Plan } from '../../src/domain/schema/plan';

const papers = [{ id: 'p1', title: 'Needs assessment' }];
const legal = { body: fromPlain('The Act.'), noImplications: null };

/** Commands about the covering report, what each changes of a plan without one, and what takes it back. */
export const COVERING_CASES: readonly (readonly [SimpleCommand, Partial<Plan>, Command])[] = [
  [
    { type: 'covering.answer', id: 'to', text: 'Cabinet' },
    { covering: { ...EMPTY_COVERING, answers: [{ id: 'to', text: 'Cabinet' }] } },
    { type: 'covering.answer', id: 'to', text: null },
  ],
  [
    { type: 'covering.answer', id: 'to', text: null },
    { covering: EMPTY_COVERING },
    { type: 'covering.answer', id: 'to', text: null },
  ],
  [
    { type: 'covering.text', id: 'legal', text: legal },
    { covering: { ...EMPTY_COVERING, texts: [{ id: 'legal', ...legal }] } },
    { type: 'covering.text', id: 'legal', text: null },
  ],
  [
    { type: 'covering.set', changes: { papers } },
    { covering: { ...EMPTY_COVERING, papers } },
    { type: 'covering.set', changes: { papers: null } },
  ],
];
