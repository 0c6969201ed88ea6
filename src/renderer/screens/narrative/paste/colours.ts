import { isColourful, isColourfulHex } from '../../../../domain/colourful';

/** The names of colours that programs write, but for black, white and greys. */
const NAMES =
  /^(?:aqua|blue|brown|crimson|cyan|dark(?:blue|green|orange|red)|fuchsia|gold|green|lightgreen|lime|magenta|maroon|navy|olive|orange|orangered|pink|purple|red|teal|tomato|turquoise|violet|yellow)$/u;

/** Whether a page says a colour of an element or of what is behind it; null where it says neither. */
export function hasColour(element: Element, styles: ReadonlyMap<string, string>): boolean | null {
  const said = [
    styles.get('color'),
    styles.get('background-color'),
    styles.get('background'),
    styles.get('mso-highlight'),
    element.getAttribute('bgcolor')?.toLowerCase(),
    element.localName === 'font' ? element.getAttribute('color')?.toLowerCase() : undefined,
  ].filter((value) => value !== undefined);
  return said.length === 0 ? null : said.some(isColour);
}

function isColour(value: string): boolean {
  const text = value.trim();
  if (NAMES.test(text)) return true;
  const hex = /^#([\da-f]{3}|[\da-f]{6})\b/u.exec(text)?.[1];
  const shares = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/u.exec(text)?.slice(1) ?? [];
  return hex === undefined
    ? isColourful(shares.map(Number))
    : isColourfulHex(hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex);
}
