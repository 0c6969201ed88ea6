import {
  paragraphText,
  type DocBlock,
  type DocParagraph,
  type DocTable,
  type DocxFile,
} from '../docx-read';
import { quote, type DocPlace } from './finding';

/** A paragraph and where it stands. */
export interface PlacedParagraph {
  readonly paragraph: DocParagraph;
  /** What can be read of it: without what was deleted. */
  readonly text: string;
  /** Level as a heading, 1 to 9; null for any other, and for whatever stands in a table. */
  readonly level: number | null;
  /** Name of its style in lower case. */
  readonly style: string;
  readonly place: DocPlace;
}

/** A table and where it stands. */
export interface PlacedTable {
  readonly table: DocTable;
  /** How many tables it lies in. */
  readonly depth: number;
  readonly place: DocPlace;
}

/** The body of a document in reading order, with the place of everything. */
export interface Scan {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly headings: readonly PlacedParagraph[];
  readonly tables: readonly PlacedTable[];
  /** Names of all bookmarks. */
  readonly bookmarks: ReadonlySet<string>;
}

/** Goes through a document once, for all checks. */
export function scan({ body, styles }: DocxFile): Scan {
  const paragraphs: PlacedParagraph[] = [];
  const tables: PlacedTable[] = [];
  const bookmarks = new Set<string>();
  let under = '';
  const walk = (blocks: readonly DocBlock[], table: string | null, depth: number): void => {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'paragraph') {
        const text = paragraphText(block);
        const level = table === null && text.trim() !== '' ? styles.headingLevel(block) : null;
        if (level !== null) under = quote(text);
        for (const name of block.bookmarks) bookmarks.add(name);
        const place = { under, table, text: quote(text), part: null };
        paragraphs.push({ paragraph: block, text, level, style: styles.nameOf(block), place });
        walk(block.boxes, table, depth);
        continue;
      }
      const before = blocks[at - 1];
      const isCaptioned = before?.kind === 'paragraph' && styles.nameOf(before) === 'caption';
      const caption = isCaptioned ? paragraphText(before) : (block.words.split('. ')[0] ?? '');
      const name = quote(caption) || `Table ${String(tables.length + 1)}`;
      const place = { under, table: name, text: '', part: null };
      tables.push({ table: block, depth, place });
      for (const { cells } of block.rows) {
        for (const cell of cells) walk(cell.blocks, name, depth + 1);
      }
    }
  };
  walk(body, null, 0);
  const headings = paragraphs.filter(({ level }) => level !== null);
  return { paragraphs, headings, tables, bookmarks };
}
