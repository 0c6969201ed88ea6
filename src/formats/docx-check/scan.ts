import { showsNothing } from '../../domain/text';
import {
  paragraphText,
  textOfBlocks,
  type DocBlock,
  type DocCell,
  type DocParagraph,
  type DocStyles,
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
  /** What stands in headers, footers and notes. */
  readonly beside: readonly PlacedParagraph[];
}

const OUTSIDE = { table: null, row: '', column: null } as const;

/** What a cell says, on one line or more. */
export const wordsOf = ({ blocks }: DocCell): string => textOfBlocks(blocks).trim();

/** Paragraphs between two turns of other work: a few milliseconds. */
const STRIDE = 500;

/** What text beside the body stands in, as people call it. */
const BESIDE: Readonly<Record<string, string>> = {
  header: 'the header',
  footer: 'the footer',
  footnotes: 'a footnote',
  endnotes: 'an endnote',
};

/** Goes through a document once, for all checks; `turn` lets other work have its turn. */
export async function scan(
  { body, stories, styles }: DocxFile,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<Scan> {
  const walker = new Walker(styles, null);
  for (const _ of walker.walk(body, OUTSIDE, 'FFFFFF')) await turn();
  const { paragraphs, tables, bookmarks } = walker;
  const beside: PlacedParagraph[] = [];
  const seen = new Set<string>();
  for (const { kind, blocks } of stories) {
    // Pages that lie on their side have the header of the others once more.
    const same = JSON.stringify([kind, blocks]);
    if (seen.has(same)) continue;
    seen.add(same);
    const story = new Walker(styles, BESIDE[kind] ?? kind);
    for (const _ of story.walk(blocks, OUTSIDE, 'FFFFFF')) await turn();
    beside.push(...story.paragraphs);
  }
  const headings = paragraphs.filter(({ level }) => level !== null);
  return { paragraphs, headings, tables, bookmarks, beside };
}

/** Goes through the blocks of one text. */
class Walker {
  readonly paragraphs: PlacedParagraph[] = [];
  readonly tables: PlacedTable[] = [];
  readonly bookmarks = new Set<string>();
  private trail: readonly string[] = [];
  private last = '';

  constructor(
    private readonly styles: DocStyles,
    private readonly part: string | null,
  ) {}

  /** Yields now and then. */
  *walk(
    blocks: readonly DocBlock[],
    inTable: Pick<DocPlace, 'table' | 'row' | 'column'>,
    ground: string | null,
  ): Generator<void, void> {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'paragraph') {
        this.paragraph(block, inTable, ground);
        if (this.paragraphs.length % STRIDE === 0) yield;
        yield* this.walk(block.boxes, inTable, null);
      } else yield* this.table(block, blocks[at - 1]);
    }
  }

  private paragraph(
    paragraph: DocParagraph,
    inTable: Pick<DocPlace, 'table' | 'row' | 'column'>,
    ground: string | null,
  ): void {
    const text = paragraphText(paragraph);
    const isSilent = showsNothing(text);
    const isInTable = inTable.table !== null;
    const level = isInTable || isSilent ? null : this.styles.headingLevel(paragraph);
    if (level !== null) this.trail = [...this.trail.slice(0, level - 1), text.trim()];
    for (const name of paragraph.bookmarks) this.bookmarks.add(name);
    const after = isSilent && !isInTable ? this.last : '';
    // What stands right under a heading is found by it.
    if (!isSilent) this.last = level === null ? quote(text) : '';
    const { trail, part } = this;
    this.paragraphs.push({
      paragraph,
      text,
      level,
      style: this.styles.nameOf(paragraph),
      place: { ...inTable, trail, text: quote(text), after, part },
      ground,
    });
  }

  private *table(table: DocTable, before: DocBlock | undefined): Generator<void, void> {
    const isCaptioned = before?.kind === 'paragraph' && this.styles.nameOf(before) === 'caption';
    const caption = isCaptioned ? paragraphText(before) : (table.words.split('. ')[0] ?? '');
    const name = quote(caption) || `Table ${String(this.tables.length + 1)}`;
    const { trail, part } = this;
    this.tables.push({
      table,
      place: { ...OUTSIDE, trail, table: name, text: '', after: '', part },
    });
    const headers = (table.rows[0]?.cells ?? []).map(wordsOf);
    for (const { cells } of table.rows) {
      const first = cells[0] ? wordsOf(cells[0]) : '';
      const row = showsNothing(first) ? '' : first;
      for (const [at, cell] of cells.entries()) {
        const column = cells.length === headers.length ? { headers, at } : null;
        yield* this.walk(cell.blocks, { table: name, row, column }, cell.shade);
      }
    }
  }
}
