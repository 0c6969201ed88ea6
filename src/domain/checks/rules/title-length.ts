import { countWords } from '../../text';
import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count, nameList } from '../wording';

/** Action titles keep to the pack's guide. */
export const titleLength: Rule = {
  code: 'title-length',
  severity: 'should',
  why: 'Members read titles, not descriptions: a short one says what will be different.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const most = pack.guides.titleWords;
    const actions = plan.actions.filter(({ title }) => isLonger(title, most));
    const refs = nameList(actions.map(({ ref }) => ref));
    return foundInActions(
      actions,
      'title',
      `Shorten ${count(actions.length, 'title')} to ${count(most, 'word')}`,
      `${refs} ${actions.length === 1 ? 'runs' : 'run'} over the guide.`,
    );
  },
};

/** A text of n + 1 words has at least 2n + 1 characters, so most titles need no counting. */
function isLonger(title: string, most: number): boolean {
  return title.length > most * 2 && countWords(title) > most;
}
