import { perPack } from '../../queries/per-plan';
import type { Fact, Pack } from '../../schema/pack';
import type { Section } from '../../schema/plan';
import { contradictionsIn } from '../../wording/contradictions';
import { namesOf, type Names } from '../../wording/named-records';
import { remembered } from '../../wording/remembered';
import { sentencesOfSection } from '../../wording/section-passages';
import { sectionPlace } from '../places';
import type { WholeRule } from '../rule';
import { count, sentence, titleList } from '../wording';

const factsById = perPack(
  ({ facts }): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.id, fact])),
);

/** By the records that a text can cite, and then by section: a word typed costs one section, a target all of them. */
const inSections = remembered((names: Names) =>
  remembered((pack: Pack) =>
    remembered((section: Section) =>
      sentencesOfSection(section).flatMap((text) => contradictionsIn(text, names, factsById(pack))),
    ),
  ),
);

/** A figure in the narrative is that of the record that it cites. */
export const figureContradicted: WholeRule = {
  code: 'figure-contradicted',
  severity: 'should',
  why: 'A member who finds one figure in the text and another in the table trusts neither.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'indicators'],
  find: (plan, pack) => {
    const inSection = inSections(namesOf(plan.indicators, pack.facts))(pack);
    return plan.sections.flatMap((section) => {
      const found = inSection(section);
      if (found.length === 0) return [];
      const said = found.map(
        ({ name, written, recorded }) =>
          `${name}: the text says ${written}, but ${recorded.name} is ${recorded.printed}`,
      );
      return [
        {
          key: section.id,
          title: `Check ${count(found.length, 'figure')} in “${section.title}”`,
          detail: sentence(titleList(said)),
          places: [sectionPlace(section)],
          go: 'Go to the text',
        },
      ];
    });
  },
};
