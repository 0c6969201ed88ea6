import { CONFIDENCE } from './confidence';

/** The deviates found so far: a library of plans asks for a handful of them, thousands of times. */
const found: number[] = [];

/**
 * Student's t with 2.5% beyond it, for so many degrees of freedom (a whole number, at least 1): 4.303 for 2, 2.306
 * for 8. The probability within ±t is the finite sum of Abramowitz and Stegun, Handbook of Mathematical Functions
 * (1964), formulas 26.7.3 and 26.7.4, in the angle atan(t/√df); the angle at which it is 95% is found by halving.
 */
export function studentT(degreesOfFreedom: number): number {
  const known = found[degreesOfFreedom];
  if (known !== undefined) return known;
  let low = 0;
  let high = Math.PI / 2;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (within(middle, degreesOfFreedom) < CONFIDENCE) low = middle;
    else high = middle;
  }
  const t = Math.sqrt(degreesOfFreedom) * Math.tan((low + high) / 2);
  found[degreesOfFreedom] = t;
  return t;
}

/** The probability that |t| is less than tan(angle)·√df. */
function within(angle: number, degreesOfFreedom: number): number {
  const isOdd = degreesOfFreedom % 2 === 1;
  const cosine = Math.cos(angle);
  let term = isOdd ? cosine : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let factor = isOdd ? 3 : 2; factor < degreesOfFreedom; factor += 2) {
    term *= ((factor - 1) / factor) * cosine * cosine;
    sum += term;
  }
  const part = sum * Math.sin(angle);
  return isOdd ? (2 / Math.PI) * (angle + part) : part;
}
