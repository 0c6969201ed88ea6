import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count } from '../wording';

/** Every action has a target date. */
export const actionDue: Rule = {
  code: 'action-due',
  severity: 'should',
  why: 'Without a target date nobody can say whether an action is on course.',
  kinds: ['divisional'],
  find: (plan) => {
    const actions = plan.actions.filter((action) => action.due === null);
    return foundInActions(actions, 'due', `Give ${count(actions.length, 'action')} a target date`);
  },
};
