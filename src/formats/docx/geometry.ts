import { letterWidth } from '../../domain/house-style/letters';
import type { HouseStyle } from '../../domain/schema/house-style';
import type { Column, Orientation } from '../../report';
import { twips } from './look';

/** Lengths are in twentieths of a point, as Word counts them: 1,440 to an inch, 567 to a centimetre. */
const PAPERS = {
  A4: { short: 11_906, long: 16_838 },
  A3: { short: 16_838, long: 23_811 },
  Letter: { short: 12_240, long: 15_840 },
} as const;

/** Depth of a line and mean width of its letters, by the size of its type; see {@link Sheet}. */
const LINE_OF_BODY = 1.325;
const LETTER_OF_BODY = 0.508;
const LINE_OF_TABLE = 1.16;
/** Mean width of a letter of running English in Arial is close to half its size; a little more is on the safe side. */
const LETTER_OF_TABLE = 0.54;

/** How text of a kind is counted without setting it. */
export interface TypeGauge {
  readonly line: number;
  readonly letter: number;
}

/** A page that lies one way: its size, what of it is for the text, and how much text that takes. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Between the margins. */
  readonly textWidth: number;
  /** Between the margins, as far as what is kept together is judged by it. */
  readonly textHeight: number;
  readonly body: TypeGauge;
  readonly table: TypeGauge;
}

/** The pages of a paper, by the way they lie. */
export type Sheets = Readonly<Record<Orientation, Sheet>>;

/** The pages of a paper in a style. A page that lies on its side keeps its margins where they are. */
export function sheetsOf({ page, sizes }: HouseStyle): Sheets {
  const { short, long } = PAPERS[page.paper];
  const { left, right, bottom } = page.margins;
  const sheet = (width: number, height: number): Sheet => ({
    width,
    height,
    textWidth: width - twips(left) - twips(right),
    // The head of a page may stand in its margin, so that the foot's is the one to go by.
    textHeight: height - 2 * twips(bottom),
    body: gauge(sizes.body, LINE_OF_BODY, LETTER_OF_BODY),
    table: gauge(sizes.table, LINE_OF_TABLE, LETTER_OF_TABLE),
  });
  return { portrait: sheet(short, long), landscape: sheet(long, short) };
}

/** Size of type, in points, on the cover and in the contents, a little smaller than that of the text. */
export const coverSize = ({ body }: HouseStyle['sizes']): number => body - 1;

function gauge(points: number, line: number, letter: number): TypeGauge {
  const size = points * 20;
  return { line: Math.round(size * line), letter: Math.round(size * letter) };
}

/** Deepest level that the list styles have, from 0; what nests deeper is printed at this one. */
export const DEEPEST_LIST = 3;

/** How far text stands in from what is counted or marked in front of it. */
export interface Indents {
  /** From the number of a heading or a paragraph. */
  readonly number: number;
  /** From the sign of a list item. */
  readonly item: number;
  /** From the number of an entry of the contents, at its first level and its second. */
  readonly contents: readonly [number, number];
}

/** Those of type of 12 points under headings of 16 and 13. */
const INDENTS: Indents = { number: 709, item: 425, contents: [567, 680] };

/** What "4.2.10" takes, with the space behind it, beside "4.10": it may not touch the text of its paragraph. */
const COUNTED = 1.12;

/** What the dot behind "4.2.10." takes beside what "4.2.10" does. */
const LAST_DOT = 1.1;

/**
 * The indents of a style: larger or wider type needs more room for its numbers, as do those of paragraphs and a dot behind
 * them; smaller type keeps what it has.
 */
export function indentsOf({ fonts, numbering, sizes }: HouseStyle): Indents {
  const [first, second] = sizes.headings;
  const ofBody = Math.max(1, sizes.body / 12);
  const ofLetters = ofBody * Math.max(1, letterWidth(fonts.body));
  const ofDot = numbering.headings === 'dotted' ? LAST_DOT : 1;
  const ofCounts = ofLetters * (numbering.paragraphs ? COUNTED * ofDot : 1);
  const ofNumbers = Math.max(ofCounts, (first ?? 16) / 16, (second ?? 13) / 13);
  const [outer, inner] = INDENTS.contents;
  return {
    number: Math.round(INDENTS.number * ofNumbers),
    item: Math.round(INDENTS.item * ofBody),
    contents: [Math.round(outer * ofBody), Math.round(inner * ofBody)],
  };
}

/** Shares as whole widths that add up to the whole table. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let seen = 0;
  let used = 0;
  return columns.map(({ share }) => {
    seen += share;
    const edge = Math.round((total * seen) / shares);
    const width = edge - used;
    used = edge;
    return width;
  });
}
