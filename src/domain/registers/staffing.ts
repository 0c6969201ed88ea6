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
    grade: line('Grade band', { share: 22 }, { aliases: ['grade', 'band', 'posts'] }),
    fteLast: figure(
      'FTE',
      { share: 12 },
      { ...fte, of: 'lastYear', aliases: ['fte last year', 'previous fte'] },
    ),
    fte: figure(
      'FTE',
      { share: 12 },
      { ...fte, of: 'thisYear', aliases: ['fte this year', 'current fte', 'fte'] },
    ),
    vacancies: figure(
      'Vacancies',
      { share: 11 },
      { ...fte, hint: 'Posts in this year’s figure that are empty, in FTE', aliases: ['vacant'] },
    ),
    funding: line('Paid for by', { share: 17 }, { aliases: ['funding', 'funded by', 'source'] }),
    reason: text('Reason for the change', { share: 22 }, { aliases: ['reason', 'note'] }),
    illustrative: illustrative('fte'),
  },
  computed: [
    {
      key: 'change',
      label: 'Change',
      after: 'fte',
      prints: { share: 10 },
      how: { kind: 'difference', from: 'fteLast', to: 'fte' },
    },
  ],
});
