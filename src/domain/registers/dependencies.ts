import { choice, day, line, links, text } from './field';
import { register } from './register';

/** How far another has agreed to what the plan needs of them. */
export const AGREEMENTS = [
  { id: 'agreed', label: 'Agreed' },
  { id: 'asked', label: 'Asked' },
  { id: 'notAsked', label: 'Not asked yet' },
] as const;

/** What the plan needs of other divisions and of partners. */
export const dependencies = register('dependencies', {
  title: 'Dependencies on others',
  short: 'Dependencies',
  noun: 'dependency',
  nouns: 'dependencies',
  name: 'on',
  page: 'landscape',
  hint: 'What the plan needs of another division or a partner, by when, and whether they have agreed to it.',
  fields: {
    on: line('Division or partner', 'column', {
      suggest: 'divisionsAndPartners',
      aliases: ['division', 'partner', 'depends on'],
    }),
    need: text('What is needed', 'column', { aliases: ['need', 'dependency'] }),
    by: day('Needed by', 'column', { ofMonth: 'last', aliases: ['by', 'date', 'by when'] }),
    agreement: choice('Agreed with them', 'column', {
      from: AGREEMENTS,
      endsWithYear: true,
      aliases: ['agreed', 'agreed?', 'status'],
    }),
    without: text('If it does not come', 'column', { aliases: ['consequence', 'fallback'] }),
    owner: line('Owner', 'column', { suggest: 'managers', aliases: ['manager', 'lead'] }),
    actionIds: links('For actions', { under: 'need' }, { to: 'action', aliases: ['actions'] }),
  },
});
