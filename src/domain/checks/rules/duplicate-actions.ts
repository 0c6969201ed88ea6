import { count, nameList, sentence, titleList } from '../../in-words';
import { Grouped, inOrder } from '../../kept-up/grouped';
import { keptUp } from '../../kept-up/kept-index';
import { remembered } from '../../remembered';
import type { Action } from '../../schema/plan';
import { alike } from '../../wording/alike';
import { likenessOf } from '../../wording/likeness';
import { isSome } from '../finding';
import { actionPlace, placeName } from '../places';
import type { WholeRule } from '../rule';

const sameTitle = alike(remembered(({ title }: Action) => likenessOf(title)));

/** A deliverable of five words and more, without what does not matter: two of "A report to members" may be chance. */
const deliverableText = remembered(({ deliverable }: Action) => {
  if (!/(?:\S+\s+){4}\S/u.test(deliverable)) return null;
  return deliverable.trim().toLowerCase().replace(/[.;]$/u, '');
});

/** Groups of two and more actions with one deliverable. */
const sameDeliverable = keptUp(
  () => new Grouped(deliverableText, 2),
  (groups, actions: readonly Action[]) => inOrder(groups.largest(), actions),
);

function named(group: readonly Action[], like: string): string {
  const [first, ...others] = group;
  if (!first) return '';
  return `${placeName(actionPlace(first, 'title'))} ${like} ${nameList(others.map(({ ref }) => ref))}`;
}

/** Each action is in the plan once. */
export const duplicateActions: WholeRule = {
  code: 'duplicate-actions',
  severity: 'should',
  why: 'The same work twice in a plan is counted twice and owned by nobody. It comes of carrying a plan forward and of putting plans together.',
  source: null,
  kinds: ['divisional'],
  reads: ['actions'],
  find: ({ actions }) => {
    const byTitle = sameTitle(actions);
    const inGroup = new Set(byTitle.flat());
    const byDeliverable = sameDeliverable(actions)
      .map((group) => group.filter((action) => !inGroup.has(action)))
      .filter((group) => group.length > 1);
    const places = [...byTitle, ...byDeliverable].flat().map((one) => actionPlace(one, 'title'));
    if (!isSome(places)) return [];
    const said = [
      ...byTitle.map((group) => named(group, 'reads like')),
      ...byDeliverable.map((group) => named(group, 'has the deliverable of')),
    ];
    return [
      {
        title: `Merge or tell apart ${count(places.length, 'action')}`,
        detail: sentence(titleList(said)),
        places,
      },
    ];
  },
};
