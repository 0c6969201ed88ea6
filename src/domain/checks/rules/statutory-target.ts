import { count, nameList } from '../../in-words';
import { gapRule } from '../gap-rule';
import { isStatutory } from '../is-statutory';
import { STATUTORY_TARGETS } from '../sources';

/** Every statutory indicator has a target for the plan's year on each of its measures. */
export const statutoryTarget = gapRule({
  gap: 'G3',
  code: 'statutory-target',
  severity: 'must',
  why: 'Targets for statutory indicators have to be set each year. Those that leave their set before the year ends need none, nor those whose first baseline is still to come on a known day.',
  source: STATUTORY_TARGETS,
  isMeant: isStatutory,
  say: (places, year) => ({
    title: `Set targets for ${count(places.length, 'statutory indicator')}`,
    detail: `${nameList(places.map(({ name }) => name))} ${places.length === 1 ? 'has' : 'have'} no target for ${year}.`,
    deed: 'Set targets',
  }),
});
