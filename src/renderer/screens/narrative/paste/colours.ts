/** How far apart the strongest and the weakest of red, green and blue are from which a colour is seen as one. */
const COLOURFUL = 60;

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
  return said.length === 0 ? null : said.some(isColourful);
}

function isColourful(value: string | null | undefined): boolean {
  const text = (value ?? '').trim();
  if (NAMES.test(text)) return true;
  const hex = /^#([\da-f]{3}|[\da-f]{6})\b/u.exec(text)?.[1];
  const parts =
    hex === undefined
      ? (/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/u.exec(text)?.slice(1).map(Number) ?? [])
      : [0, 1, 2].map((at) =>
          Number.parseInt(
            hex.length === 3 ? hex.charAt(at).repeat(2) : hex.slice(at * 2, at * 2 + 2),
            16,
          ),
        );
  return parts.length === 3 && Math.max(...parts) - Math.min(...parts) > COLOURFUL;
}
