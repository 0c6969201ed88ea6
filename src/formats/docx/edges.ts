import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { unreachable } from '../../domain/control';
import { edgeParts, type Field } from '../../domain/house-style/fields';
import { letterWidth } from '../../domain/house-style/letters';
import type { HouseStyle } from '../../domain/schema/house-style';
import { cleanLine } from '../../domain/text';
import type { Report } from '../../report';

type Edge = HouseStyle['header'];

/** The top of every page. */
export function headerOf(report: Report, style: HouseStyle, textWidth: number): Header {
  return new Header({ children: edgeLines('Header', style.header, report, style, textWidth) });
}

/** The foot of every page; a sealed version has its seal there. */
export function footerOf(report: Report, style: HouseStyle, textWidth: number): Footer {
  const { seal } = report.meta;
  return new Footer({
    children: [
      ...edgeLines('Footer', style.footer, report, style, textWidth),
      ...(seal === undefined
        ? []
        : [new Paragraph({ style: 'Footer', children: unbraced(`Sealed, SHA-256 ${seal}`) })]),
    ],
  });
}

/** Both ends on a line; where the right one is long and there is no room for it, on a line below, or more. */
function edgeLines(
  name: 'Header' | 'Footer',
  { left, right }: Edge,
  report: Report,
  style: HouseStyle,
  textWidth: number,
): Paragraph[] {
  const [before, behind] = [lettersOf(left, report, style), lettersOf(right, report, style)];
  const letter = style.sizes.small * 20 * LETTER * letterWidth(style.fonts.body);
  if (behind > SHORT && (before + GAP + behind) * letter > textWidth) {
    const below = new Paragraph({
      style: name,
      alignment: AlignmentType.RIGHT,
      children: edgeRuns(right, report, style),
    });
    if (before === 0) return [below];
    return [new Paragraph({ style: name, children: edgeRuns(left, report, style) }), below];
  }
  return [
    new Paragraph({
      style: name,
      tabStops: [{ type: 'right', position: textWidth }],
      children: [
        ...edgeRuns(left, report, style),
        new TextRun({ children: [new Tab()] }),
        ...edgeRuns(right, report, style, glued),
      ],
    }),
  ];
}

/** Mean width of a letter by the size of its type, in Arial, and the letters that both ends keep clear of each other. */
const LETTER = 0.5;
const GAP = 4;
/** Digits of a number of pages. */
const DIGITS = 3;

/** How many letters a text has when its fields are filled. */
function lettersOf(text: string, report: Report, style: HouseStyle): number {
  return edgeParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text.length;
      return isCounted(part.name) ? DIGITS : valueOf(part.name, report, style).length;
    })
    .reduce((sum, letters) => sum + letters, 0);
}

/** Words at the right go to a line of their own as a whole where the left leaves them no room; longer ones may break. */
const SHORT = 40;
const glued = (words: string): string =>
  words.length > SHORT ? words : words.replaceAll(' ', '\u00A0');

/**
 * A text with its fields filled, its words set as `set` does. Numbers of pages are fields of Word's own, which it counts
 * as it lays the paper out.
 */
function edgeRuns(
  text: string,
  report: Report,
  style: HouseStyle,
  set = (words: string): string => words,
): TextRun[] {
  const parts = edgeParts(text);
  if (!parts.some((part) => part.kind === 'field' && isCounted(part.name))) {
    return unbraced(
      parts
        .map((part) => (part.kind === 'text' ? part.text : valueOf(part.name, report, style)))
        .join(''),
      set,
    );
  }
  const children = parts.flatMap((part) => {
    if (part.kind === 'field' && part.name === 'page') return [PageNumber.CURRENT];
    if (part.kind === 'field' && part.name === 'pages') return [PageNumber.TOTAL_PAGES];
    const words = part.kind === 'text' ? part.text : valueOf(part.name, report, style);
    return split(set(words));
  });
  return [new TextRun({ children })];
}

const isCounted = (name: Field): boolean => name === 'page' || name === 'pages';

function valueOf(field: Field, { meta }: Report, { classification }: HouseStyle): string {
  switch (field) {
    case 'title':
      return meta.title;
    case 'authority':
      return meta.authority;
    case 'version':
      return meta.version;
    case 'classification':
      return classification;
    case 'page':
    case 'pages':
      return '';
    default:
      return unreachable(field);
  }
}

/** docx turns "{name-0}" into a number where it knows the name; a run's end after the brace keeps the text as it is. */
function unbraced(text: string, set = (words: string): string => words): TextRun[] {
  return split(set(cleanLine(text))).map((part) => new TextRun(part));
}

function split(text: string): string[] {
  return text.split(/(?<=\{)/u);
}
