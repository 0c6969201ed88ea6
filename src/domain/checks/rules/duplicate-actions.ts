import type { Action } from '../../schema/plan';
import { alike, likenessOf } from '../../wording/likeness';
import { remembered } from '../../remembered';
import { isSome } from '../finding';
import { actionPlace, placeName } from '../places';
import type { WholeRule } from '../rule';
import { count, nameList, sentence, titleList } from '../wording';

const titleLikeness = remembered(({ title }: Action) => likenessOf(title));

/** A deliverable of five words and more, without what does not matter: two of "A report to members" may be chance. */
const deliverableText = remembered(({ deliverable }: Action) => {
  if (!/(?:\S+\s+){4}\S/u.test(deliverable)) return null;
  return deliverable.trim().toLowerCase().replace(/[.;]$/u, '');
});

/** Groups of two and more actions with one deliverable. */
function sameDeliverable(actions: readonly Action[]): Action[][] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const text = deliverableText(action);
    if (text === null) continue;
    const group = groups.get(text);
    if (group) group.push(action);
    else groups.set(text, [action]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

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
    const byTitle = alike(actions, titleLikeness);
    const inGroup = new Set(byTitle.flat());
    const byDeliverable = sameDeliverable(actions.filter((action) => !inGroup.has(action)));
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
