import { fail, ok, type Result } from '../result';
import { TAIL, Z, type Interval } from './confidence';
import { logFactorial } from './log-factorial';

/** Why nothing can be said: not a whole number of events from 0 up. */
export interface CountRefusal {
  readonly code: 'notACount';
}

/** From this count on an approximation is nearer the exact limits than two thousandths of an event. */
const LARGE = 100;

/**
 * The 95% interval, in events, of the number that a period like this one gives in the long run, when `count` were
 * seen and events come singly and by chance (Poisson). Up to 99 the exact limits of F. Garwood, "Fiducial limits for
 * the Poisson distribution", Biometrika 28 (1936), 437-442: half the χ² quantiles with 2·count and 2·count + 2 degrees
 * of freedom, found here from the Poisson sums that equal them. From 100 on Byar's approximation: N. E. Breslow and
 * N. E. Day, Statistical Methods in Cancer Research, volume II (1987), section 2.3.
 */
export function countInterval(count: number): Result<Interval, CountRefusal> {
  if (!(Number.isSafeInteger(count) && count >= 0)) return fail({ code: 'notACount' });
  if (count >= LARGE) return ok({ lower: byar(count, -Z), upper: byar(count + 1, Z) });
  return ok({
    lower: count === 0 ? 0 : meanWith(count - 1, 1 - TAIL, -Z),
    upper: meanWith(count, TAIL, Z),
  });
}

/** The limit on the side of `z`, from the count (below) or one more (above). */
function byar(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  return count * root * root * root;
}

/** The mean at which `most` or fewer events have this probability, by Newton's method from Byar's limit. */
function meanWith(most: number, probability: number, z: number): number {
  let mean = byar(most + 1, z);
  for (let turn = 0; turn < 20; turn += 1) {
    const density = Math.exp(most * Math.log(mean) - mean - logFactorial(most));
    let sum = 0;
    let term = density;
    for (let events = most; events >= 0; events -= 1) {
      sum += term;
      term *= events / mean;
    }
    const step = (sum - probability) / density;
    mean += step;
    if (Math.abs(step) < 1e-12 * mean) break;
  }
  return mean;
}
