import { count, nameList } from '../../in-words';
import { gapRule } from '../gap-rule';
import { INDICATOR_TABLE } from '../sources';

/** Every indicator that owes targets says where it starts from, or by when that will be known. */
export const indicatorBaseline = gapRule({
  gap: 'G8',
  code: 'indicator-baseline',
  severity: 'should',
  why: 'A target says nothing without the figure that it starts from. One that is still to come needs the day on which it is due.',
  source: INDICATOR_TABLE,
  say: (places) => ({
    title: `Set a baseline for ${count(places.length, 'indicator')}`,
    detail: `${nameList(places.map(({ name }) => name))} ${places.length === 1 ? 'does' : 'do'} not say where ${places.length === 1 ? 'it starts' : 'they start'} from, or by when that will be known.`,
  }),
});
