import { fail, ok, type Result } from '../result';
import { TAIL, Z } from './confidence';
import type { CountRefusal } from './count-interval';
import { logFactorial } from './log-factorial';

/** The numbers of events in a later period that chance alone explains. */
export interface CountBand {
  /** The fewest and the most, both still explained. */
  readonly lowest: number;
  readonly highest: number;
  /** The smallest rise from what was to be expected that chance alone would seldom explain. */
  readonly rise: number;
  /** The smallest such fall; null where even none at all would be no more than chance. */
  readonly fall: number | null;
  /** `exact`: the conditional binomial test. `normal`: its approximation, for large counts. */
  readonly method: 'exact' | 'normal';
}

/** Why nothing can be said: as for the count alone, or exposures that are not there or over a hundredfold apart. */
export type CountBandRefusal = CountRefusal | { readonly code: 'unlikeExposure' };

/** From this count on, and while exposures do not differ twofold, the approximation errs by one event at most. */
const LARGE = 100;
const MOST_UNEQUAL = 2;

/** Beyond this the two periods measure different things, and the search would take long. */
const UNLIKE = 100;

/**
 * The chance band of a count, in events: which later counts chance alone would explain (95%, 2.5% at each end) when
 * `count` events were seen before. `exposure` is the later period's exposure for each unit of the earlier one: 1 for
 * periods of one length and one population, 0.25 for a quarter after a year; rise and fall are measured from
 * count · exposure. Events are taken to come singly and by chance (Poisson) in both periods.
 *
 * - Exact: given the total, the later count is binomial with share exposure/(1 + exposure). J. Przyborowski and
 *   H. Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31 (1940), 313-323.
 * - From 100 events on, unless exposures differ more than twofold: the normal approximation to that binomial with
 *   continuity correction, solved for the later count.
 */
export function countBand(count: number, exposure = 1): Result<CountBand, CountBandRefusal> {
  if (!(Number.isSafeInteger(count) && count >= 0)) return fail({ code: 'notACount' });
  if (!(exposure >= 1 / UNLIKE && exposure <= UNLIKE)) return fail({ code: 'unlikeExposure' });
  const isUsual = count >= LARGE && exposure <= MOST_UNEQUAL && exposure >= 1 / MOST_UNEQUAL;
  const expected = count * exposure;
  let highest = Math.ceil(expected + normalReach(count, exposure, 1)) - 1;
  let lowest = Math.max(0, Math.floor(expected - normalReach(count, exposure, -1)) + 1);
  if (!isUsual) {
    while (tail(highest + 1, count, exposure) > TAIL) highest += 1;
    while (highest > expected && tail(highest, count, exposure) <= TAIL) highest -= 1;
    while (lowest > 0 && tail(count, lowest - 1, 1 / exposure) > TAIL) lowest -= 1;
    while (lowest < expected && tail(count, lowest, 1 / exposure) <= TAIL) lowest += 1;
  }
  return ok({
    lowest,
    highest,
    rise: highest + 1 - expected,
    fall: lowest === 0 ? null : expected - (lowest - 1),
    method: isUsual ? 'normal' : 'exact',
  });
}

/**
 * How far from what is expected the later count must be: the d with d = (1 + e)/2 + z·√(e·(c·(1 + e) ± d)), which is
 * |later − total·e/(1 + e)| − ½ = z·√(total·e)/(1 + e) written for the later count.
 */
function normalReach(count: number, exposure: number, sign: 1 | -1): number {
  const correction = (1 + exposure) / 2;
  const half = correction + (sign * Z * Z * exposure) / 2;
  const rest = Z * Z * exposure * count * (1 + exposure) - correction * correction;
  return half + Math.sqrt(Math.max(0, half * half + rest));
}

/** The probability of `many` or more events in one period, given `many + few` in both and the exposure of the one. */
function tail(many: number, few: number, exposure: number): number {
  const total = many + few;
  const logShare = -Math.log1p(1 / exposure);
  const logOther = -Math.log1p(exposure);
  let term = Math.exp(
    logFactorial(total) - logFactorial(many) - logFactorial(few) + many * logShare + few * logOther,
  );
  let sum = 0;
  for (let other = few; other >= 0 && term > sum * 1e-16; other -= 1) {
    sum += term;
    term *= (other / (total - other + 1)) * exposure;
  }
  return sum;
}
