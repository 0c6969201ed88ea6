import { shortDate } from '../../dates';
import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count, nameList } from '../wording';

/** No action starts after its target date. */
export const startBeforeDue: Rule = {
  code: 'start-before-due',
  severity: 'should',
  why: 'One of the two dates must be wrong, and the committee cannot know which.',
  kinds: ['divisional'],
  find: (plan) => {
    const actions = plan.actions.filter(
      ({ start, due }) => start !== null && due !== null && start > due,
    );
    const dated = actions.map(({ ref, start, due }) =>
      start === null || due === null ? ref : `${ref} (${shortDate(start)} to ${shortDate(due)})`,
    );
    return foundInActions(
      actions,
      'start',
      `Put the dates of ${count(actions.length, 'action')} in order`,
      `${nameList(dated)} ${actions.length === 1 ? 'starts' : 'start'} after the target date.`,
    );
  },
};
