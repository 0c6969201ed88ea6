import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { UNIT_PLAN } from '../sources';

/** Every action has a target date. */
export const actionDue = gapRule({
  gap: 'G10',
  code: 'action-due',
  severity: 'should',
  why: 'Without a target date nobody can say whether an action is on course.',
  source: UNIT_PLAN,
  say: (places) => ({ title: `Give ${count(places.length, 'action')} a target date` }),
});
