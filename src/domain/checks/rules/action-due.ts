import { gapRule } from '../gap-rule';
import { actionPlace } from '../places';
import { UNIT_PLAN } from '../sources';
import { count } from '../wording';

/** Every action has a target date. */
export const actionDue = gapRule({
  gap: 'G10',
  code: 'action-due',
  severity: 'should',
  why: 'Without a target date nobody can say whether an action is on course.',
  source: UNIT_PLAN,
  lacking: ({ actions }) =>
    actions.filter(({ due }) => due === null).map((action) => actionPlace(action, 'due')),
  say: (places) => ({ title: `Give ${count(places.length, 'action')} a target date` }),
});
