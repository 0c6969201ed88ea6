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
    name: line('Name', { share: 22 }, { suggest: 'surveys', aliases: ['consultation', 'title'] }),
    kind: choice('Kind', { under: 'purpose' }, { from: 'consultationKind', aliases: ['type'] }),
    purpose: text('Purpose', { share: 20 }, { aliases: ['aim'] }),
    group: line(
      'Who is asked',
      { share: 17 },
      { suggest: 'targetGroups', aliases: ['target group', 'audience', 'consultees'] },
    ),
    start: day('First day', { share: 10 }, { aliases: ['start', 'start date', 'from'] }),
    end: day('Last day', { share: 10 }, { aliases: ['end', 'end date', 'to'] }),
    feedback: day(
      'Results given back',
      { share: 11 },
      { aliases: ['feedback date', 'feedback', 'results'] },
    ),
    use: text('Use of results', { share: 18 }, { aliases: ['use', 'results and use'] }),
    owner: line('Owner', { share: 13 }, { suggest: 'managers', aliases: ['manager', 'lead'] }),
    actionIds: links('Actions', { under: 'use' }, { to: 'action' }),
  },
});
