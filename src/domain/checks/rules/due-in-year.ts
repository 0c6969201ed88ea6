import { longDate, shortDate } from '../../dates';
import { daysOf } from '../../financial-year';
import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count, nameList } from '../wording';

/** Target dates fall inside the plan's year. */
export const dueInYear: Rule = {
  code: 'due-in-year',
  severity: 'should',
  why: 'An annual plan promises what is done by 31 March. Longer work needs a milestone inside the year.',
  kinds: ['divisional'],
  find: (plan) => {
    const { first, last } = daysOf(plan.header.year);
    const actions = plan.actions.filter(({ due }) => due !== null && (due < first || due > last));
    const dated = actions.map(({ ref, due }) =>
      due === null ? ref : `${ref} (${shortDate(due)})`,
    );
    const fall = actions.length === 1 ? 'falls' : 'fall';
    return foundInActions(
      actions,
      'due',
      `Bring ${count(actions.length, 'target date')} into ${plan.header.year}`,
      `${nameList(dated)} ${fall} outside ${longDate(first)} to ${longDate(last)}.`,
    );
  },
};
