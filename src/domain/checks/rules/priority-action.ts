import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { LINKAGE_MATRIX } from '../sources';

/** Every priority is served by an action. */
export const priorityAction = gapRule({
  gap: 'G1',
  code: 'priority-action',
  severity: 'should',
  why: 'The golden thread leads from each priority to what will be done about it.',
  source: LINKAGE_MATRIX,
  say: (places) => ({
    title: `Give ${count(places.length, 'priority', 'priorities')} an action, or say why not`,
    go: 'Open gaps',
  }),
});
