import { formatFigure } from '../figures';
import { countBand } from '../statistics/count-band';
import { eventRateBand } from '../statistics/event-rate-band';
import { proportionBand } from '../statistics/proportion-band';
import type { Measured } from './measured';
import { settle } from './rounding';

/** Changes from where the targets start that chance alone would explain in all but one case in twenty. */
export interface ChanceBand {
  /** The largest rise and the largest fall that are no more than chance, in the indicator's own unit; null: any fall. */
  readonly rise: number;
  readonly fall: number | null;
  /** The method and what it rests on, for people: "16,000 pupils, 95% sure". */
  readonly basis: string;
  readonly method: string;
}

/**
 * Why chance cannot be told apart.
 * - `notCounted`: no share, rate or count of events (money, grades, days, planned activity): chance of this kind has no
 *   part in it.
 * - `noStart`: there is no figure to start from.
 * - `noCases`: the number of cases or the population is not known, or is suppressed.
 * - `noBase`: a rate that does not say per how many.
 * - `noShare`: a percentage of a score or of another amount. It is no count of cases: how far chance moves it depends on
 *   how scores are spread, which no figure here says.
 * - `outOfRange`: the figure is no share, rate or count at all: over 100%, below nothing, a fraction of an event.
 */
export type NoChance = 'notCounted' | 'noStart' | 'noCases' | 'noBase' | 'noShare' | 'outOfRange';

/** From this base on a rate is of rare events, which are counted; below it, of a share of people. */
const RARE_BASE = 10_000;

/** Per how many a rate is, from the words of its unit: 100,000 for "per 100,000 aged 10-17". */
export function rateBase(unitLabel: string): number | null {
  const digits = /\bper\s+([\d][\d,. ]*)/iu.exec(unitLabel)?.[1]?.replaceAll(/[,. ]/gu, '');
  const base = Number(digits);
  return digits === undefined || !(base > 0) ? null : base;
}

/** Units of percentages that are of an amount, not of cases: "% of the median score". */
const AMOUNT =
  /^%\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:score|median|mean|average|budget|spending|value)\b/iu;

/**
 * What chance alone explains of a change from the start of the targets: percentages and rates up to per 1,000 as the
 * difference of two proportions with the same number of cases (`proportionBand`), rates per 10,000 and more as events in
 * a population (`eventRateBand`), numbers as counts (`countBand`); the sources stand there.
 */
export function chanceBand({
  indicator,
  part,
  start,
}: Pick<Measured, 'indicator' | 'part' | 'start'>): ChanceBand | NoChance {
  const { unit } = indicator;
  if (unit !== 'percent' && unit !== 'rate' && unit !== 'number') return 'notCounted';
  if (indicator.kind === 'activity') return 'notCounted';
  if (start === null) return part.baseline?.measure.kind === 'suppressed' ? 'noCases' : 'noStart';
  if (unit === 'number') return countChance(start.value);
  if (unit === 'percent' && AMOUNT.test(indicator.unitLabel)) return 'noShare';
  const base = unit === 'percent' ? 100 : rateBase(indicator.unitLabel);
  if (base === null) return 'noBase';
  const { cases, value } = start;
  if (cases === null || cases <= 0) return 'noCases';
  const basis = `${number(cases)} ${casesNoun(indicator.unitLabel)}, 95% sure`;
  if (base >= RARE_BASE) {
    const band = eventRateBand({ value, population: cases }, base);
    if (!band.ok) return 'outOfRange';
    const { lowest, highest } = band.value;
    const isExact = band.value.method === 'exact';
    return {
      rise: settle(highest - value),
      fall: lowest === 0 ? null : settle(value - lowest),
      basis,
      method: isExact
        ? 'exact conditional test of two counts'
        : 'normal approximation to two counts',
    };
  }
  const band = proportionBand({ value, n: cases }, null, base);
  if (!band.ok) return 'outOfRange';
  const { margin, method } = band.value;
  return {
    rise: margin,
    fall: margin,
    basis,
    method:
      method === 'normal'
        ? 'difference of two proportions, normal approximation'
        : 'difference of two proportions, Newcombe’s score interval',
  };
}

function countChance(count: number): ChanceBand | NoChance {
  const band = countBand(count);
  if (!band.ok) return 'outOfRange';
  const { lowest, highest, method } = band.value;
  return {
    rise: highest - count,
    fall: lowest === 0 ? null : count - lowest,
    basis: `${number(count)} counted, 95% sure`,
    method:
      method === 'exact'
        ? 'exact conditional test of two counts'
        : 'normal approximation to two counts',
  };
}

/** Whether a change is no more than chance. */
export function isChance(band: ChanceBand, change: number): boolean {
  if (change >= 0) return settle(change) <= settle(band.rise);
  return band.fall === null || settle(-change) <= settle(band.fall);
}

/** "pupils" of "% of pupils"; "cases" where the unit does not say. */
function casesNoun(unitLabel: string): string {
  const noun = /^%\s+of\s+(.+)$/iu.exec(unitLabel.trim())?.[1];
  return noun !== undefined && noun.length <= 30 && !/^\d/u.test(noun) ? noun : 'cases';
}

const number = (value: number): string => formatFigure(value, { unit: 'number', decimals: 0 });
