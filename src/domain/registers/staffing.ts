import { figure, illustrative, line, text } from './field';
import { register } from './register';

const fte = { unit: 'fte', decimals: 1, totals: true } as const;

/** Staff by grade band, last year and this. */
export const staffing = register('staffing', {
  title: 'Staffing',
  short: 'Staffing',
  noun: 'grade band',
  nouns: 'grade bands',
  name: 'grade',
  page: 'portrait',
  hint: 'Staff by grade band in full-time equivalents, last year and this, how they are paid for, and posts that are empty.',
  fields: {
    grade: line('Grade band', 'column', { aliases: ['grade', 'band', 'posts'] }),
    fteLast: figure('FTE', 'column', {
      ...fte,
      of: 'lastYear',
      aliases: ['fte last year', 'previous fte'],
    }),
    fte: figure('FTE', 'column', {
      ...fte,
      of: 'thisYear',
      aliases: ['fte this year', 'current fte', 'fte'],
    }),
    vacancies: figure('Vacancies', 'column', {
      ...fte,
      endsWithYear: true,
      hint: 'Posts in this year’s figure that are empty, in FTE',
      aliases: ['vacant'],
    }),
    funding: line('Paid for by', 'column', { aliases: ['funding', 'funded by', 'source'] }),
    reason: text('Reason for the change', 'column', {
      endsWithYear: true,
      aliases: ['reason', 'note'],
    }),
    illustrative: illustrative('fte'),
  },
  computed: [
    {
      key: 'change',
      label: 'Change',
      after: 'fte',
      prints: 'column',
      how: { kind: 'difference', from: 'fteLast', to: 'fte' },
    },
  ],
});
