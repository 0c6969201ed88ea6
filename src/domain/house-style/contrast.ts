import type { HouseStyle } from '../schema/house-style';

/** Least contrast of text with what is behind it (WCAG 2.2, 1.4.3 at level AA). */
export const LEAST_CONTRAST = 4.5;

/** Paper is white. */
const PAPER = '#FFFFFF';

/** A colour of text and what is behind it. */
export interface ContrastPair {
  /** Where in the style the colour of the text is, as a path. */
  readonly path: string;
  /** "text on the header row", to be read after "the". */
  readonly what: string;
  readonly text: string;
  readonly behind: string;
  /** 1 (none) to 21 (black on white). */
  readonly ratio: number;
  readonly isEnough: boolean;
}

/**
 * Every colour of text in a style with what it stands on. All are held to the contrast of small text: headings come in
 * sizes under 14 point too, for which large text's lower one is not meant.
 */
export function contrastsOf({ colours, table }: HouseStyle): ContrastPair[] {
  const pair = (path: string, what: string, text: string, behind: string): ContrastPair => {
    const ratio = contrast(text, behind);
    return { path, what, text, behind, ratio, isEnough: ratio >= LEAST_CONTRAST };
  };
  const onBands =
    table.banding === null
      ? []
      : [
          pair('colours.text', 'text on shaded rows', colours.text, table.banding),
          pair('colours.links', 'links on shaded rows', colours.links, table.banding),
        ];
  return [
    pair('colours.text', 'text', colours.text, PAPER),
    pair('colours.quiet', 'notes, headers and footers', colours.quiet, PAPER),
    pair('colours.headings', 'headings', colours.headings, PAPER),
    pair('colours.links', 'links', colours.links, PAPER),
    pair('table.headerText', 'text of the header row', table.headerText, table.headerFill),
    ...onBands,
  ];
}

/** Contrast of two colours (WCAG 2.2, "contrast ratio"): 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a colour like "#1B2325" (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
