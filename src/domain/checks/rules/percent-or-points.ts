import { count, nameList } from '../../in-words';
import { percentChangesIn } from '../../wording/percent-changes';
import { wordsPlace } from '../places';
import type { WholeRule } from '../rule';
import { sentencesLooked } from '../sentences-looked';

const changesIn = sentencesLooked((text, names, { facts }) => percentChangesIn(text, names, facts));

/** A change of a percentage is given in percentage points. */
export const percentOrPoints: WholeRule = {
  code: 'percent-or-points',
  severity: 'should',
  why: 'From 61.4%, “3.5% more” is 63.5%, and 3.5 percentage points more is 64.9%. A reader cannot tell which is meant.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'indicators'],
  find: (plan, pack) =>
    changesIn(plan, pack).map(({ section, found }) => {
      const isOne = found.length === 1;
      return {
        key: section.id,
        title: `Say whether ${count(found.length, 'change')} in “${section.title}” ${isOne ? 'is' : 'are'} percentage points`,
        detail: `${nameList(found)} ${isOne ? 'is a change' : 'are changes'} of a percentage. Written with %, ${isOne ? 'it' : 'they'} can be read in two ways.`,
        places: [wordsPlace(section, found[0])],
        go: 'Go to the text',
      };
    }),
};
