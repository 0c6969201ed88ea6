import type { HouseStyle } from '../schema/house-style';
import { PLAIN_STYLE } from './plain';

/** Letters of the plain style's tables that fit across its pages, with a little in hand. */
const PLAIN = { portrait: 90, landscape: 136 } as const;

/** Width of paper in millimetres, by the way it lies. */
export const PAPER = {
  A4: { portrait: 210, landscape: 297 },
  A3: { portrait: 297, landscape: 420 },
  Letter: { portrait: 216, landscape: 279 },
} as const;

/** Mean width of letters beside Arial's, of fonts that many have; others are taken to be a little wider, to be safe. */
const WIDTHS: Readonly<Record<string, number>> = {
  arial: 1,
  helvetica: 1,
  'liberation sans': 1,
  calibri: 0.91,
  'gill sans mt': 0.93,
  'times new roman': 0.92,
  garamond: 0.87,
  cambria: 1,
  tahoma: 1,
  'segoe ui': 1.02,
  georgia: 1.08,
  'trebuchet ms': 1.02,
  verdana: 1.19,
};
const OTHERS = 1.08;

/** How wide the letters of a font are beside Arial's. */
export const letterWidth = (font: string): number => WIDTHS[font.toLowerCase()] ?? OTHERS;

/**
 * How many letters of a table's text fit across the pages of a style; null where they are the plain style's, to which
 * tables are fitted anyway.
 */
export function lettersAcross(
  style: HouseStyle,
): Readonly<Record<'portrait' | 'landscape', number>> | null {
  const room = ({ page }: HouseStyle, way: 'portrait' | 'landscape'): number =>
    PAPER[page.paper][way] - page.margins.left - page.margins.right;
  const letter = ({ fonts, sizes }: HouseStyle): number => sizes.table * letterWidth(fonts.body);
  const across = (way: 'portrait' | 'landscape'): number =>
    Math.floor(
      (PLAIN[way] * (room(style, way) / letter(style))) /
        (room(PLAIN_STYLE, way) / letter(PLAIN_STYLE)),
    );
  const letters = { portrait: across('portrait'), landscape: across('landscape') };
  const isPlain = letters.portrait === PLAIN.portrait && letters.landscape === PLAIN.landscape;
  return isPlain ? null : letters;
}
