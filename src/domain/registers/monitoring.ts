import { day, line, links, text } from './field';
import { register } from './register';

/** Who looks at the plan, and on which day. */
export const monitoring = register('monitoring', {
  title: 'Monitoring dates',
  short: 'Monitoring',
  noun: 'monitoring date',
  nouns: 'monitoring dates',
  name: 'event',
  page: 'portrait',
  hint: 'The days on which somebody looks at the plan: who, with what in hand, and what comes of it.',
  fields: {
    date: day('Date', 'column', { aliases: ['when', 'day'] }),
    event: line('What is looked at', 'column', { aliases: ['event', 'report', 'what'] }),
    by: line('Who looks', 'column', { suggest: 'managers', aliases: ['who', 'by', 'group'] }),
    output: text('What comes of it', 'column', { aliases: ['output', 'result'] }),
    indicatorIds: links('Indicators', { under: 'event' }, { to: 'indicator' }),
  },
});
