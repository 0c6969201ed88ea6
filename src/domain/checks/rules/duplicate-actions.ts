import type { Action } from '../../schema/plan';
import { alike, keyWords } from '../../wording/likeness';
import { remembered } from '../../wording/remembered';
import { isSome } from '../finding';
import { actionPlace, placeName } from '../places';
import type { WholeRule } from '../rule';
import { count, nameList, sentence, titleList } from '../wording';

/** Key words of a deliverable from which on two of the same are no chance: "A report to members" has two. */
const LEAST_DELIVERABLE = 4;

const titleWords = remembered(({ title }: Action) => keyWords(title));
const deliverableWords = remembered(({ deliverable }: Action) => {
  const words = keyWords(deliverable);
  return words.length < LEAST_DELIVERABLE ? [] : words;
});

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
    const byTitle = alike(actions, titleWords);
    const inGroup = new Set(byTitle.flat());
    const byDeliverable = alike(
      actions.filter((action) => !inGroup.has(action)),
      deliverableWords,
    );
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
