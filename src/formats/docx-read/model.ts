/** A Word document as plain data: what stands in it, who changed it, and what was said about it. */

/** Somebody's change that is neither accepted nor rejected. */
export interface Change {
  readonly kind: 'inserted' | 'deleted';
  readonly by: string;
  /** As the file says, an ISO moment; blank where it does not. */
  readonly at: string;
}

/** Where a link leads: to an address outside, or to a bookmark of the document. */
export interface Link {
  readonly address: string | null;
  readonly anchor: string | null;
}

/** The look of a run as far as it is set on the run itself; null where its style decides. */
export interface RunLook {
  readonly style: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In half points. */
  readonly size: number | null;
  /** Six hexadecimal digits; null also for "automatic". */
  readonly colour: string | null;
  /** A colour behind the text, by name or digits. */
  readonly highlight: string | null;
  readonly isHidden: boolean;
}

/** A stretch of text in one look. Line breaks are line ends, tabs are tabs. */
export interface DocRun {
  readonly text: string;
  readonly look: RunLook;
  readonly link: Link | null;
  readonly change: Change | null;
  /** Ids of the comments that it is commented by. */
  readonly comments: readonly string[];
}

/** A picture, a chart or a shape. */
export interface Drawing {
  readonly kind: 'picture' | 'chart' | 'shape';
  readonly name: string;
  /** What is said to those who do not see it: title and description, as one text; blank where nothing is. */
  readonly words: string;
  /** Marked as saying nothing. */
  readonly isDecorative: boolean;
}

/** One paragraph. */
export interface DocParagraph {
  readonly kind: 'paragraph';
  /** Id of its style; null: the default. */
  readonly style: string | null;
  /** Level of outline set on the paragraph itself, from 0; 9 is body text. */
  readonly outline: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly runs: readonly DocRun[];
  readonly drawings: readonly Drawing[];
  readonly bookmarks: readonly string[];
  /** Instructions of fields that begin here: "TOC \o", "PAGEREF x". */
  readonly fields: readonly string[];
  /** What stands in text boxes that are anchored here. */
  readonly boxes: readonly DocBlock[];
  /** Id that comments and their replies know it by; null in files of older programs. */
  readonly paraId: string | null;
  /** Whether its mark was inserted or deleted: joined to or parted from the next. */
  readonly change: Change | null;
}

/** A cell. Its own blocks; null for `merge` where it stands alone. */
export interface DocCell {
  readonly kind: 'cell';
  readonly blocks: readonly DocBlock[];
  /** Columns that it is wide. */
  readonly span: number;
  /** First or further cell of several rows that were merged. */
  readonly merge: 'first' | 'further' | null;
  /** Colour behind it, six hexadecimal digits; null for none. */
  readonly shade: string | null;
}

/** A row. */
export interface DocRow {
  readonly kind: 'row';
  /** Repeats at the top of each page. */
  readonly isHeader: boolean;
  readonly cells: readonly DocCell[];
  readonly change: Change | null;
}

/** A table. */
export interface DocTable {
  readonly kind: 'table';
  readonly style: string | null;
  /** Alternative text: title and description. */
  readonly words: string;
  readonly rows: readonly DocRow[];
}

/** What follows each other in a document. */
export type DocBlock = DocParagraph | DocTable;

/** A comment in the margin. */
export interface DocComment {
  readonly id: string;
  readonly by: string;
  readonly initials: string;
  readonly at: string;
  readonly text: string;
  readonly isResolved: boolean;
  /** Id of the comment that it answers; null: it begins a thread. */
  readonly answers: string | null;
}

/** Text of a run, all of a paragraph, or all of a list of blocks; `deleted` text only where it is asked for. */
export function paragraphText({ runs }: DocParagraph, withDeleted = false): string {
  let text = '';
  for (const run of runs) if (withDeleted || run.change?.kind !== 'deleted') text += run.text;
  return text;
}

/** All paragraphs in order, those in tables and in text boxes among them. */
export function* paragraphsIn(blocks: readonly DocBlock[]): Generator<DocParagraph, void> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      yield block;
      yield* paragraphsIn(block.boxes);
    } else {
      for (const { cells } of block.rows)
        for (const cell of cells) yield* paragraphsIn(cell.blocks);
    }
  }
}

/** All text, a paragraph a line. */
export function textOfBlocks(blocks: readonly DocBlock[]): string {
  return Array.from(paragraphsIn(blocks), (one) => paragraphText(one)).join('\n');
}
