import { count } from '../../in-words';
import { acronymPlaces, namedAcronyms, unexplainedAcronyms } from '../acronyms-used';
import { isSome } from '../finding';
import type { WholeRule } from '../rule';
import { STYLE_GUIDE } from '../sources';

/** An acronym with two meanings says which it has. */
export const acronymMeaning: WholeRule = {
  code: 'acronym-meaning',
  severity: 'should',
  why: 'The reference pack knows more than one meaning of it, so a reader may take the wrong one.',
  source: STYLE_GUIDE,
  kinds: ['divisional', 'introduction'],
  reads: ['sections'],
  find: (plan, pack) => {
    const uses = unexplainedAcronyms(plan, pack).filter(
      ({ entry }) => entry !== null && entry.meanings.length > 1,
    );
    if (!isSome(uses)) return [];
    return [
      {
        title: `Say what ${count(uses.length, 'acronym')} ${uses.length === 1 ? 'stands' : 'stand'} for`,
        detail: namedAcronyms(uses, ({ entry }) => `: ${(entry?.meanings ?? []).join(' or ')}`),
        places: acronymPlaces(uses),
        go: 'Go to the text',
      },
    ];
  },
};
