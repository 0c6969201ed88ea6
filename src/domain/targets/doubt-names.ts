import type { TargetCode } from './finding';

const NAMES: Readonly<Record<TargetCode, string>> = {
  noTarget: 'No target',
  missingYear: 'A year without a target',
  noBaseline: 'No baseline',
  baselineDiffers: 'Baseline and result differ',
  factIsNotIndicator: 'Another measure’s figure',
  aboveAll: 'Above what can be',
  belowNone: 'Below what can be',
  pointsMeant: 'Perhaps a change typed for a target',
  roundingHides: 'Change lost in rounding',
  wrongWay: 'Leads to the worse',
  worseThanBaseline: 'Worse than the baseline',
  worseThanLast: 'Behind the last result',
  noChange: 'Stands still',
  fallsBack: 'Falls back from a year before',
  stretchNotBetter: 'Worse with stretch than without',
  fasterThanBest: 'Faster than the best year',
  withinBest: 'No faster than the best year',
  paceUnknown: 'Best pace not known',
  withinChance: 'Within what chance explains',
  chanceUnknown: 'Effect of chance not known',
  beyondChance: 'More than chance explains',
  outsideTrend: 'Outside the trend so far',
  trendTooShort: 'Too few results for a trend',
  periodMismatch: 'Figures of another kind of year',
  belowComparator: 'Falls behind others',
  noAction: 'No action moves it',
  leavesSet: 'Target after it leaves its set',
};

const BY_CODE: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/**
 * What an answered doubt is called, by the code that the plan keeps: "Faster than the best year". A plan may hold codes
 * that nothing is known of.
 */
export function doubtName(code: string): string {
  return BY_CODE.get(code) ?? 'Another doubt';
}
