/** Decimals to which the noise of binary fractions is taken off before two figures are compared. */
const NOISE_DECIMALS = 9;
/** Decimal digits that a double keeps of any number. */
const DIGITS = 15;

/**
 * A figure rounded to `decimals` places, halves away from zero, as it is printed: 1.005 becomes 1.01 although its
 * binary form lies a hair below. A number too large to hold those places is returned as it is. Never minus zero.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  if (scaled >= 10 ** DIGITS) return value;
  const rounded = Math.round(Number(scaled.toPrecision(DIGITS))) / scale;
  return value < 0 ? 0 - rounded : rounded;
}

/** A figure without the noise of binary fractions: to a thousand-millionth, or 15 digits where it is large. */
export function settle(value: number): number {
  if (Math.abs(value) < 10 ** (DIGITS - NOISE_DECIMALS)) return roundTo(value, NOISE_DECIMALS);
  return Number(value.toPrecision(DIGITS));
}

/**
 * `value` less `other`, without noise: 64.9 less 61.4 is 3.5. The larger the two are, the fewer places of their
 * difference mean anything.
 */
export function less(value: number, other: number): number {
  const largest = Math.max(Math.abs(value), Math.abs(other), 1);
  const whole = Math.ceil(Math.log10(largest));
  return roundTo(value - other, Math.max(0, Math.min(NOISE_DECIMALS, DIGITS - 1 - whole)));
}
