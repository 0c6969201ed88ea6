import { STYLE } from '../../../components/copied-page';
import type { Marker } from './piece';

/** The declarations of a style attribute; Word's own (`mso-...`) included, which browsers drop. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  for (const declaration of (element.getAttribute(STYLE) ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    styles.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return styles;
}

/** What a style says of weight; null: nothing. A web editor's plain text can stand in a bold element that says normal. */
export function isBoldStyle(styles: ReadonlyMap<string, string>): boolean | null {
  const weight = styles.get('font-weight');
  if (weight === undefined) return null;
  if (/^(bold|bolder|[6-9]00)/u.test(weight)) return true;
  return /^(normal|lighter|[1-5]00)/u.test(weight) ? false : null;
}

/** What a style says of slant; null: nothing. */
export function isItalicStyle(styles: ReadonlyMap<string, string>): boolean | null {
  const slant = styles.get('font-style');
  if (slant === undefined) return null;
  if (/^(italic|oblique)/u.test(slant)) return true;
  return slant.startsWith('normal') ? false : null;
}

/** Whether the text is not shown in its source. */
export function isHidden(styles: ReadonlyMap<string, string>): boolean {
  return styles.get('display') === 'none' || styles.get('mso-hide') === 'all';
}

/** A Word paragraph's place in a list: `mso-list:l0 level2 lfo1`. */
export function wordList(
  styles: ReadonlyMap<string, string>,
): { readonly level: number; readonly key: string } | null {
  const match = /^(l\d+) level(\d+) (lfo\d+)/u.exec(styles.get('mso-list') ?? '');
  if (!match) return null;
  return { level: Number(match[2]), key: `${match[1] ?? ''} ${match[3] ?? ''}` };
}

/** Whether this is the drawn bullet or number of a Word list, which is no text. */
export function isDrawnMarker(styles: ReadonlyMap<string, string>): boolean {
  return styles.get('mso-list') === 'ignore';
}

const BULLET: Marker = { ordered: false, start: 1, style: '1' };

/** Reads what Word drew before an item: "1.", "(iv)", "b)", "2.3"; anything else is a bullet ("o" and "§" are). */
export function markerOf(drawn: string): Marker {
  const text = drawn.replace(/[\s\u00A0]+/gu, '');
  const number = /^\(?(?:\d+\.)*(\d+)[.)]?$/u.exec(text);
  if (number) return { ordered: true, start: Number(number[1]), style: '1' };
  const letters = /^\(?([a-z]{1,6})[.)]$/iu.exec(text)?.[1];
  if (letters === undefined) return BULLET;
  const lower = letters.toLowerCase();
  const isUpper = letters !== lower;
  // A list that begins with "i" counts in Roman numbers; one that only passes through "i" was begun with "a".
  const roman = romanValue(lower);
  if (roman !== null && (lower.length > 1 || lower === 'i')) {
    return { ordered: true, start: roman, style: isUpper ? 'I' : 'i' };
  }
  if (lower.length > 1) return BULLET;
  return { ordered: true, start: lower.charCodeAt(0) - 96, style: isUpper ? 'A' : 'a' };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number | null {
  let sum = 0;
  for (const [at, letter] of [...text].entries()) {
    const value = ROMAN[letter];
    if (value === undefined) return null;
    sum += value < (ROMAN[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
