import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { LINKAGE_MATRIX } from '../sources';

/** Every action moves an indicator. */
export const actionIndicator = gapRule({
  gap: 'G5',
  code: 'action-indicator',
  severity: 'note',
  why: 'An action that moves no figure can be done in full and change nothing that anybody measures. Some are worth doing all the same.',
  source: LINKAGE_MATRIX,
  say: (places) => ({ title: `Link ${count(places.length, 'action')} to an indicator` }),
});
