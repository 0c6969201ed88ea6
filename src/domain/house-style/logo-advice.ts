import type { HouseStyle } from '../schema/house-style';
import { bytesOf, pictureSize } from './picture';
import { PAPER } from './letters';

/** Dots to the inch under which a picture looks coarse on paper: about what a screen has. */
const LEAST_DOTS = 100;
const MILLIMETRES_TO_INCH = 25.4;

/** What would make a logo look better on paper, a sentence or two; null: nothing, or there is none. */
export function logoAdvice({ logo, page }: HouseStyle): string | null {
  if (logo === null) return null;
  const size = pictureSize(logo.kind, bytesOf(logo.data));
  if (size === null) return null;
  // A wide one is made no wider than the text.
  const room = PAPER[page.paper].portrait - page.margins.left - page.margins.right;
  const height = Math.min(logo.height, (room * size.height) / size.width);
  const dots = (size.height * MILLIMETRES_TO_INCH) / height;
  if (dots >= LEAST_DOTS) return null;
  const least = Math.ceil((LEAST_DOTS * height) / MILLIMETRES_TO_INCH);
  return `The logo will look coarse on paper: it has ${String(size.width)} by ${String(size.height)} dots, ${String(Math.floor(dots))} to the inch at this height. Choose a picture of at least ${String(least)} dots in height, or print it lower.`;
}
