import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count } from '../wording';

/** Every action names one accountable manager. */
export const accountableManager: Rule = {
  code: 'accountable-manager',
  severity: 'must',
  why: 'A committee holds one named post to account for each action.',
  kinds: ['divisional'],
  find: (plan) => {
    const actions = plan.actions.filter((action) => action.manager.trim() === '');
    const title = `Name an accountable manager for ${count(actions.length, 'action')}`;
    return foundInActions(actions, 'manager', title);
  },
};
