import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { LINKAGE_MATRIX } from '../sources';

/** Every priority is measured by an indicator. */
export const priorityIndicator = gapRule({
  gap: 'G2',
  code: 'priority-indicator',
  severity: 'should',
  why: 'The golden thread leads from each priority to how anybody will know that it was reached.',
  source: LINKAGE_MATRIX,
  say: (places) => ({
    title: `Give ${count(places.length, 'priority', 'priorities')} an indicator, or say why not`,
    go: 'Open gaps',
  }),
});
