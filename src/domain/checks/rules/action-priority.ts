import { count } from '../../in-words';
import { gapRule } from '../gap-rule';
import { UNIT_PLAN } from '../sources';

/** Every action serves a priority. */
export const actionPriority = gapRule({
  gap: 'G6',
  code: 'action-priority',
  severity: 'should',
  why: 'An action that serves no priority has no place in the printed tables and no reason that a reader can follow.',
  source: UNIT_PLAN,
  say: (places) => ({ title: `Link ${count(places.length, 'action')} to a priority` }),
});
