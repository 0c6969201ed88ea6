import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count } from '../wording';

/** Every action says in its title what will be done. */
export const actionTitle: Rule = {
  code: 'action-title',
  severity: 'must',
  why: 'An action without a title is printed as an empty promise.',
  kinds: ['divisional'],
  find: (plan) => {
    const actions = plan.actions.filter((action) => action.title.trim() === '');
    return foundInActions(actions, 'title', `Give ${count(actions.length, 'action')} a title`);
  },
};
