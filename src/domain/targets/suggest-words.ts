import { unreachable } from '../control';
import { figure, size } from './findings/words';
import type { Measured } from './measured';
import type { SuggestRefusal, Wish } from './suggest';
import type { TrajectoryNote } from './trajectory-kinds';

/** What a way is called in Undo and in the history of a target: "Close 50% of the gap to England by 2010/11". */
export function wishWords(wish: Wish): string {
  switch (wish.kind) {
    case 'straight':
      return 'Straight line';
    case 'fasterLater':
      return 'Faster later';
    case 'matchComparator':
      return `Match ${wish.name} by ${wish.by}`;
    case 'closeGap':
      return `Close ${String(wish.percent)}% of the gap to ${wish.name} by ${wish.by}`;
    case 'halve':
      return `Halve by ${wish.by}${wish.endBy === null ? '' : `, end by ${wish.endBy}`}`;
    case 'bestPace':
      return 'Best yearly change so far';
    default:
      return unreachable(wish);
  }
}

/** Why there is no suggestion, and what to do, in a sentence. */
export function refusalWords(measured: Measured, refusal: SuggestRefusal): string {
  switch (refusal.code) {
    case 'noStart':
      return 'There is no baseline and no result to start from. Set a baseline first.';
    case 'noYears':
      return 'There is no year after the baseline to set a target for.';
    case 'noComparator':
      return `${refusal.name} has no figure up to the year of the baseline. Add one under Comparators.`;
    case 'noBestYear':
      return 'There are no two results of years that follow each other. Add results first.';
    case 'noGap':
      return `It is not behind ${refusal.name}, so there is no gap to close.`;
    case 'paceNotBetter':
      return 'It has not improved in any year so far, so there is no best pace to go on at.';
    case 'noBetterWay':
      return 'Neither higher nor lower is better here. Set the targets by hand.';
    case 'byNotAfterBaseline':
      return 'That year does not come after the baseline. Choose a later one.';
    case 'shareOutOfRange':
      return 'The share of the gap must be more than 0% and at most 100%.';
    case 'marksOutOfOrder':
      return 'The year to end by must come after the year to halve by.';
    case 'nothingToReduce':
      return 'Higher is better here, so there is nothing to halve.';
    case 'startBelowZero':
      return 'It starts below zero, and half of that means nothing.';
    case 'stretchNotBetter':
      return `The target with stretch, ${figure(measured, refusal.asked)}, is no better than without, ${figure(measured, refusal.without)}.`;
    case 'yearsOutOfOrder':
    case 'valuesMissing':
      return 'The target years are not in order. Check the years of the reference pack.';
    default:
      return unreachable(refusal);
  }
}

/** What is to be known of a way that was found, in a sentence; `year` names the year so many after the start. */
export function noteWords(
  measured: Measured,
  note: TrajectoryNote,
  year: (after: number) => string,
): string {
  switch (note.code) {
    case 'clamped':
      return `The way asks for ${figure(measured, note.asked)} in ${year(note.year)}, which cannot be; ${figure(measured, note.value)} is set.`;
    case 'comparatorAssumed':
      return `They are taken to be at ${figure(measured, note.value)} in ${year(note.by)}${note.yearly === 0 ? ', standing still' : `, changing by ${size(measured, note.yearly)} a year as so far`}.`;
    case 'alreadyThere':
      return `It is at ${figure(measured, note.start)}, as good as the ${figure(measured, note.asked)} asked for in ${year(note.by)}, so the way stands still.`;
    case 'partWay':
      return `${figure(measured, note.value)} is due in ${year(note.by)}, after the last target year.`;
    case 'wrongWay':
      return `It leads from ${figure(measured, note.start)} to the worse, ${figure(measured, note.end)}.`;
    case 'standsStill':
      return `It stands still at ${figure(measured, note.start)}.`;
    case 'stepHidden':
      return `The step to ${year(note.year)} does not show at the decimals printed.`;
    default:
      return unreachable(note);
  }
}
