/**
 * How far apart the strongest and the weakest of red, green and blue are from which a colour is seen as one: a judgement
 * of ours, which leaves the bluish greys and warm whites of office themes alone.
 */
const COLOURFUL = 60;

/** Whether shares of red, green and blue, 0 to 255 each, are a colour, and no black, white or grey; no shares are none. */
export function isColourful(shares: readonly number[]): boolean {
  return Math.max(...shares) - Math.min(...shares) > COLOURFUL;
}

/** Whether six hexadecimal digits are a colour, and no black, white or grey; null and other words are none. */
export function isColourfulHex(digits: string | null): boolean {
  if (digits === null) return false;
  return isColourful([0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)));
}
