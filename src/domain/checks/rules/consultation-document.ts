import { sentence, titleList } from '../../in-words';
import { perPack } from '../../queries/per-plan';
import type { ReferenceDocument } from '../../schema/pack';
import type { Action, Section } from '../../schema/plan';
import { passagesOfSection } from '../../wording/section-passages';
import type { Place } from '../finding';
import { actionPlace, placeName, sectionPlace } from '../places';
import { isSome } from '../finding';
import type { EachRule } from '../rule';

const SAYS_SO = /\b(?:consult\w*|drafts?|propos\w+|emerging)\b/iu;

const inConsultation = perPack(({ documents }) =>
  documents.filter(({ status }) => status === 'consultation'),
);

/** A record that cites documents, of which it says nowhere that they are drafts. */
interface Citing {
  readonly place: Place;
  readonly documents: readonly ReferenceDocument[];
}

function citing(
  documentIds: readonly string[],
  documents: readonly ReferenceDocument[],
  texts: () => readonly string[],
  place: () => Place,
): Citing | null {
  const cited = documents.filter(({ id }) => documentIds.includes(id));
  if (cited.length === 0 || texts().some((text) => SAYS_SO.test(text))) return null;
  return { place: place(), documents: cited };
}

const textsOf = ({ title, description, deliverable, dependency, risk, comment }: Action) => [
  title,
  description,
  deliverable,
  dependency,
  risk,
  comment,
];

/** A document that is out for consultation is not cited as if it had been adopted. */
export const consultationDocument: EachRule<Citing> = {
  code: 'consultation-document',
  severity: 'note',
  why: 'A draft can still change. A plan that rests on it says so.',
  source: null,
  kinds: ['divisional', 'introduction'],
  look: {
    section: (section: Section, { pack }) =>
      citing(
        section.documentIds,
        inConsultation(pack),
        () => [section.title, ...passagesOfSection(section)],
        // Where it can be said, and not where it is cited.
        () => sectionPlace(section),
      ),
    action: (action, { pack }) =>
      citing(
        action.documentIds,
        inConsultation(pack),
        () => textsOf(action),
        () => actionPlace(action, 'description'),
      ),
  },
  tell: (seen, { pack }) =>
    inConsultation(pack).flatMap((document) => {
      const places = seen
        .filter(({ documents }) => documents.includes(document))
        .map(({ place }) => place);
      if (!isSome(places)) return [];
      const names = places.map((place) =>
        place.focus.room === 'narrative' ? `“${place.name}”` : placeName(place),
      );
      return [
        {
          key: document.id,
          title: `Say that “${document.label}” is out for consultation`,
          detail: sentence(`Cited without a word of that in ${titleList(names)}`),
          places,
          go: 'Go there',
        },
      ];
    }),
};
