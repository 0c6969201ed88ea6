import { choice, choices, day, line, links, text } from './field';
import { register } from './register';

/** Which changes were looked at for unfair effects on whom, and what follows. */
export const equality = register('equality', {
  title: 'Equality impact screening',
  short: 'Equality',
  noun: 'screening',
  nouns: 'screenings',
  name: 'subject',
  page: 'landscape',
  hint: 'Each policy or change that was screened: the groups it may touch, the result, and the action that follows.',
  fields: {
    subject: line('Policy or change', 'column', { aliases: ['policy', 'subject', 'title'] }),
    groups: choices('Groups concerned', 'column', {
      from: 'equalityGroup',
      aliases: ['groups', 'protected groups', 'characteristics'],
    }),
    result: choice('Result', 'column', {
      from: 'screeningResult',
      aliases: ['screening result', 'outcome'],
    }),
    found: text('What was found', 'column', { aliases: ['finding', 'findings', 'note'] }),
    owner: line('Owner', 'column', { suggest: 'managers', aliases: ['manager', 'lead'] }),
    due: day('Done by', 'column', { ofMonth: 'last', aliases: ['due', 'date'] }),
    actionIds: links('Actions', 'column', { to: 'action', aliases: ['action'] }),
  },
});
