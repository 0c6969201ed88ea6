import type {
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from 'docx';
import { DEEPEST_LIST } from './geometry';
import { LIST_BULLETS, LIST_NUMBERS, listStyle, SECTION_NUMBERS } from './numbering';

/** Committee papers are in Arial 12; tables, which must fit many columns, in 10. Sizes count half points. */
const FONT = 'Arial';
const BODY = 24;
const TABLE = 20;
const SMALL = 18;

/** Ink of the text, of quiet text and of rules; shade behind header rows. */
const INK = '1B2325';
const QUIET = '485355';
const RULE = '9AA5A5';
const SHADE = 'E8EDEC';

type Look = IRunStylePropertiesOptions;
type Shape = IParagraphStylePropertiesOptions;

const style = (
  id: string,
  name: string,
  run: Look,
  paragraph: Shape,
  next = id,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next,
  quickFormat: true,
  run,
  paragraph,
});

const heading = (level: 1 | 2 | 3 | 4, size: number, before: number): IParagraphStyleOptions =>
  style(
    `Heading${String(level)}`,
    `heading ${String(level)}`,
    { bold: true, size, color: INK },
    {
      spacing: { before, after: 120 },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...(level < 3 && { numbering: { reference: SECTION_NUMBERS, level: level - 1 } }),
    },
    'BodyText',
  );

const listStyles = (ordered: boolean): IParagraphStyleOptions[] =>
  Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => {
    const id = listStyle(ordered, level);
    const name = `List ${ordered ? 'Number' : 'Bullet'}${level === 0 ? '' : ` ${String(level + 1)}`}`;
    const reference = ordered ? LIST_NUMBERS : LIST_BULLETS;
    return style(id, name, {}, { spacing: { after: 80 }, numbering: { reference, level } });
  });

/**
 * The look of every table, said once: thin rules, a shaded bold header row, cells with room to breathe. docx has no
 * words for table styles, and a style that is imported into it drives its own defaults out, so this one is XML that is
 * added to its part.
 */
export const TABLE_STYLE = `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`)
  .join(
    '',
  )}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>`;

/** Styles by Word's own names where it has one, so that house styles can take their place. */
export function stylesOf(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY, color: INK, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 0 } },
      },
      hyperlink: { run: { color: '0F5459', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', {}, { spacing: { after: 160, line: 276 } }),
      style(
        'Title',
        'Title',
        { bold: true, size: 34, color: INK },
        { spacing: { before: 240, after: 240 }, keepNext: true },
        'BodyText',
      ),
      heading(1, 32, 360),
      heading(2, 26, 280),
      heading(3, 24, 200),
      heading(4, 24, 160),
      ...listStyles(false),
      ...listStyles(true),
      style('TOCHeading', 'TOC Heading', { bold: true, size: 32 }, { spacing: { after: 160 } }),
      style(
        'TOC1',
        'toc 1',
        { bold: true, size: 22 },
        {
          spacing: { before: 120, after: 40 },
          indent: { left: 567, hanging: 567 },
          leftTabStop: 567,
        },
      ),
      style(
        'TOC2',
        'toc 2',
        { size: 22 },
        {
          spacing: { after: 40 },
          indent: { left: 1_247, hanging: 680 },
          leftTabStop: 1_247,
        },
      ),
      style(
        'Caption',
        'caption',
        { size: SMALL + 2, bold: true, color: INK },
        { spacing: { before: 200, after: 80 }, keepNext: true },
        'BodyText',
      ),
      style(
        'Lead',
        'Lead',
        {},
        { spacing: { before: 200, after: 80 }, keepNext: true },
        'BodyText',
      ),
      style(
        'FigureNote',
        'Figure Note',
        { size: TABLE },
        { spacing: { after: 60 }, keepNext: true },
      ),
      style('Figure', 'Figure', {}, { spacing: { after: 60 }, keepNext: true }),
      style('TableText', 'Table Text', { size: TABLE }, { spacing: { after: 20 } }),
      style('CoverText', 'Cover Text', { size: 22 }, { spacing: { before: 40, after: 60 } }),
      style('TableHeading', 'Table Heading', { size: TABLE, bold: true }, { keepNext: true }),
      style(
        'Note',
        'Note',
        { size: SMALL, color: QUIET },
        { spacing: { before: 100, after: 160 } },
      ),
      style(
        'Placeholder',
        'Placeholder',
        { italics: true, color: QUIET },
        { spacing: { after: 160 } },
      ),
      style('SectionEnd', 'Section End', { size: 2 }, { spacing: { line: 20, lineRule: 'exact' } }),
      style('Header', 'header', { size: SMALL, color: QUIET }, rulers('bottom')),
      style('Footer', 'footer', { size: SMALL, color: QUIET }, rulers('top')),
    ],
  };
}

/** A line that parts headers and footers from the text. */
function rulers(side: 'top' | 'bottom'): Shape {
  return {
    border: { [side]: { style: 'single', size: 4, space: 4, color: RULE } },
  };
}
