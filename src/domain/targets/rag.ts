import { unreachable } from '../control';
import type { Unit } from '../schema/common';
import type { Pack } from '../schema/pack';
import { movement, type Movement, type Scale } from './direction';
import { betterWay, outside } from './gain';
import { less, settle } from './rounding';

/** The part of a pack's rule that decides; its name and source are for people. */
export type RagRule = Pick<Pack['rag'][number], 'measure' | 'green' | 'amber' | 'amberIfImproved'>;

/** What a status is worked out from. */
export interface RagFigures extends Scale {
  readonly unit: Unit;
  /** The result, last year's, and the target; null: there is none. Within a range the band is the target. */
  readonly result: number | null;
  readonly previous: number | null;
  readonly target: number | null;
}

/**
 * Why there is no status.
 * - `noResult`, `noTarget`, `noBand`: something to compare is missing.
 * - `noBetterWay`: neither way is better.
 * - `targetZero`: a percentage of nothing means nothing.
 * - `pointsOfAnotherUnit`: the rule counts percentage points, and the figure is no percentage.
 */
export type NoStatus =
  'noResult' | 'noTarget' | 'noBand' | 'noBetterWay' | 'targetZero' | 'pointsOfAnotherUnit';

/** A status with what it rests on. */
export type RagVerdict =
  | {
      readonly status: 'green' | 'amber' | 'red';
      /** `moved`: beyond the tolerance, and amber because it improved or was maintained. */
      readonly because: 'met' | 'withinGreen' | 'withinAmber' | 'moved' | 'beyond';
      /**
       * How far the result falls short of the target, in `unit`; negative where it is better than the target; null
       * where it is better than a target of zero and the unit is percent of that.
       */
      readonly shortfall: number | null;
      readonly unit: RagRule['measure'];
      /** What the result has come to since last year's; null where that is not known. */
      readonly moved: Movement | null;
    }
  | { readonly status: 'unknown'; readonly reason: NoStatus };

const unknown = (reason: NoStatus): RagVerdict => ({ status: 'unknown', reason });

/** How far a result falls short, in the figure's own unit, and the target figure that it falls short of. */
function distance(
  result: number,
  figures: RagFigures,
): { readonly short: number; readonly of: number } | NoStatus {
  const { polarity, band, target } = figures;
  if (polarity === 'range') {
    if (band === null) return 'noBand';
    return { short: outside(result, band), of: result < band.low ? band.low : band.high };
  }
  const way = betterWay(polarity);
  if (way === null) return 'noBetterWay';
  if (target === null) return 'noTarget';
  return { short: way === 1 ? less(target, result) : less(result, target), of: target };
}

/** The same distance in the measure of the rule; none is none in any; null: a percentage of nothing. */
function inMeasure(short: number, of: number, measure: RagRule['measure']): number | null {
  if (short === 0) return 0;
  switch (measure) {
    case 'percentOfTarget':
      if (of === 0) return null;
      return settle((short / Math.abs(of)) * 100);
    case 'percentagePoints':
    case 'absolute':
      return short;
    default:
      return unreachable(measure);
  }
}

/**
 * The status of a result by a rule. Tolerances are inclusive: exactly 10% short is within 10%. Both sides lose the
 * noise of binary fractions first, so that a result on the boundary stays there. Where the target is zero and the rule
 * counts in percent of it, a result that meets the target is green and any other cannot be told. Amber for a result
 * that improved needs last year's result: without one, a result beyond the tolerance is red.
 */
export function ragVerdict(figures: RagFigures, rule: RagRule): RagVerdict {
  const { result, previous, unit } = figures;
  if (result === null) return unknown('noResult');
  if (rule.measure === 'percentagePoints' && unit !== 'percent')
    return unknown('pointsOfAnotherUnit');
  const far = distance(result, figures);
  if (typeof far === 'string') return unknown(far);
  const isMet = far.short <= 0;
  const shortfall = inMeasure(far.short, far.of, rule.measure);
  const moved = previous === null ? null : movement(previous, result, figures);
  const given = { shortfall, unit: rule.measure, moved };
  if (shortfall === null)
    return isMet ? { status: 'green', because: 'met', ...given } : unknown('targetZero');
  if (shortfall <= settle(rule.green))
    return { status: 'green', because: isMet ? 'met' : 'withinGreen', ...given };
  if (rule.amber !== null && shortfall <= settle(rule.amber))
    return { status: 'amber', because: 'withinAmber', ...given };
  if (rule.amberIfImproved && (moved === 'improved' || moved === 'maintained'))
    return { status: 'amber', because: 'moved', ...given };
  return { status: 'red', because: 'beyond', ...given };
}
