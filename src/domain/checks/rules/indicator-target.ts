import { count, nameList } from '../../in-words';
import { gapRule } from '../gap-rule';
import { isStatutory } from '../is-statutory';
import { INDICATOR_TABLE } from '../sources';

/** Every indicator that is not statutory has a target for the plan's year, too. */
export const indicatorTarget = gapRule({
  gap: 'G3',
  code: 'indicator-target',
  severity: 'should',
  why: 'An indicator without a target is a figure that nobody works to.',
  source: INDICATOR_TABLE,
  isMeant: (gap, plan) => !isStatutory(gap, plan),
  say: (places, year) => ({
    title: `Set targets for ${count(places.length, 'indicator')}`,
    detail: `${nameList(places.map(({ name }) => name))} ${places.length === 1 ? 'has' : 'have'} no target for ${year}.`,
    deed: 'Set targets',
  }),
});
