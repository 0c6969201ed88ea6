import { flag, line, links, scale, text } from './field';
import { register } from './register';

/** What could stop the plan, how likely and how bad, and what is done about it. */
export const risks = register('risks', {
  title: 'Risks',
  short: 'Risks',
  noun: 'risk',
  nouns: 'risks',
  name: 'risk',
  page: 'landscape',
  hint: 'What could stop the plan: how likely, how bad, what is in place, what comes next, and who answers for it.',
  fields: {
    ref: line('Ref', 'column', { aliases: ['reference', 'no.', 'number'] }),
    risk: line('Risk', 'column', { aliases: ['description', 'title'] }),
    cause: text('Cause', { under: 'risk' }),
    effect: text('Effect', { under: 'risk' }, { aliases: ['consequence', 'impact if it happens'] }),
    likelihood: scale('Likelihood', 'column', { axis: 'likelihood' }),
    impact: scale('Impact', 'column', { axis: 'impact', aliases: ['severity'] }),
    controls: text('In place', 'column', { aliases: ['controls', 'existing controls'] }),
    further: text('Next', 'column', { aliases: ['further action', 'mitigation'] }),
    owner: line('Owner', 'column', { suggest: 'managers', aliases: ['risk owner', 'manager'] }),
    actionIds: links(
      'Threatens actions',
      { under: 'risk' },
      { to: 'action', aliases: ['actions'] },
    ),
    indicatorIds: links(
      'Threatens indicators',
      { under: 'risk' },
      { to: 'indicator', aliases: ['indicators'] },
    ),
    continuity: flag('Business continuity', { under: 'controls' }, { aliases: ['continuity'] }),
  },
  computed: [
    {
      key: 'score',
      label: 'Score',
      after: 'impact',
      prints: 'column',
      how: { kind: 'score', likelihood: 'likelihood', impact: 'impact' },
    },
  ],
});
