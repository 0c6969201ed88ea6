import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import { assert } from '../../domain/control';
import type { HouseStyle } from '../../domain/schema/house-style';
import type { ReportList } from '../../report';
import { DEEPEST_LIST, indentsOf, type Indents } from './geometry';
import { withReportNumbers } from './report-numbers';

/** Word's own number for "not in a list": takes a heading out of the count of its style. */
export const NO_NUMBERING = 0;
/** The count of paragraphs that have one of their own, that of appendices, and the bullets. Counted from here so that they stay clear of the ids that docx gives. */
const PARAGRAPHS = 1_000;
export const APPENDIX_NUMBERING = 1_001;
const BULLETS = 1_002;
const FIRST_LIST = 1_003;

/** Reference under which the heading styles find their numbers. */
export const SECTION_NUMBERS = 'sections';
/** Reference of the bullets, for the list styles. */
export const LIST_BULLETS = 'bullets';
/** Reference of numbered lists, for the list styles. */
export const LIST_NUMBERS = 'numbers';

/** Style of a list's items at a level, by Word's own names: "ListBullet", "ListBullet2". */
export function listStyle(ordered: boolean, level: number): string {
  return `${ordered ? 'ListNumber' : 'ListBullet'}${level === 0 ? '' : String(level + 1)}`;
}

const BULLET_SHAPES = ['•', '–', '•', '–'];
const NUMBER_FORMATS = [
  LevelFormat.DECIMAL,
  LevelFormat.LOWER_LETTER,
  LevelFormat.LOWER_ROMAN,
  LevelFormat.DECIMAL,
];

const listLevels = (ordered: boolean, { item }: Indents): ILevelsOptions[] =>
  Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => ({
    level,
    format: ordered ? (NUMBER_FORMATS[level] ?? LevelFormat.DECIMAL) : LevelFormat.BULLET,
    text: ordered ? `%${String(level + 1)}.` : (BULLET_SHAPES[level] ?? '•'),
    alignment: AlignmentType.LEFT,
    style: {
      style: listStyle(ordered, level),
      paragraph: { indent: { left: item * (level + 1), hanging: item } },
    },
  }));

const headingLevel = (level: number, text: string, { number }: Indents): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    style: `Heading${String(level + 1)}`,
    paragraph: { indent: { left: number, hanging: number } },
  },
});

/**
 * The series that a paper counts in. Paragraphs count on from the headings over them, "1.1.1", or through the whole paper
 * where headings have no numbers.
 */
export function numberingConfig(style: HouseStyle) {
  const { headings, paragraphs } = style.numbering;
  const indents = indentsOf(style);
  const dot = headings === 'dotted' ? '.' : '';
  const sections =
    headings === 'none'
      ? []
      : [headingLevel(0, `%1${dot}`, indents), headingLevel(1, `%1.%2${dot}`, indents)].concat(
          paragraphs ? [paragraphLevel(2, `%1.%2.%3${dot}`, indents)] : [],
        );
  const through = headings === 'none' && paragraphs ? [paragraphLevel(0, '%1', indents)] : [];
  return [
    { reference: SECTION_NUMBERS, levels: sections },
    { reference: 'paragraphs', levels: through },
    ...seriesOf(indents),
  ].filter(({ levels }) => levels.length > 0);
}

/** A paragraph of the text with a number, which stands out as far as those of headings do. */
const paragraphLevel = (level: number, text: string, { number }: Indents): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: number, hanging: number } } },
});

/** The series that every paper has. */
const seriesOf = (indents: Indents) => [
  {
    reference: 'appendices',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: 'Appendix %1:',
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.SPACE,
        style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
      },
    ],
  },
  { reference: LIST_BULLETS, levels: listLevels(false, indents) },
  { reference: LIST_NUMBERS, levels: listLevels(true, indents) },
];

/** The count that numbered paragraphs are in, once docx has defined it: that of the headings, or one of their own. */
export function paragraphCount(part: string, { numbering }: HouseStyle): number {
  if (!numbering.paragraphs) return NO_NUMBERING;
  if (numbering.headings === 'none') return PARAGRAPHS;
  const sections = abstractWith(part, 'w:pStyle w:val="Heading1"');
  const id = new RegExp(`<w:num w:numId="(\\d+)"><w:abstractNumId w:val="${sections}"/>`, 'u');
  return Number(id.exec(part)?.[1] ?? NO_NUMBERING);
}

/** Gives each numbered list a count of its own: two lists of one count would run on from each other. */
export class ListNumbering {
  private readonly starts: { readonly level: number; readonly start: number }[] = [];
  private readonly used = new Set<number>();

  /** `firstAppendix`: the number that appendices are counted from. */
  constructor(private readonly firstAppendix = 1) {}

  /** Notes that a count of a committee pack is used, and gives its id. */
  use(id: number): number {
    this.used.add(id);
    return id;
  }

  /** The id to put on the items of a list at a level. */
  idFor(list: ReportList, level: number): number {
    if (!list.ordered) return BULLETS;
    this.starts.push({ level, start: list.start });
    return FIRST_LIST + this.starts.length - 1;
  }

  /** The numbering part with the counts of this paper added to what docx defined in it. */
  addTo(part: string, style: HouseStyle): string {
    const { numbering } = style;
    const appendices = abstractWith(part, 'w:lvlText w:val="Appendix %1:"');
    const bullets = abstractWith(part, 'w:pStyle w:val="ListBullet"');
    const numbers = abstractWith(part, 'w:pStyle w:val="ListNumber"');
    const counts = [
      ...(numbering.headings === 'none' && numbering.paragraphs
        ? [count(PARAGRAPHS, abstractWith(part, 'w:lvlText w:val="%1"/>'), '')]
        : []),
      count(
        APPENDIX_NUMBERING,
        appendices,
        this.firstAppendix === 1 ? '' : startAt(0, this.firstAppendix),
      ),
      count(BULLETS, bullets, ''),
      ...this.starts.map(({ level, start }, place) =>
        count(FIRST_LIST + place, numbers, startAt(level, start)),
      ),
    ];
    const counted = part.replace('</w:numbering>', `${counts.join('')}</w:numbering>`);
    return withReportNumbers(counted, this.used, style);
  }
}

function startAt(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${String(level)}"><w:startOverride w:val="${String(start)}"/></w:lvlOverride>`;
}

function count(id: number, abstract: string, override: string): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
}

/** The id that docx gave to the series whose definition holds a text. */
function abstractWith(part: string, text: string): string {
  for (const [definition, id] of part.matchAll(
    /<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gsu,
  )) {
    if (definition.includes(text)) return id ?? '';
  }
  assert(false, `the numbering has a series with ${text}`);
}
