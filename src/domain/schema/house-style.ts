import { z } from 'zod';
import type { DeepReadonly } from '../control';
import { filledLine, id, line, tooLong } from './common';
import { LONGEST_IN_STYLE as LONGEST } from './limits';

/** What a house style file calls itself. */
export const STYLE_FORMAT = 'golden-thread/style';
/** Newest layout of a house style that this build reads. */
export const STYLE_SCHEMA = 1;

/** Name of a family of type, as Word lists it. What stands in no such name would end the attribute it is written in. */
const font = z
  .string()
  .regex(
    /^\p{L}[\p{L}\p{N} .&'+-]{0,62}$/u,
    'is not the name of a font (letters, digits, spaces; at most 63)',
  );

/** A colour as "#1B2325". */
const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/u, 'is not a colour like #1B2325');

/** A size of type in points, in halves as Word counts them. */
const points = (least: number, most: number) => {
  const words = `is not ${String(least)} to ${String(most)} points, whole or half`;
  return z.number(words).multipleOf(0.5, words).min(least, words).max(most, words);
};

/** A length in millimetres. */
const millimetres = (least: number, most: number) => {
  const words = `is not ${String(least)} to ${String(most)} millimetres`;
  return z.number(words).min(least, words).max(most, words);
};

/** Longest picture of a logo, in letters of base64: 768 KiB of picture. */
export const LARGEST_LOGO = 1_048_576;

const logo = z.strictObject({
  kind: z.enum(['png', 'jpeg']),
  /** The picture in base64. */
  data: z
    .string()
    .max(LARGEST_LOGO, 'is larger than 768 KiB')
    .regex(/^[A-Za-z0-9+/]+={0,2}$/u, 'is not base64'),
  /** What it shows, for those who do not see it. */
  alternative: line,
  height: millimetres(5, 60),
});

/** Texts at both ends of a line, with fields in braces; see `FIELDS`. */
const end = line.max(LONGEST.edge, tooLong(LONGEST.edge));
const edge = z.strictObject({ left: end, right: end });

/**
 * How an organisation's papers look. Sizes of type are in points, lengths in millimetres. What Word's own styles make of
 * it is said once, by names that Word knows, so that whoever edits the paper changes a style and not a thousand places.
 */
export const houseStyleSchema = z.strictObject({
  format: z.literal(STYLE_FORMAT),
  schema: z.literal(STYLE_SCHEMA),
  id,
  name: filledLine.max(LONGEST.name, tooLong(LONGEST.name)),
  /**
   * Name of the Word file that its styles, lists, theme, header and footer come from; the file lies beside this one, as
   * `<id>.docx`. Null: all of it stands here.
   */
  word: filledLine.max(LONGEST.word, tooLong(LONGEST.word)).nullable().default(null),
  /** What it is for, where that helps to choose it. */
  about: line.max(LONGEST.about, tooLong(LONGEST.about)).default(''),
  fonts: z.strictObject({ body: font, headings: font }),
  sizes: z.strictObject({
    body: points(10, 20),
    /** In tables and captions, which must fit many columns. */
    table: points(9, 16),
    /** Notes, headers and footers. */
    small: points(9, 14),
    title: points(12, 48),
    headings: z.tuple([points(11, 36), points(11, 32), points(11, 28)]),
  }),
  colours: z.strictObject({
    text: colour,
    /** Notes, headers and footers, what is still to be written. */
    quiet: colour,
    headings: colour,
    links: colour,
    /** Lines of tables, and between a header or footer and the text. */
    rules: colour,
  }),
  /** At the head of the cover; null: none. */
  logo: logo.nullable(),
  page: z.strictObject({
    paper: z.enum(['A4', 'A3', 'Letter'], 'is not “A4”, “A3” or “Letter”'),
    margins: z.strictObject({
      top: millimetres(15, 60),
      bottom: millimetres(15, 60),
      left: millimetres(10, 60),
      right: millimetres(10, 60),
    }),
  }),
  header: edge,
  footer: edge,
  /** Marking of who may read the paper: "Unrestricted"; blank: none. */
  classification: line.max(LONGEST.classification, tooLong(LONGEST.classification)),
  numbering: z.strictObject({
    /** "1", "1.1"; "1.", "1.1."; or no numbers. */
    headings: z.enum(['plain', 'dotted', 'none'], 'is not “plain”, “dotted” or “none”'),
    /** Whether every paragraph of the text has a number. */
    paragraphs: z.boolean(),
  }),
  table: z.strictObject({
    headerFill: colour,
    headerText: colour,
    borders: z.enum(['grid', 'rows', 'none'], 'is not “grid”, “rows” or “none”'),
    /** Behind every other row; null: none. */
    banding: colour.nullable(),
  }),
  /** A word across every page until the plan is at a final stage of its pack; null: none. */
  watermark: filledLine.max(LONGEST.watermark, tooLong(LONGEST.watermark)).nullable(),
});

/** See {@link houseStyleSchema}. */
export type HouseStyle = DeepReadonly<z.infer<typeof houseStyleSchema>>;
