import type {
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from 'docx';
import type { HouseStyle } from '../../domain/schema/house-style';
import { coverSize, DEEPEST_LIST, indentsOf } from './geometry';
import { halves, hex } from './look';
import { LIST_BULLETS, LIST_NUMBERS, listStyle, SECTION_NUMBERS } from './numbering';

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

/** Space above headings, by their level. */
const ABOVE = [360, 280, 200, 160] as const;

const heading = (
  level: 1 | 2 | 3 | 4,
  { sizes, colours, fonts, numbering }: HouseStyle,
): IParagraphStyleOptions =>
  style(
    `Heading${String(level)}`,
    `heading ${String(level)}`,
    {
      bold: true,
      size: halves(sizes.headings[Math.min(level, 3) - 1] ?? sizes.body),
      color: hex(colours.headings),
      ...fontOf(fonts),
    },
    {
      spacing: { before: ABOVE[level - 1] ?? 0, after: 120 },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...(level < 3 &&
        numbering.headings !== 'none' && {
          numbering: { reference: SECTION_NUMBERS, level: level - 1 },
        }),
    },
    'BodyText',
  );

/** Headings name their font where it is another than the text's. */
function fontOf({ body, headings }: HouseStyle['fonts']): Look {
  return headings === body ? {} : { font: headings };
}

/** The lines of running text, in lists as between them. */
const LEADING = { line: 276, lineRule: 'auto' } as const;

const listStyles = (ordered: boolean): IParagraphStyleOptions[] =>
  Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => {
    const id = listStyle(ordered, level);
    const name = `List ${ordered ? 'Number' : 'Bullet'}${level === 0 ? '' : ` ${String(level + 1)}`}`;
    const reference = ordered ? LIST_NUMBERS : LIST_BULLETS;
    const spacing = { ...LEADING, after: 80 };
    return style(id, name, {}, { spacing, numbering: { reference, level } });
  });

/** Styles by Word's own names where it has one, so that house styles can take their place. */
export function stylesOf(house: HouseStyle): IStylesOptions {
  const { fonts, sizes, colours, table } = house;
  const [ink, quiet] = [hex(colours.text), hex(colours.quiet)];
  const small = halves(sizes.small);
  const inTables = halves(sizes.table);
  const beside = halves(coverSize(sizes));
  // A line that is high, or more than one, moves the text of the page: some space is left between them.
  const ruler = (side: 'top' | 'bottom'): Shape => ({
    border: { [side]: { style: 'single', size: 4, space: 4, color: hex(colours.rules) } },
    spacing: { [side === 'top' ? 'before' : 'after']: 120 },
    contextualSpacing: true,
  });
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: halves(sizes.body),
          color: ink,
          language: { value: 'en-GB' },
        },
        paragraph: { spacing: { after: 0 } },
      },
      hyperlink: { run: { color: hex(colours.links), underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', {}, { spacing: { ...LEADING, after: 160 } }),
      style(
        'Title',
        'Title',
        { bold: true, size: halves(sizes.title), color: hex(colours.headings), ...fontOf(fonts) },
        { spacing: { before: 240, after: 240 }, keepNext: true },
        'BodyText',
      ),
      heading(1, house),
      heading(2, house),
      heading(3, house),
      heading(4, house),
      ...listStyles(false),
      ...listStyles(true),
      ...contentsStyles(house),
      style(
        'Caption',
        'caption',
        { size: inTables, bold: true, color: ink },
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
        { size: inTables },
        { spacing: { after: 60 }, keepNext: true },
      ),
      style('Figure', 'Figure', {}, { spacing: { after: 60 }, keepNext: true }),
      style('TableText', 'Table Text', { size: inTables }, { spacing: { after: 20 } }),
      style('CoverText', 'Cover Text', { size: beside }, { spacing: { before: 40, after: 60 } }),
      style(
        'TableHeading',
        'Table Heading',
        {
          size: inTables,
          bold: true,
          ...(table.headerText !== colours.text && { color: hex(table.headerText) }),
        },
        // Said, as a council's own file may leave space after every paragraph.
        { spacing: { before: 0, after: 20 }, keepNext: true },
      ),
      style(
        'Note',
        'Note',
        { size: small, color: quiet },
        { spacing: { before: 100, after: 160 } },
      ),
      style(
        'Placeholder',
        'Placeholder',
        { italics: true, color: quiet },
        { spacing: { after: 160 } },
      ),
      style('SectionEnd', 'Section End', { size: 2 }, { spacing: { line: 20, lineRule: 'exact' } }),
      style('Header', 'header', { size: small, color: quiet }, ruler('bottom')),
      style('Footer', 'footer', { size: small, color: quiet }, ruler('top')),
    ],
  };
}

/** The contents list, a little smaller than the text. */
function contentsStyles(house: HouseStyle): IParagraphStyleOptions[] {
  const { sizes, fonts, colours } = house;
  const [first, second] = indentsOf(house).contents;
  const size = halves(coverSize(sizes));
  return [
    style(
      'TOCHeading',
      'TOC Heading',
      {
        bold: true,
        size: halves(sizes.headings[0] ?? sizes.body),
        ...fontOf(fonts),
        ...(colours.headings !== colours.text && { color: hex(colours.headings) }),
      },
      { spacing: { after: 160 } },
    ),
    style(
      'TOC1',
      'toc 1',
      { bold: true, size },
      {
        spacing: { before: 120, after: 40 },
        indent: { left: first, hanging: first },
        leftTabStop: first,
      },
    ),
    style(
      'TOC2',
      'toc 2',
      { size },
      {
        spacing: { after: 40 },
        indent: { left: first + second, hanging: second },
        leftTabStop: first + second,
      },
    ),
  ];
}
