import { fail, ok, type Result } from '../result';
import { Z, type Interval } from './confidence';
import { scoreInterval } from './score-interval';

/** A result that is a share of a number of cases: a percentage and its cohort, or so many per 1,000. */
export interface Proportion {
  /** Per `base`: 64.9 is 64.9% where the base is 100. */
  readonly value: number;
  /** The denominator: pupils in the cohort, people asked (divided by the design effect where a survey states one). */
  readonly n: number;
}

/** Why nothing can be said: a share below 0 or above all, or a denominator that is not there (less than 1). */
export interface ProportionRefusal {
  readonly code: 'outOfRange' | 'noDenominator';
}

/** The band within which chance alone explains a change. */
export interface ProportionBand {
  /** In percentage points, or per `base`: a change larger than this, up or down, chance alone would seldom explain. */
  readonly margin: number;
  /** `normal`: the usual approximation. `score`: it would be poor, so Newcombe's method 10 was used. */
  readonly method: 'normal' | 'score';
}

/** The usual approximation is called poor where fewer cases than this are expected on either side (Cochran 1954). */
const FEWEST_EXPECTED = 5;

/**
 * The chance band of a share: the smallest change between two periods that chance alone would seldom explain (95%),
 * both being seen as samples.
 *
 * - As a rule, the normal approximation to the difference of two independent proportions: 1.96·√(p₁q₁/n₁ + p₂q₂/n₂);
 *   with `to` null (no later result, one n), 1.96·√(2pq/n). R. G. Newcombe and D. G. Altman, "Proportions and their
 *   differences", in Altman and others, Statistics with Confidence, 2nd ed. (2000), chapter 6.
 * - Where fewer than 5 cases are expected on a side (n·p or n·q, of either result; W. G. Cochran, "Some methods for
 *   strengthening the common χ² tests", Biometrics 10, 1954), that is poor: then what `differenceInterval` puts
 *   between the change and no change. The change is larger than the margin exactly where that interval leaves out 0.
 *
 * Shares and margin are per `base`: 100 for percentages, whose margin is in percentage points; 1,000 for rates per
 * 1,000. Where the method changes, the margin may step; within each it shrinks as n grows.
 */
export function proportionBand(
  from: Proportion,
  to: Proportion | null,
  base = 100,
): Result<ProportionBand, ProportionRefusal> {
  const later = to ?? from;
  const refusal = refusalOf(from, base) ?? refusalOf(later, base);
  if (refusal) return fail(refusal);
  const isUsual = fewest(from, base) >= FEWEST_EXPECTED && fewest(later, base) >= FEWEST_EXPECTED;
  if (!isUsual) return ok({ margin: scoreMargin(from, later, base), method: 'score' });
  const margin = Z * base * Math.sqrt(variance(from, base) + variance(later, base));
  return ok({ margin, method: 'normal' });
}

/**
 * The 95% interval of the change from one share to a later one, per `base` (percentage points where that is 100):
 * the hybrid score interval, method 10 of R. G. Newcombe, "Interval estimation for the difference between independent
 * proportions: comparison of eleven methods", Statistics in Medicine 17 (1998), 873-890. It holds in small numbers
 * and for shares of none and all. Refuses as `proportionBand` does.
 */
export function differenceInterval(
  from: Proportion,
  to: Proportion,
  base = 100,
): Result<Interval, ProportionRefusal> {
  const refusal = refusalOf(from, base) ?? refusalOf(to, base);
  if (refusal) return fail(refusal);
  const change = to.value - from.value;
  return ok({
    lower: change - roomForRise(from, to, base),
    upper: change + roomForRise(to, from, base),
  });
}

function scoreMargin(from: Proportion, to: Proportion, base: number): number {
  if (to.value > from.value) return roomForRise(from, to, base);
  if (to.value < from.value) return roomForRise(to, from, base);
  return Math.max(roomForRise(from, to, base), roomForRise(to, from, base));
}

/** How far above the lower share the higher one must be: each may err towards the other by its own interval. */
function roomForRise(low: Proportion, high: Proportion, base: number): number {
  const lowP = low.value / base;
  const highP = high.value / base;
  const upwards = scoreInterval(lowP, low.n).upper - lowP;
  const downwards = highP - scoreInterval(highP, high.n).lower;
  return base * Math.sqrt(upwards * upwards + downwards * downwards);
}

function variance({ value, n }: Proportion, base: number): number {
  return ((value / base) * (1 - value / base)) / n;
}

/** Cases on the rarer side. A hair's breadth is forgiven, so that 90% of 50 has 5 on the other side in binary too. */
function fewest({ value, n }: Proportion, base: number): number {
  return (Math.min(value, base - value) * n) / base + 1e-9;
}

function refusalOf({ value, n }: Proportion, base: number): ProportionRefusal | null {
  if (!(value >= 0 && value <= base)) return { code: 'outOfRange' };
  return n >= 1 && n < Infinity ? null : { code: 'noDenominator' };
}
