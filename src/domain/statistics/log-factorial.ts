const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * The natural logarithm of n!, for a whole number from 0. Below 16 the product itself, which a number holds exactly;
 * from there Stirling's series (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, formula 6.1.41), to
 * eleven digits.
 */
export function logFactorial(n: number): number {
  if (n >= 16) {
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
    return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + series;
  }
  let product = 1;
  for (let factor = 2; factor <= n; factor += 1) product *= factor;
  return Math.log(product);
}
