import { figure, illustrative, line, links, text } from './field';
import { register } from './register';

const volume = { unit: 'number', decimals: 0, totals: false } as const;

/** What the division does every year, and how much of it is expected. */
export const services = register('services', {
  title: 'Core services and forecast activity',
  short: 'Core services',
  noun: 'core service',
  nouns: 'core services',
  name: 'service',
  page: 'landscape',
  hint: 'What the division does every year with the volume that is forecast: cases, places, visits, hours. A forecast is not a target.',
  fields: {
    service: line('Core service', 'column', { aliases: ['service', 'activity'] }),
    unit: line('Counted in', 'column', { aliases: ['unit', 'measure'] }),
    lastYear: figure('Volume', 'column', {
      ...volume,
      of: 'lastYear',
      aliases: ['last year', 'actual'],
    }),
    forecast: figure('Forecast', 'column', {
      ...volume,
      of: 'thisYear',
      // What was expected is not what came.
      endsWithYear: true,
      aliases: ['forecast', 'volume', 'this year'],
    }),
    note: text('What moves it', 'column', {
      hint: 'What drives demand, and what happens if it is higher',
      aliases: ['note', 'comment'],
    }),
    owner: line('Owner', 'column', { suggest: 'managers', aliases: ['manager', 'lead'] }),
    priorityIds: links('Priorities', { under: 'note' }, { to: 'priority' }),
    indicatorIds: links('Indicators', { under: 'note' }, { to: 'indicator' }),
    illustrative: illustrative('forecast'),
  },
  computed: [
    {
      key: 'change',
      label: 'Change',
      after: 'forecast',
      prints: 'column',
      how: { kind: 'difference', from: 'lastYear', to: 'forecast' },
    },
  ],
});
