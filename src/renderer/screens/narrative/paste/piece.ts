import type { Inline } from '../../../../domain/rich-text';

/** How the items of a pasted list are marked. */
export interface Marker {
  readonly ordered: boolean;
  /** Number of the first item. */
  readonly start: number;
  readonly style: '1' | 'a' | 'A' | 'i' | 'I';
}

/** Where in a list a pasted paragraph stands. */
export interface ListPlace {
  /** 1 for an outer list; the levels of a source may leave gaps. */
  readonly level: number;
  readonly marker: Marker;
  /** Tells one list from the next. */
  readonly key: string;
  /** False for a further paragraph of the item before. */
  readonly isItem: boolean;
}

/** A pasted paragraph or heading on its own. */
export interface Piece {
  readonly kind: 'paragraph' | 'heading';
  readonly content: readonly Inline[];
  readonly list: ListPlace | null;
}

/** What a paste held that a plan's text cannot hold. */
export interface Losses {
  /** Turned into lines of text. */
  tables: number;
  /** Tables of one cell: a frame round a text, which was taken off. */
  frames: number;
  /** Left out. */
  pictures: number;
  comments: number;
  deletions: number;
  /** Stretches of text, and cells, in a colour of their own; and those in none. */
  coloured: number;
  plain: number;
}
