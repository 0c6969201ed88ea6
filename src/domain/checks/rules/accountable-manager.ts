import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { UNIT_PLAN } from '../sources';

/** Every action names one accountable manager. */
export const accountableManager = gapRule({
  gap: 'G9',
  code: 'accountable-manager',
  severity: 'must',
  why: 'A committee holds one named post to account for each action.',
  source: UNIT_PLAN,
  say: (places) => ({
    title: `Name an accountable manager for ${count(places.length, 'action')}`,
  }),
});
