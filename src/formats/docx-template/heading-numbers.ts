import { childOf, elementsIn, valueIn, type XmlElement } from '../docx-read/tree';
import { element, withProperty } from './properties';

/** The number of a list that a style is in; null where it is in none. */
function listOf(style: XmlElement | undefined): string | null {
  return valueIn(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId');
}

/**
 * Whether a Word file's own numbers of headings can be used: main and second headings in one list that counts "1" and
 * "1.1", as the contents list and the references of a paper do.
 */
export function hasPlainNumbers(
  heading1: XmlElement | undefined,
  heading2: XmlElement | undefined,
  numbering: XmlElement | null,
): boolean {
  const list = listOf(heading1);
  if (numbering === null || list === null || listOf(heading2) !== list) return false;
  const num = elementsIn(numbering, 'w:num').find(
    ({ attributes }) => attributes.get('w:numId') === list,
  );
  const abstractId = valueIn(num, 'w:abstractNumId');
  const abstract = elementsIn(numbering, 'w:abstractNum').find(
    ({ attributes }) => attributes.get('w:abstractNumId') === abstractId,
  );
  const levels = abstract ? elementsIn(abstract, 'w:lvl') : [];
  return [/^%1\.?$/u, /^%1\.%2\.?$/u].every((wanted, place) => {
    const level = levels.find(({ attributes }) => attributes.get('w:ilvl') === String(place));
    const format = valueIn(level, 'w:numFmt') ?? 'decimal';
    return format === 'decimal' && wanted.test(valueIn(level, 'w:lvlText') ?? '');
  });
}

/** Elements of a style that stand after the properties of its paragraphs (17.7.4.17). */
const AFTER = new Set(['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr']);

/** What the style of a heading or caption is to have, whatever else a Word file says of it. */
export interface ParagraphWish {
  /** Level that readers go by, from 0; 9 for what is no heading; null: as it is. */
  readonly outline: number | null;
  /** List that it is counted in: `own` as it is, null none, or ours by its id. */
  readonly list: string | null;
}

/** A style that stays with what follows, counted as is wanted, with the level that makes it a heading in every reader. */
export function withWish(style: XmlElement, { outline, list }: ParagraphWish): XmlElement {
  const old = childOf(style, 'w:pPr');
  const has = (name: string): boolean => childOf(old, name) !== undefined;
  let properties = old ? elementsIn(old) : [];
  if (list !== 'own') {
    const level = outline === null || outline > 8 ? 0 : outline;
    const number = element('w:numPr', [
      value('w:ilvl', String(level)),
      value('w:numId', list ?? '0'),
    ]);
    properties = withProperty(properties, number);
  }
  if (!has('w:keepNext')) properties = withProperty(properties, element('w:keepNext', []));
  if (outline !== null && !has('w:outlineLvl')) {
    properties = withProperty(properties, value('w:outlineLvl', String(outline)));
  }
  const others = elementsIn(style).filter((child) => child !== old);
  const place = others.findIndex(({ name }) => AFTER.has(name));
  const made = element('w:pPr', properties);
  return { ...style, children: others.toSpliced(place < 0 ? others.length : place, 0, made) };
}

function value(name: string, of: string): XmlElement {
  return element(name, [], new Map([['w:val', of]]));
}
