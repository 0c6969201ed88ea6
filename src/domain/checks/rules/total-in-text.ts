import { titleList } from '../../in-words';
import { registerPlaces } from '../../queries/register-places';
import type { Found } from '../finding';
import { wordsPlace } from '../places';
import { agrees, sumsOf, typedTotals } from '../typed-totals';
import type { WholeRule } from '../rule';

/** A total that was typed under a heading with a table is one of the sums of that table. */
export const totalInText: WholeRule = {
  code: 'total-in-text',
  severity: 'should',
  why: 'Text and table are written at different times. A total put in as a figure that follows the table cannot go wrong.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers', 'sections'],
  find: (plan, pack) => {
    const { bySection } = registerPlaces(plan, pack);
    return plan.sections.flatMap((section): Found[] => {
      const sums = (bySection.get(section.id) ?? []).flatMap((key) => sumsOf(plan, key));
      if (sums.length === 0) return [];
      const wrong = typedTotals(section).filter(
        ({ value }) => !sums.some((sum) => agrees(value, sum)),
      );
      if (wrong.length === 0) return [];
      return [
        {
          key: section.id,
          title: `Make the total in “${section.title}” agree with its table`,
          detail: `The text says ${titleList(wrong.map(({ said }) => said))}; no column of the table adds up to that. A figure put in with # follows the table.`,
          places: [wordsPlace(section, wrong[0]?.said ?? '')],
        },
      ];
    });
  },
};
