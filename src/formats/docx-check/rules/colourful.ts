/** How far apart the strongest and the weakest of red, green and blue are from which a colour is seen as one. */
const COLOURFUL = 60;

/** Whether six hexadecimal digits are a colour, and no black, white or grey. */
export function isColourful(colour: string | null): boolean {
  if (colour === null) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) > COLOURFUL;
}
