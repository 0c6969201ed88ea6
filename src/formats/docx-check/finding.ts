import type { Severity } from '../../domain/checks/finding';
import type { DocxFile } from '../docx-read';
import type { PlacedParagraph, Scan } from './scan';

/** Where in a document something was found. */
export interface DocPlace {
  /** The headings that it stands under, the highest first; none before the first. */
  readonly trail: readonly string[];
  /** The table that it stands in: its caption, or its number in the document. */
  readonly table: string | null;
  /** What the first cell of its row says; blank outside tables and for a table as a whole. */
  readonly row: string;
  /** What the first row of its table says, and which of these columns it stands in; null where they do not match. */
  readonly column: { readonly headers: readonly string[]; readonly at: number } | null;
  /** The first words of it; blank where it has none. */
  readonly text: string;
  /** The last words before it, where it has none of its own: a picture that stands alone. */
  readonly after: string;
  /** What it stands in, where that is not the body: "the header". */
  readonly part: string | null;
}

/** Something in a document to be put right. */
export interface DocFinding {
  /** Names what is the matter, for programs; its meaning never changes. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: DocPlace;
  /** The place in words: "row “A12” of “Table 3”, under “Key actions”". Blank for the document as a whole. */
  readonly where: string;
  /** What is the matter, in a sentence. */
  readonly says: string;
  /** The words of the text that it is about, as they stand there; left out where it is of the whole. */
  readonly words?: string;
  /** What to do about it in Word, in a sentence. */
  readonly wayOut: string;
  /** How often it is there, word for word: three cells of a row that say "Not yet set". */
  readonly times: number;
}

/** A check of a document and what came of it. */
export interface DocCheck {
  readonly code: string;
  /** What holds where nothing was found ("Header row repeats in 9 tables"), else what is the matter, in few words. */
  readonly title: string;
  /** None: the check passes. */
  readonly findings: readonly DocFinding[];
}

/** What a paper is held to beyond what every document is. */
export interface CheckOptions {
  /** Most pages that a covering report may have, by the guide of its committee; null: any. */
  readonly mostPages: number | null;
}

/** A finding before its place is put in words. */
export type Found = Omit<DocFinding, 'where' | 'place' | 'times'> & { readonly place?: DocPlace };

/** A rule about documents. */
export interface DocRule {
  readonly code: string;
  /** See {@link DocCheck.title}. */
  readonly passes: (file: DocxFile, scan: Scan) => string;
  readonly fails: (found: readonly Found[]) => string;
  /** What is found in the document as a whole; null now and then, where other work may have its turn. */
  readonly find?: (file: DocxFile, scan: Scan, options: CheckOptions) => Iterable<Found | null>;
  /** What is found in each paragraph by itself: a long document is gone through in turns with other work. */
  readonly findIn?: (paragraph: PlacedParagraph, file: DocxFile) => readonly Found[];
  /** Whether it holds in headers, footers and notes as well. */
  readonly isForAll?: true;
}

/** The document as a whole. */
export const WHOLE: DocPlace = {
  trail: [],
  table: null,
  row: '',
  column: null,
  text: '',
  after: '',
  part: null,
};

/** A place in words. */
export function whereWords({ trail, table, row, after, part }: DocPlace): string {
  const inTable = row === '' ? 'in' : `row “${quote(row)}” of`;
  const heading = trail.at(-1) ?? '';
  return [
    table === null ? '' : `${inTable} “${table}”`,
    after === '' ? '' : `after “${quote(after)}”`,
    heading === '' ? '' : `under “${quote(heading)}”`,
    part === null ? '' : `in ${part}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Longest text that is quoted. */
const LONGEST_QUOTE = 60;

/** The first words of a text, on one line. */
export function quote(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  const letters = [...flat];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : flat;
}
