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
    subject: line('Policy or change', { share: 24 }, { aliases: ['policy', 'subject', 'title'] }),
    groups: choices(
      'Groups concerned',
      { share: 18 },
      { from: 'equalityGroup', aliases: ['groups', 'protected groups', 'characteristics'] },
    ),
    result: choice(
      'Result',
      { share: 16 },
      { from: 'screeningResult', aliases: ['screening result', 'outcome'] },
    ),
    found: text('What was found', { share: 24 }, { aliases: ['finding', 'findings', 'note'] }),
    owner: line('Owner', { share: 14 }, { suggest: 'managers', aliases: ['manager', 'lead'] }),
    due: day('Done by', { share: 11 }, { aliases: ['due', 'date'] }),
    actionIds: links('Actions', { share: 10 }, { to: 'action', aliases: ['action'] }),
  },
});
