import { capital, count, sentence, titleList } from '../../in-words';
import {
  brokenInAction,
  brokenInIndicator,
  brokenInSection,
  type BrokenReference,
} from '../../references';
import { isSome, type Some } from '../finding';
import type { EachRule } from '../rule';

type Broken = Some<BrokenReference>;

const someOf = (list: readonly BrokenReference[]): Broken | null => (isSome(list) ? list : null);

/** Every link of the plan leads to an item of its pack. */
export const brokenReference: EachRule<Broken> = {
  code: 'broken-reference',
  severity: 'must',
  why: 'A link to something that the reference pack does not hold prints as a blank. It comes of changing packs or of an import.',
  source: null,
  kinds: ['divisional', 'introduction'],
  look: {
    section: (section, { pack }) => someOf(brokenInSection(section, pack)),
    action: (action, { pack }) => someOf(brokenInAction(action, pack)),
    indicator: (indicator, { pack }) => someOf(brokenInIndicator(indicator, pack)),
  },
  tell: (traces) => {
    const broken = traces.flat();
    // A field with several references that lead nowhere is one place to go to.
    const byField = new Map(broken.map((one) => [`${one.path} ${one.focus.field ?? ''}`, one]));
    const places = [...byField.values()].map(({ name, message, focus }) => ({
      name,
      title: message,
      about: focus.id,
      focus,
    }));
    if (!isSome(places)) return [];
    return [
      {
        title: `Mend ${count(broken.length, 'reference that leads nowhere', 'references that lead nowhere')}`,
        detail: capital(
          sentence(titleList(broken.map(({ path, message }) => `${path} ${message}`))),
        ),
        places,
        go: 'Go there',
      },
    ];
  },
};
