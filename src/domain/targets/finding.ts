import type { Severity } from '../checks/finding';
import type { Command } from '../commands/schema';
import type { Measured } from './measured';

/**
 * What the figures of a measure can be found to say.
 * Baseline: `noBaseline`, `baselineDiffers`, `factIsNotIndicator`. Values: `aboveAll`, `belowNone`, `pointsMeant`,
 * `roundingHides`. Way: `wrongWay`, `worseThanBaseline`, `worseThanLast`, `noChange`,
 * `fallsBack`, `stretchNotBetter`. Pace: `fasterThanBest`,
 * `withinBest`, `paceUnknown`. Chance: `withinChance`, `chanceUnknown`, `beyondChance`. Trend: `outsideTrend`, `trendTooShort`.
 * Years: `noTarget`, `missingYear`. Others: `periodMismatch`, `belowComparator`, `noAction`, `leavesSet`.
 */
export type TargetCode =
  | 'noTarget'
  | 'missingYear'
  | 'noBaseline'
  | 'baselineDiffers'
  | 'factIsNotIndicator'
  | 'aboveAll'
  | 'belowNone'
  | 'pointsMeant'
  | 'roundingHides'
  | 'wrongWay'
  | 'worseThanBaseline'
  | 'worseThanLast'
  | 'noChange'
  | 'fallsBack'
  | 'stretchNotBetter'
  | 'fasterThanBest'
  | 'withinBest'
  | 'paceUnknown'
  | 'withinChance'
  | 'chanceUnknown'
  | 'beyondChance'
  | 'outsideTrend'
  | 'trendTooShort'
  | 'periodMismatch'
  | 'belowComparator'
  | 'noAction'
  | 'leavesSet';

/** One thing that the figures of a measure say. `fine`: it speaks for the targets. */
export interface TargetFinding {
  readonly code: TargetCode;
  readonly severity: Severity | 'fine';
  /** The finding in a sentence with its figures, and what it rests on. */
  readonly lead: string;
  readonly detail: string;
  /** The one-click way out: a command with the label of its button, or a field to go to. */
  readonly wayOut:
    | { readonly kind: 'command'; readonly label: string; readonly command: Command }
    | { readonly kind: 'field'; readonly label: string; readonly field: string }
    | null;
  /** Whether a person may keep the targets all the same and say why. */
  readonly canBeKept: boolean;
}

/** One rule about the figures of a measure. Pure and cheap: it runs with every key that changes a figure. */
export type TargetRule = (measured: Measured) => readonly TargetFinding[];
