import { coverage } from '../../queries/coverage';
import type { Rule } from '../finding';
import { foundInPriorities } from '../priorities-found';
import { count } from '../wording';

/** Every priority is measured by an indicator. */
export const priorityIndicator: Rule = {
  code: 'priority-indicator',
  severity: 'should',
  why: 'The golden thread leads from each priority to how anybody will know that it was reached.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const without = coverage(plan, pack)
      .outcomes.flatMap((outcome) => outcome.priorities)
      .filter(({ hasIndicator }) => !hasIndicator)
      .map(({ priority }) => priority);
    const title = `Give ${count(without.length, 'priority', 'priorities')} an indicator`;
    return foundInPriorities(without, title);
  },
};
