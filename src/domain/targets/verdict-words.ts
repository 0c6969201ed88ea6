import { monthName } from '../dates';
import type { Indicator } from '../schema/plan';
import type { Verdict } from './verdict';

/** The outline that a verdict is drawn with; no two verdicts that a planner must tell apart share one. */
export type VerdictShape =
  | 'tick'
  | 'chevron'
  | 'chevrons'
  | 'waves'
  | 'level'
  | 'down'
  | 'dip'
  | 'cross'
  | 'ring'
  | 'hatch'
  | 'dashed'
  | 'rings'
  | 'barred'
  | 'note';

const WORDS: Readonly<
  Record<Verdict, { readonly word: string; readonly shape: VerdictShape; readonly means: string }>
> = {
  cannotBe: {
    word: 'Cannot be',
    shape: 'cross',
    means: 'Has a target that nothing can reach, above 100% or below nothing',
  },
  inReach: {
    word: 'In reach',
    shape: 'tick',
    means: 'Asks for no more a year than it gained on average so far',
  },
  stretching: {
    word: 'Stretching',
    shape: 'chevron',
    means: 'Asks for more a year than on average, and no more than in the best year',
  },
  beyondBest: {
    word: 'Beyond best year',
    shape: 'chevrons',
    means: 'Asks for more a year than the best year brought',
  },
  withinChance: {
    word: 'Within chance',
    shape: 'waves',
    means: 'Asks for less than chance alone would explain',
  },
  standsStill: { word: 'Stands still', shape: 'level', means: 'Asks for no change' },
  wrongWay: { word: 'Wrong way', shape: 'down', means: 'Leads to the worse' },
  worseThanNow: {
    word: 'Worse than now',
    shape: 'dip',
    means: 'Asks in one year for less than has been reached',
  },
  set: { word: 'Target set', shape: 'ring', means: 'Too few results to judge it by' },
  noTarget: { word: 'No target', shape: 'hatch', means: 'Needs a target' },
  baselineToCome: {
    word: 'Baseline to come',
    shape: 'dashed',
    means: 'A target is set once the baseline is out',
  },
  partner: { word: 'Partner sets it', shape: 'rings', means: 'A partner answers for it' },
  leaves: {
    word: 'Leaves the set',
    shape: 'barred',
    means: 'It is not collected to the end of the year',
  },
  context: {
    word: 'Context only',
    shape: 'note',
    means: 'It describes the setting, and takes forecasts and no targets',
  },
};

/** The word and shape of a verdict, and what it means in a sentence; one that leaves its set says when. */
export function verdictWord(
  verdict: Verdict,
  { validTo }: Pick<Indicator, 'validTo'> = { validTo: null },
): { readonly word: string; readonly shape: VerdictShape; readonly means: string } {
  const words = WORDS[verdict];
  return verdict === 'leaves' && validTo !== null
    ? { ...words, word: `Leaves ${shortMonth(validTo)}` }
    : words;
}

/** "Dec 2008". */
function shortMonth(iso: string): string {
  const [month = '', year = ''] = monthName(iso).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}
