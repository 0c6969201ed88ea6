import { fieldOfLive } from '../../live/field';
import { brokenUses } from '../../live/uses';
import type { Rule } from '../finding';
import { count, sentence, titleList } from '../wording';

/** Every live figure and mention of the narrative leads to a record. */
export const liveReference: Rule = {
  code: 'live-reference',
  severity: 'must',
  why: 'The text names or quotes a record that is no longer there. Word prints the last words in square brackets, so that nobody takes them for current.',
  kinds: ['divisional', 'introduction'],
  find: (plan, pack) => {
    const broken = brokenUses(plan, pack);
    const [first] = broken;
    if (first === undefined) return [];
    const titles = new Map(plan.sections.map(({ id, title }) => [id, title]));
    const titleOf = (id: string): string => titles.get(id) ?? '';
    return [
      {
        title: `Mend ${count(broken.length, 'figure or name that leads nowhere', 'figures or names that lead nowhere')} in the text`,
        detail: sentence(
          titleList(
            broken.map(({ sectionId, live }) => `“${live.attrs.was}” in ${titleOf(sectionId)}`),
          ),
        ),
        ids: [...new Set(broken.map(({ sectionId }) => sectionId))],
        focus: { room: 'narrative', id: first.sectionId, field: fieldOfLive(first.nth) },
        go: `Go to ${titleOf(first.sectionId)}`,
        fix: null,
      },
    ];
  },
};
