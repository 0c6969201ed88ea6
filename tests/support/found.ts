import type { Cell, Report, Runs } from '../../src/report';
import { coverTable, textOf } from '../../src/report';
import { flat } from './docx';

/** What a reader finds in a paper; runs of space as one space, as readers differ in those. */
export interface Found {
  /** Headings in order, each as its level and its text. */
  readonly headings: readonly string[];
  /** Tables in order: rows of cells, the header row first, the paragraphs of a cell with " / " between them. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** The paragraphs of a cell as {@link Found} has them; those that say nothing count for nothing. */
export function cellOf(paragraphs: readonly string[]): string {
  return paragraphs
    .map(flat)
    .filter((text) => text !== '')
    .join(' / ');
}

/** What every reader must find in a paper. */
export function saidBy({ cover, blocks }: Report): Found {
  const grids = blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.figures];
    return block.kind === 'table' ? [block] : [];
  });
  return {
    headings: blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${String(block.level)} ${flat(block.text)}`] : [],
    ),
    tables: [cover.changes?.grid ?? coverTable(cover), ...grids].map(({ columns, rows }) => [
      columns.map(({ header }) => flat(header)),
      ...rows.map((row) => row.map((cell: Cell) => cellOf(cell.map((runs: Runs) => textOf(runs))))),
    ]),
  };
}
