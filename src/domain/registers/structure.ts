import { figure, illustrative, line, parent, text } from './field';
import { register } from './register';

/** Posts and teams, and to whom each reports. Job titles alone: the plan outlives those who hold them. */
export const structure = register('structure', {
  title: 'Structure',
  short: 'Structure',
  noun: 'post',
  nouns: 'posts',
  name: 'post',
  page: 'portrait',
  hint: 'Posts and teams by their titles, each under the one it reports to. Titles, not names: the plan outlives those who hold them.',
  fields: {
    post: line('Post or team', 'column', { suggest: 'managers', aliases: ['post', 'team'] }),
    reportsTo: parent('Reports to', 'column', { aliases: ['manager', 'line manager'] }),
    answersFor: text('Answers for', 'column', { aliases: ['responsibility', 'role'] }),
    fte: figure('FTE in team', 'column', {
      unit: 'fte',
      decimals: 1,
      totals: true,
      aliases: ['fte', 'staff'],
    }),
    illustrative: illustrative('fte'),
  },
});
