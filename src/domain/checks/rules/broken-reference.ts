import { brokenReferences } from '../../references';
import type { Rule } from '../finding';
import { count, sentence, titleList } from '../wording';

/** Every link of the plan leads to an item of its pack. */
export const brokenReference: Rule = {
  code: 'broken-reference',
  severity: 'must',
  why: 'A link to something that the reference pack does not hold prints as a blank. It comes of changing packs or of an import.',
  kinds: ['divisional', 'introduction'],
  find: (plan, pack) => {
    const broken = brokenReferences(plan, pack);
    const [first] = broken;
    if (first === undefined) return [];
    const ids = broken.map(({ focus }) => focus.id).filter((id) => id !== null);
    return [
      {
        title: `Mend ${count(broken.length, 'reference that leads nowhere', 'references that lead nowhere')}`,
        detail: sentence(titleList(broken.map(({ path, message }) => `${path} ${message}`))),
        ids: [...new Set(ids)],
        focus: first.focus,
        go: 'Go there',
        fix: null,
      },
    ];
  },
};
