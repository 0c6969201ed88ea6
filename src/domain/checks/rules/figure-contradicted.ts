import { spliceRich } from '../../find/rich-blocks';
import { count, sentence, titleList } from '../../in-words';
import { perPack } from '../../queries/per-plan';
import type { Fact } from '../../schema/pack';
import type { Section } from '../../schema/plan';
import { contradictionsIn, type Contradiction } from '../../wording/contradictions';
import type { Fix } from '../finding';
import { onlyRange, wordsPlace } from '../places';
import type { WholeRule } from '../rule';
import { sentencesLooked } from '../sentences-looked';

const factsById = perPack(
  ({ facts }): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.id, fact])),
);

const contradictions = sentencesLooked((text, names, pack) =>
  contradictionsIn(text, names, factsById(pack)),
);

/** A figure in the narrative is that of the record that it cites. */
export const figureContradicted: WholeRule = {
  code: 'figure-contradicted',
  severity: 'should',
  why: 'A member who finds one figure in the text and another in the table trusts neither.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'indicators'],
  find: (plan, pack) =>
    contradictions(plan, pack).map(({ section, found }) => {
      const said = found.map(
        ({ name, written, recorded }) =>
          `${name}: the text says ${written}, but ${recorded.name} is ${recorded.printed}`,
      );
      return {
        key: section.id,
        title: `Check ${count(found.length, 'figure')} in “${section.title}”`,
        detail: sentence(titleList(said)),
        places: [wordsPlace(section, found[0].written)],
        go: 'Go to the text',
        ...fixOf(section, found),
      };
    }),
};

/** Puts the figure of the record in place of the one in the text, where there is one and no doubt which it is. */
function fixOf(section: Section, found: readonly Contradiction[]): { readonly fix?: Fix } {
  const [only, ...others] = found;
  const range = only === undefined ? null : onlyRange(section, only.written);
  if (only === undefined || others.length > 0 || range === null) return {};
  const text = only.recorded.printed;
  const body = spliceRich(section.body, [{ ...range, text }]);
  return {
    fix: {
      label: `Use ${text}`,
      command: { type: 'section.set', id: section.id, changes: { body } },
      // It may as well be the record that is wrong.
      isSafe: false,
    },
  };
}
