import type { Pack } from '../../schema/pack';
import type { Section } from '../../schema/plan';
import { namesOf, type Names } from '../../wording/named-records';
import { percentChangesIn } from '../../wording/percent-changes';
import { remembered } from '../../wording/remembered';
import { sentencesOfSection } from '../../wording/section-passages';
import { sectionPlace } from '../places';
import type { WholeRule } from '../rule';
import { count, nameList } from '../wording';

const inSections = remembered((names: Names) =>
  remembered(({ facts }: Pack) =>
    remembered((section: Section) =>
      sentencesOfSection(section).flatMap((text) => percentChangesIn(text, names, facts)),
    ),
  ),
);

/** A change of a percentage is given in percentage points. */
export const percentOrPoints: WholeRule = {
  code: 'percent-or-points',
  severity: 'should',
  why: 'From 61.4%, “3.5% more” is 63.5%, and 3.5 percentage points more is 64.9%. A reader cannot tell which is meant.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'indicators'],
  find: (plan, pack) => {
    const inSection = inSections(namesOf(plan.indicators, pack.facts))(pack);
    return plan.sections.flatMap((section) => {
      const changes = inSection(section);
      if (changes.length === 0) return [];
      const isOne = changes.length === 1;
      return [
        {
          key: section.id,
          title: `Say whether ${count(changes.length, 'change')} in “${section.title}” ${isOne ? 'is' : 'are'} percentage points`,
          detail: `${nameList(changes)} ${isOne ? 'is a change' : 'are changes'} of a percentage. Written with %, ${isOne ? 'it' : 'they'} can be read in two ways.`,
          places: [sectionPlace(section)],
          go: 'Go to the text',
        },
      ];
    });
  },
};
