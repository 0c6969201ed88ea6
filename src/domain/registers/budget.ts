import { choice, figure, illustrative, line, links, text } from './field';
import { register } from './register';

/** What a line of the budget is; sums are made of lines of one kind alone. */
export const BUDGET_KINDS = [
  { id: 'service', label: 'Service', many: 'Services' },
  { id: 'income', label: 'Income and grants', many: 'Income and grants' },
  { id: 'pressure', label: 'Pressure', many: 'Pressures' },
  { id: 'saving', label: 'Saving', many: 'Savings' },
] as const;

const thousands = { unit: 'thousands', decimals: 0, totals: true } as const;

/** The revenue budget, its pressures and its savings, line by line, in thousands of pounds. */
export const budget = register('budget', {
  title: 'Budget and savings',
  short: 'Budget',
  noun: 'budget line',
  nouns: 'budget lines',
  name: 'line',
  page: 'landscape',
  groupBy: 'kind',
  hint: 'The budget line by line in thousands of pounds, last year and this, with the reason for each change; pressures and savings are lines of their own.',
  fields: {
    line: line('Budget line', 'column', {
      suggest: 'budgetPressures',
      aliases: ['line', 'activity', 'service', 'heading'],
    }),
    kind: choice(
      'Kind',
      { under: 'line' },
      { from: BUDGET_KINDS, aliases: ['type', 'pressure or saving'] },
    ),
    lastYear: figure('£000', 'column', {
      ...thousands,
      of: 'lastYear',
      aliases: ['last year', 'previous', 'previous year'],
    }),
    thisYear: figure('£000', 'column', {
      ...thousands,
      of: 'thisYear',
      aliases: ['this year', 'current', 'amount', '£000'],
    }),
    reason: text('Reason and effect', 'column', {
      endsWithYear: true,
      hint: 'Why it changes, and what that does to a service',
      aliases: ['reason', 'reason for variance', 'effect', 'note'],
    }),
    owner: line('Budget holder', 'column', { suggest: 'managers', aliases: ['owner'] }),
    actionIds: links('Actions', { under: 'reason' }, { to: 'action' }),
    illustrative: illustrative('thisYear'),
  },
  computed: [
    {
      key: 'change',
      label: 'Change',
      after: 'thisYear',
      prints: 'column',
      how: { kind: 'difference', from: 'lastYear', to: 'thisYear' },
    },
  ],
});
