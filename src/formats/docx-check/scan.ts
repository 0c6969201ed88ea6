import {
  paragraphText,
  textOfBlocks,
  type DocBlock,
  type DocCell,
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
  /** What it stands on, six hexadecimal digits; null where its table has a style that may shade it. */
  readonly ground: string | null;
}

/** A table and where it stands. */
export interface PlacedTable {
  readonly table: DocTable;
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

const OUTSIDE = { table: null, row: '', column: null } as const;

const wordsOf = ({ blocks }: DocCell): string => textOfBlocks(blocks).trim();

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 2_000;

/** Goes through a document once, for all checks; `turn` lets other work have its turn. */
export async function scan(
  { body, styles }: DocxFile,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<Scan> {
  const paragraphs: PlacedParagraph[] = [];
  const tables: PlacedTable[] = [];
  const bookmarks = new Set<string>();
  let trail: readonly string[] = [];
  /** Yields now and then. */
  function* walk(
    blocks: readonly DocBlock[],
    { table, row, column }: Pick<DocPlace, 'table' | 'row' | 'column'>,
    ground: string | null,
  ): Generator<void, void> {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'paragraph') {
        const text = paragraphText(block);
        const level = table === null && text.trim() !== '' ? styles.headingLevel(block) : null;
        if (level !== null) trail = [...trail.slice(0, level - 1), text.trim()];
        for (const name of block.bookmarks) bookmarks.add(name);
        const place = { trail, table, row, column, text: quote(text), part: null };
        paragraphs.push({
          paragraph: block,
          text,
          level,
          style: styles.nameOf(block),
          place,
          ground,
        });
        if (paragraphs.length % STRIDE === 0) yield;
        yield* walk(block.boxes, { table, row, column }, null);
        continue;
      }
      const before = blocks[at - 1];
      const isCaptioned = before?.kind === 'paragraph' && styles.nameOf(before) === 'caption';
      const caption = isCaptioned ? paragraphText(before) : (block.words.split('. ')[0] ?? '');
      const name = quote(caption) || `Table ${String(tables.length + 1)}`;
      const inTable = { ...OUTSIDE, trail, table: name, text: '', part: null };
      tables.push({ table: block, place: inTable });
      const headers = (block.rows[0]?.cells ?? []).map(wordsOf);
      for (const { cells } of block.rows) {
        const first = cells[0] ? wordsOf(cells[0]) : '';
        for (const [place, cell] of cells.entries()) {
          const own = cells.length === headers.length ? { headers, at: place } : null;
          yield* walk(cell.blocks, { table: name, row: first, column: own }, cell.shade);
        }
      }
    }
  }
  for (const _ of walk(body, OUTSIDE, 'FFFFFF')) await turn();
  const headings = paragraphs.filter(({ level }) => level !== null);
  return { paragraphs, headings, tables, bookmarks };
}
