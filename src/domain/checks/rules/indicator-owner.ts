import { count, nameList } from '../../in-words';
import { gapRule } from '../gap-rule';
import { INDICATOR_TABLE } from '../sources';

/** Every indicator has an owner. */
export const indicatorOwner = gapRule({
  gap: 'G7',
  code: 'indicator-owner',
  severity: 'should',
  why: 'Somebody has to bring the figure in and answer for it.',
  source: INDICATOR_TABLE,
  say: (places) => ({
    title: `Name an owner for ${count(places.length, 'indicator')}`,
    detail: `${nameList(places.map(({ name }) => name))} ${places.length === 1 ? 'has' : 'have'} no owner.`,
  }),
});
