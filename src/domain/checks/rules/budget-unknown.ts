import { count, nameList } from '../../in-words';
import type { Place } from '../finding';
import { actionPlace } from '../places';
import type { EachRule } from '../rule';
import { ACTION_TEMPLATE } from '../sources';

/** Somebody has asked whether the money for an action is there. */
export const budgetUnknown: EachRule<Place> = {
  code: 'budget-unknown',
  severity: 'note',
  why: 'By the time the plan is submitted it should be known whether the budget covers each action.',
  source: ACTION_TEMPLATE,
  kinds: ['divisional'],
  look: {
    action: (action) =>
      action.budget.covered === 'unknown' ? actionPlace(action, 'budget') : null,
  },
  tell: (places) => [
    {
      title: `Say whether the budget covers ${count(places.length, 'action')}`,
      detail: `Nobody has said so of ${nameList(places.map(({ name }) => name))}.`,
      places,
    },
  ],
};
