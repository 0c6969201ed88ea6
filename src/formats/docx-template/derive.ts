import { PLAIN_STYLE } from '../../domain/house-style/plain';
import type { HouseStyle } from '../../domain/schema/house-style';
import { childOf, elementsIn, findIn, numberIn, type XmlElement } from '../docx-read/tree';
import { hasPageNumber, hasSilentPicture, isCut } from './edge';
import { hasPlainNumbers } from './heading-numbers';
import { legibilityNotes } from './legibility';
import { defaultOf, matchStyles, newIds } from './match';
import { pageNotes, pageOf } from './page';
import type { WordTemplate } from './read';
import { renamed } from './rename';

/** What of a council's Word file was taken, and what was not found in it. */
export interface TemplateReport {
  /** What is written in which of its styles. */
  readonly found: readonly { readonly what: string; readonly style: string }[];
  /** What it has no style for: ours is used. */
  readonly missing: readonly string[];
  /** What else is not as in the file, a sentence each. */
  readonly notes: readonly string[];
}

/** Says what of a Word file our papers use. */
export function reportOn(template: WordTemplate): TemplateReport {
  const matches = matchStyles(template);
  const found = matches.flatMap(({ role, style }) =>
    style === null ? [] : [{ what: role.what, style: style.name }],
  );
  const missing = matches.flatMap(({ role, style }) =>
    style === null && !role.isOurs ? [role.what] : [],
  );
  const ids = newIds(template.styles, matches);
  const styles = elementsIn(template.styles, 'w:style').map((one) => renamed(one, ids));
  const named = (id: string) => styles.find(({ attributes }) => attributes.get('w:styleId') === id);
  const lists = template.numbering === null ? null : renamed(template.numbering, ids);
  const edges = [template.everyPage, template.firstPage, template.evenPages]
    .flatMap((both) => (both === null ? [] : [both.header, both.footer]))
    .filter((edge) => edge !== null);
  const notes = [
    ...(hasPlainNumbers(named('Heading1'), named('Heading2'), lists)
      ? []
      : [
          'Its headings do not count 1 and 1.1, so that ours are used, as the contents list has them.',
        ]),
    ...(template.everyPage.header === null
      ? ['It has no header for every page: ours is used.']
      : []),
    ...(template.everyPage.footer === null
      ? ['It has no footer for every page: ours is used.']
      : []),
    ...(countsPages(template)
      ? []
      : [
          'Neither its header nor its footer has a page number, so that pages have none: put one into its footer in Word and give it again.',
        ]),
    ...pageNotes(template),
    ...(edges.some(isCut)
      ? [
          'Its headers or footers have a text box, a drawing, a link or a field that was left out: words, tables, pictures, page numbers, titles and dates are taken.',
        ]
      : []),
    ...(edges.some(hasSilentPicture)
      ? [
          'A picture in its headers or footers has no alternative text: in Word, right click it, View alt text, say what it shows or mark it as decorative, and give the file again.',
        ]
      : []),
    ...legibilityNotes(template, matches),
    ...(template.theme === null && namesTheme(template.styles)
      ? ['Its theme was not taken, so that fonts and colours named by it may be others.']
      : []),
  ];
  return { found, missing, notes };
}

/** Whether pages have their number: ours is in the footer that is used where it has none. */
function countsPages({ everyPage: { header, footer } }: WordTemplate): boolean {
  return footer === null || [header, footer].some((edge) => edge !== null && hasPageNumber(edge));
}

/** Whether a font or colour of any style is one of the theme's. */
function namesTheme(element: XmlElement): boolean {
  return (
    [...element.attributes.keys()].some((name) => /theme/iu.test(name)) ||
    elementsIn(element).some(namesTheme)
  );
}

/** A house style after a Word file: its page, and its type for what is drawn and measured here. */
export function styleAfter(
  template: WordTemplate,
  named: Pick<HouseStyle, 'id' | 'name' | 'word'>,
): HouseStyle {
  const { fonts, sizes } = PLAIN_STYLE;
  const body = fontOf(template) ?? fonts.body;
  const size = sizeOf(template) ?? sizes.body;
  return {
    ...PLAIN_STYLE,
    ...named,
    about: `Styles, header and footer of ${named.word ?? named.name}.`,
    fonts: { body, headings: body },
    sizes: { ...sizes, body: Math.min(20, Math.max(10, size)) },
    page: pageOf(template),
  };
}

/** The properties of plain text: those of the default style, then those of the document. */
function plainText({ styles }: WordTemplate): (XmlElement | undefined)[] {
  const style = defaultOf(styles, 'paragraph');
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  return [childOf(style, 'w:rPr'), childOf(defaults, 'w:rPr')];
}

/** A name that the schema of house styles takes. */
const FONT = /^\p{L}[\p{L}\p{N} .&'+-]{0,62}$/u;

function fontOf(template: WordTemplate): string | null {
  for (const properties of plainText(template)) {
    const fonts = childOf(properties, 'w:rFonts');
    const theme = fonts?.attributes.get('w:asciiTheme');
    const name =
      theme === undefined ? fonts?.attributes.get('w:ascii') : themeFont(template, theme);
    if (name !== undefined && FONT.test(name)) return name;
  }
  return null;
}

function themeFont({ theme }: WordTemplate, which: string): string | undefined {
  const kind = which.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
  const font = theme === null ? undefined : findIn(theme.root, kind);
  return childOf(font, 'a:latin')?.attributes.get('typeface');
}

function sizeOf(template: WordTemplate): number | null {
  for (const properties of plainText(template)) {
    const halves = numberIn(properties, 'w:sz');
    if (halves !== null) return halves / 2;
  }
  return null;
}
