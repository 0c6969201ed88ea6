import { choice, day, line, links, text } from './field';
import { register } from './register';

/** Whom the division asks in the year, when, and what becomes of the answers. */
export const consultations = register('consultations', {
  title: 'Consultations, surveys and reviews',
  short: 'Consultations',
  noun: 'consultation',
  nouns: 'consultations',
  name: 'name',
  page: 'landscape',
  hint: 'Whom you ask in the year: purpose, first and last day, when results are given back, and what is done with them.',
  fields: {
    name: line('Name', 'column', { suggest: 'surveys', aliases: ['consultation', 'title'] }),
    kind: choice('Kind', { under: 'purpose' }, { from: 'consultationKind', aliases: ['type'] }),
    purpose: text('Purpose', 'column', { aliases: ['aim'] }),
    group: line('Who is asked', 'column', {
      suggest: 'targetGroups',
      aliases: ['target group', 'audience', 'consultees'],
    }),
    start: day('First day', 'column', {
      ofMonth: 'first',
      aliases: ['start', 'start date', 'from'],
    }),
    end: day('Last day', 'column', { ofMonth: 'last', aliases: ['end', 'end date', 'to'] }),
    feedback: day('Results given back', 'column', {
      ofMonth: 'last',
      aliases: ['feedback date', 'feedback', 'results'],
    }),
    use: text('Use of results', 'column', { aliases: ['use', 'results and use'] }),
    owner: line('Owner', 'column', { suggest: 'managers', aliases: ['manager', 'lead'] }),
    actionIds: links('Actions', { under: 'use' }, { to: 'action' }),
  },
});
