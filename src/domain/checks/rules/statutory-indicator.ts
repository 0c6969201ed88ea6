import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { STATUTORY_TARGETS } from '../sources';

/** Every statutory indicator of the pack is in the plan. */
export const statutoryIndicator = gapRule({
  gap: 'G12',
  code: 'statutory-indicator',
  severity: 'note',
  why: 'Each statutory indicator belongs in the plan of some division. Another division may have it; say so, and it is a deliberate gap.',
  source: STATUTORY_TARGETS,
  say: (places) => ({
    title: `Add ${count(places.length, 'statutory indicator')} to the plan, or say who has them`,
    go: 'Open gaps',
  }),
});
