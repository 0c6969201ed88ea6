import { coverage } from '../../queries/coverage';
import type { Rule } from '../finding';
import { foundInPriorities } from '../priorities-found';
import { count } from '../wording';

/** Every priority is served by an action. */
export const priorityAction: Rule = {
  code: 'priority-action',
  severity: 'should',
  why: 'The golden thread leads from each priority to what will be done about it.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const without = coverage(plan, pack)
      .outcomes.flatMap((outcome) => outcome.priorities)
      .filter(({ hasAction }) => !hasAction)
      .map(({ priority }) => priority);
    const title = `Give ${count(without.length, 'priority', 'priorities')} an action`;
    return foundInPriorities(without, title);
  },
};
