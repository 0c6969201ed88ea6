import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { UNIT_PLAN } from '../sources';

/** Every action says what it delivers. */
export const actionDeliverable = gapRule({
  gap: 'G11',
  code: 'action-deliverable',
  severity: 'should',
  why: 'Without a deliverable nobody can say at the end of the year whether an action was done.',
  source: UNIT_PLAN,
  say: (places) => ({ title: `Say what ${count(places.length, 'action')} will deliver` }),
});
