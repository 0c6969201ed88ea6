import { unreachable } from '../control';
import type { TargetCode, TargetFinding } from './finding';
import type { Measured } from './measured';

/**
 * What is to be thought of a measure's targets, in one word.
 * - `cannotBe`: a target that the unit cannot reach: above 100%, below nothing.
 * - `inReach`: they ask for no more a year than it gained on average so far.
 * - `stretching`: more than on average, no more than in its best year.
 * - `beyondBest`: more than in its best year.
 * - `withinChance`: less than chance alone would explain.
 * - `standsStill`, `wrongWay`: no change in the end, or a change for the worse.
 * - `worseThanNow`: better in the end, and worse than the baseline or the newest result on the way.
 * - `set`: there are targets, and too few results to judge them by.
 * - `noTarget`, `baselineToCome`, `partner`, `leaves`, `context`: there is no target to judge, and why.
 */
export type Verdict =
  | 'cannotBe'
  | 'inReach'
  | 'stretching'
  | 'beyondBest'
  | 'withinChance'
  | 'standsStill'
  | 'wrongWay'
  | 'worseThanNow'
  | 'set'
  | 'noTarget'
  | 'baselineToCome'
  | 'partner'
  | 'leaves'
  | 'context';

/** Every verdict, gravest first: the order of a list sorted by verdict. */
export const VERDICTS: readonly Verdict[] = [
  'noTarget',
  'cannotBe',
  'wrongWay',
  'worseThanNow',
  'standsStill',
  'withinChance',
  'beyondBest',
  'stretching',
  'inReach',
  'set',
  'baselineToCome',
  'partner',
  'leaves',
  'context',
];

/** The finding that decides a verdict where it is there, gravest first. */
const DECIDED_BY: readonly (readonly [TargetCode, Verdict])[] = [
  ['aboveAll', 'cannotBe'],
  ['belowNone', 'cannotBe'],
  ['wrongWay', 'wrongWay'],
  ['worseThanBaseline', 'worseThanNow'],
  ['worseThanLast', 'worseThanNow'],
  ['noChange', 'standsStill'],
  ['withinChance', 'withinChance'],
  ['fasterThanBest', 'beyondBest'],
];

/** The verdict on a measure, from what was found about it. `pace`: gained a year on average so far; null: unknown. */
export function verdictOf(
  { state, leaves, indicator, part }: Measured,
  findings: readonly TargetFinding[],
  asked: number | null,
  pace: number | null,
): Verdict {
  if (indicator.kind === 'contextual') return 'context';
  if (leaves) return 'leaves';
  switch (state) {
    case 'missing':
      return 'noTarget';
    case 'baselineToCome':
    case 'partner':
    case 'leaves':
    case 'context':
      return state;
    case 'set':
      break;
    default:
      return unreachable(state);
  }
  const decided = DECIDED_BY.find(([code]) => findings.some((finding) => finding.code === code));
  if (decided) return decided[1];
  if (asked === null) return 'set';
  // Within a range that is good, no change is what is wanted.
  if (asked === 0 && part.polarity !== 'range') return 'standsStill';
  if (pace === null) return 'set';
  return asked > pace ? 'stretching' : 'inReach';
}
