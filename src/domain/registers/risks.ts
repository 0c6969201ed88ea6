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
    ref: line('Ref', { share: 6 }, { aliases: ['reference', 'no.', 'number'] }),
    risk: line('Risk', { share: 24 }, { aliases: ['description', 'title'] }),
    cause: text('Cause', { under: 'risk' }),
    effect: text('Effect', { under: 'risk' }, { aliases: ['consequence', 'impact if it happens'] }),
    likelihood: scale('Likelihood', { share: 11 }, { axis: 'likelihood' }),
    impact: scale('Impact', { share: 11 }, { axis: 'impact', aliases: ['severity'] }),
    controls: text('In place', { share: 18 }, { aliases: ['controls', 'existing controls'] }),
    further: text('Next', { share: 17 }, { aliases: ['further action', 'mitigation'] }),
    owner: line(
      'Owner',
      { share: 13 },
      { suggest: 'managers', aliases: ['risk owner', 'manager'] },
    ),
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
      prints: { share: 10 },
      how: { kind: 'score', likelihood: 'likelihood', impact: 'impact' },
    },
  ],
});
