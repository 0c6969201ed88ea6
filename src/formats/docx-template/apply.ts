import { assert } from '../../domain/control';
import type { HouseStyle } from '../../domain/schema/house-style';
import { elementsIn, valueIn, type XmlElement } from '../docx-read/tree';
import { sheetsOf } from '../docx/geometry';
import { hasPlainNumbers, withWish, type ParagraphWish } from './heading-numbers';
import { matchStyles, newIds } from './match';
import { putEdges, type MustSay, type PutEdges } from './put-edges';
import type { WordTemplate } from './read';
import { partOf } from '../docx/parts';
import { OFFSET, renamed } from './rename';
import { serialiseElement, type Sieve } from './serialise';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** Of styles and lists only Word's own names; the language of a paper is the paper's. */
const SIEVE: Sieve = {
  prefixes: ['w', 'xml'],
  keeps: ({ name }) =>
    !['w:lang', 'w:numPicBullet', 'w:lvlPicBulletId', 'w:rPrChange', 'w:pPrChange'].includes(name),
};

/**
 * Puts a council's styles, lists, theme, headers and footers into a package of ours. Its styles get the ids that our text
 * refers to, so that the text is the same in every look; what it lacks stays ours.
 */
export function applyTemplate(
  parts: Map<string, string>,
  template: WordTemplate,
  house: HouseStyle,
  mustSay: MustSay,
): PutEdges {
  const { numbering } = house;
  const matches = matchStyles(template);
  const ours = styleElements(partOf(parts, STYLES));
  const ids = newIds(template.styles, matches, ours.keys());
  const rename = (element: XmlElement): XmlElement => renamed(element, ids);
  const theirs = elementsIn(template.styles, 'w:style').map(rename);
  const styleOf = (id: string): XmlElement | undefined =>
    theirs.find(({ attributes }) => attributes.get('w:styleId') === id);
  const lists = template.numbering === null ? null : rename(template.numbering);
  // Paragraphs are counted in our own list of headings.
  const areTheirs =
    numbering.headings !== 'none' &&
    !numbering.paragraphs &&
    hasPlainNumbers(styleOf('Heading1'), styleOf('Heading2'), lists);
  const listOfHeading = (level: number): string | null => {
    if (numbering.headings === 'none') return null;
    if (areTheirs) return 'own';
    return (
      /<w:numId w:val="(\d+)"\/>/u.exec(ours.get(`Heading${String(level + 1)}`) ?? '')?.[1] ?? null
    );
  };
  const wishes: Readonly<Record<string, ParagraphWish>> = {
    Heading1: { outline: 0, list: listOfHeading(0) },
    Heading2: { outline: 1, list: listOfHeading(1) },
    Heading3: { outline: 2, list: null },
    // Often made after the main heading, whose number it must not take.
    TOCHeading: { outline: 9, list: null },
    Caption: { outline: null, list: 'own' },
  };
  const styles = theirs.map((style) => {
    const wish = wishes[style.attributes.get('w:styleId') ?? ''];
    return wish === undefined ? style : withWish(style, wish);
  });
  putStyles(parts, template, withoutStrays(styles, lists), ours);
  if (lists !== null) putLists(parts, lists, areTheirs);
  if (template.theme !== null) parts.set('word/theme/theme1.xml', template.theme.text);
  const { portrait, landscape } = sheetsOf(house);
  const widths = { portrait: portrait.textWidth, landscape: landscape.textWidth };
  return putEdges(template, { parts, mustSay, rename, styleOf, widths });
}

/** Each style once, and in no list that is not there: Word would mend either, and say that the file was damaged. */
function withoutStrays(styles: readonly XmlElement[], lists: XmlElement | null): XmlElement[] {
  const known = new Set(
    (lists ? elementsIn(lists, 'w:num') : []).map(({ attributes }) => attributes.get('w:numId')),
  );
  const isStray = (element: XmlElement): boolean => {
    const list = valueIn(element, 'w:numId');
    return element.name === 'w:numPr' && Number(list) >= OFFSET && !known.has(list ?? '');
  };
  const clean = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      return isStray(child) ? [] : [clean(child)];
    }),
  });
  const seen = new Set<string | undefined>();
  return styles
    .filter(({ attributes }) => {
      const id = attributes.get('w:styleId');
      return !seen.has(id) && seen.add(id);
    })
    .map(clean);
}

/** Our styles as XML by their ids. */
function styleElements(part: string): ReadonlyMap<string, string> {
  const styles = part.match(/<w:style [^>]*>.*?<\/w:style>/gsu) ?? [];
  return new Map(styles.map((xml) => [/w:styleId="([^"]*)"/u.exec(xml)?.[1] ?? '', xml]));
}

function putStyles(
  parts: Map<string, string>,
  { styles }: WordTemplate,
  theirs: readonly XmlElement[],
  ours: ReadonlyMap<string, string>,
): void {
  const part = partOf(parts, STYLES);
  const open = /^.*?<w:styles [^>]*>/su.exec(part)?.[0];
  assert(open !== undefined, 'the styles begin');
  const defaults = elementsIn(styles, 'w:docDefaults').map((one) => serialiseElement(one, SIEVE));
  const has = new Set(theirs.map(({ attributes }) => attributes.get('w:styleId')));
  const added = [...ours].filter(([id]) => !has.has(id)).map(([, xml]) => xml);
  const written = theirs.map((style) => serialiseElement(style, SIEVE));
  parts.set(
    STYLES,
    `${open}${inLanguage(defaults[0] ?? '')}${[...written, ...added].join('')}</w:styles>`,
  );
}

/** The defaults of a document in the language of our papers. */
function inLanguage(defaults: string): string {
  const language = '<w:lang w:val="en-GB"/>';
  const bare = defaults === '' ? '<w:docDefaults></w:docDefaults>' : defaults;
  if (/<w:rPrDefault>.*<\/w:rPr>/su.test(bare)) {
    return bare.replace(/<\/w:rPr>(?=<\/w:rPrDefault>)/u, `${language}</w:rPr>`);
  }
  return bare
    .replace(/<w:rPrDefault\/>|<w:rPrDefault><w:rPr\/><\/w:rPrDefault>/u, '')
    .replace(
      '<w:docDefaults>',
      `<w:docDefaults><w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault>`,
    );
}

/** Their lists among ours: every definition comes before the first count (ISO/IEC 29500-1, 17.9.17). */
function putLists(parts: Map<string, string>, lists: XmlElement, areTheirs: boolean): void {
  const xml = (name: string): string =>
    elementsIn(lists, name)
      .map((one) => serialiseElement(one, SIEVE))
      .join('');
  const part = partOf(parts, NUMBERING);
  // Two lists must not claim the same style of headings.
  const bare = areTheirs ? part.replaceAll(/<w:pStyle w:val="Heading\d"\/>/gu, '') : part;
  const first = bare.indexOf('<w:num ');
  assert(first > 0, 'the package has a list');
  parts.set(
    NUMBERING,
    `${bare.slice(0, first)}${xml('w:abstractNum')}${bare.slice(first)}`.replace(
      '</w:numbering>',
      () => `${xml('w:num')}</w:numbering>`,
    ),
  );
}
