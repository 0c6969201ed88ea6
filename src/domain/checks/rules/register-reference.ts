import { capital, count, sentence, titleList } from '../../in-words';
import { recordsOf, REGISTER_KEYS } from '../../registers/index';
import { brokenInRecord } from '../../references';
import { isSome } from '../finding';
import type { WholeRule } from '../rule';

/** Every word and link in a register is of the plan's pack. */
export const registerReference: WholeRule = {
  code: 'register-reference',
  severity: 'must',
  why: 'A word or a link that the reference pack does not hold prints as a code. It comes of changing packs or of an import.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: (plan, pack) => {
    const broken = REGISTER_KEYS.flatMap((key) =>
      recordsOf(plan, key).flatMap((record) => brokenInRecord(key, record, pack)),
    );
    const places = broken.map(({ name, message, focus }) => ({
      name,
      title: message,
      about: focus.id,
      focus,
    }));
    if (!isSome(places)) return [];
    return [
      {
        title: `Mend ${count(broken.length, 'word or link of a register', 'words or links of registers')}`,
        detail: capital(
          sentence(titleList(broken.map(({ path, message }) => `${path} ${message}`))),
        ),
        places,
        go: 'Go there',
      },
    ];
  },
};
