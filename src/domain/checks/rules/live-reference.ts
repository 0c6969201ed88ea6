import { count } from '../../in-words';
import { fieldOfLive } from '../../live/field';
import { brokenUses } from '../../live/uses';
import { isSome } from '../finding';
import type { WholeRule } from '../rule';

/** Every live figure and mention of the narrative leads to a record. */
export const liveReference: WholeRule = {
  code: 'live-reference',
  severity: 'must',
  why: 'The text names or quotes a record that is no longer there. Word prints the last words in square brackets, so that nobody takes them for current.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'actions', 'indicators', 'registers'],
  find: (plan, pack) => {
    const titles = new Map(plan.sections.map(({ id, title }) => [id, title]));
    const places = brokenUses(plan, pack).map(({ sectionId, nth, live }) => ({
      name: titles.get(sectionId) ?? sectionId,
      title: `“${live.attrs.was}”`,
      about: sectionId,
      focus: { room: 'narrative', id: sectionId, field: fieldOfLive(nth) } as const,
    }));
    if (!isSome(places)) return [];
    return [
      {
        title: `Mend ${count(places.length, 'figure or name that leads nowhere', 'figures or names that lead nowhere')} in the text`,
        places,
      },
    ];
  },
};
