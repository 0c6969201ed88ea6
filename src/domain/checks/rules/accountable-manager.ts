import { gapRule } from '../gap-rule';
import { actionPlace } from '../places';
import { UNIT_PLAN } from '../sources';
import { count } from '../wording';

/** Every action names one accountable manager. */
export const accountableManager = gapRule({
  gap: 'G9',
  code: 'accountable-manager',
  severity: 'must',
  why: 'A committee holds one named post to account for each action.',
  source: UNIT_PLAN,
  lacking: ({ actions }) =>
    actions
      .filter(({ manager }) => manager.trim() === '')
      .map((action) => actionPlace(action, 'manager')),
  say: (places) => ({
    title: `Name an accountable manager for ${count(places.length, 'action')}`,
  }),
});
