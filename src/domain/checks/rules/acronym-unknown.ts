import { count } from '../../in-words';
import { perPack } from '../../queries/per-plan';
import { acronymsIn } from '../../wording/acronyms';
import { acronymPlaces, namedAcronyms, unexplainedAcronyms } from '../acronyms-used';
import { isSome } from '../finding';
import type { WholeRule } from '../rule';
import { STYLE_GUIDE } from '../sources';

/** Short forms that are part of a name in the pack, such as a system's or a survey's, and stand for nothing else. */
const namesInPack = perPack(
  ({ systems, surveys, assessments, partners, places, documents }): ReadonlySet<string> =>
    new Set(
      [systems, surveys, assessments, partners, places, documents]
        .flat()
        .flatMap(({ label }) => acronymsIn(label).map(({ acronym }) => acronym)),
    ),
);

/** An acronym that the glossary does not explain is explained by the text. */
export const acronymUnknown: WholeRule = {
  code: 'acronym-unknown',
  severity: 'note',
  why: 'The glossary of the reference pack gives no meaning for it, so no reader can look it up.',
  source: STYLE_GUIDE,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'actions', 'indicators'],
  find: (plan, pack) => {
    const names = namesInPack(pack);
    const isCode = (acronym: string): boolean =>
      plan.actions.some(({ ref }) => ref === acronym) ||
      plan.indicators.some(({ code }) => code === acronym);
    const uses = unexplainedAcronyms(plan, pack).filter(
      ({ acronym, entry }) =>
        (entry === null || entry.meanings.length === 0) && !names.has(acronym) && !isCode(acronym),
    );
    if (!isSome(uses)) return [];
    return [
      {
        title: `Explain ${count(uses.length, 'acronym')} that the glossary does not`,
        detail: namedAcronyms(uses),
        places: acronymPlaces(uses),
        go: 'Go to the text',
      },
    ];
  },
};
