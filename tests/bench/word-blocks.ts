import type { Cell, Report, ReportList, Runs } from '../../src/report';

/** A paper in the simplest blocks, for programs that are held against ours. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] };

const words = (runs: Runs): string => runs.map(({ text }) => text).join('');
const cell = (one: Cell): string[] => one.map(words);
const header = (text: string): string[] => [text];

/** Everything that stands in the text of a paper; a chart as the table of its figures. */
export function blocksOf({ cover, blocks }: Report): Block[] {
  const all: Block[] = [
    { kind: 'heading', level: 1, text: cover.title },
    { kind: 'table', rows: cover.grid.map(({ label, value }) => [[label], [value]]) },
  ];
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        all.push({ kind: 'heading', level: block.level, text: block.text });
        break;
      case 'paragraph':
        all.push({ kind: 'paragraph', text: words(block.runs) });
        break;
      case 'list':
        all.push(...items(block));
        break;
      case 'table':
      case 'chart': {
        const { columns, rows } = block.kind === 'table' ? block : block.figures;
        const head = columns.map((column) => header(column.header));
        all.push({ kind: 'table', rows: [head, ...rows.map((row) => row.map(cell))] });
        break;
      }
      case 'contents':
      case 'page':
        break;
    }
  }
  return all;
}

function items(list: ReportList): Block[] {
  return list.items.flatMap((item) =>
    item.flatMap((part): Block[] =>
      part.kind === 'list' ? items(part) : [{ kind: 'item', text: words(part.runs) }],
    ),
  );
}

const NONE = ['', [], []];
const said = (text: string) => [{ t: 'Str', c: text }];
const para = (text: string) => ({ t: 'Para', c: said(text) });

/** The same as pandoc's own tree, which it reads at less cost than any text. */
export function pandocTree(blocks: readonly Block[]): unknown {
  const row = (cells: readonly (readonly string[])[]) => [
    NONE,
    cells.map((texts) => [NONE, { t: 'AlignDefault' }, 1, 1, texts.map(para)]),
  ];
  const tree = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return { t: 'Header', c: [block.level, NONE, said(block.text)] };
      case 'paragraph':
        return para(block.text);
      case 'item':
        return { t: 'BulletList', c: [[para(block.text)]] };
      case 'table': {
        const [head = [], ...rows] = block.rows;
        const column = [{ t: 'AlignDefault' }, { t: 'ColWidth', c: 1 / Math.max(1, head.length) }];
        return {
          t: 'Table',
          c: [
            NONE,
            [null, []],
            head.map(() => column),
            [NONE, [row(head)]],
            [[NONE, 0, [], rows.map(row)]],
            [NONE, []],
          ],
        };
      }
    }
  });
  return { 'pandoc-api-version': [1, 22], meta: {}, blocks: tree };
}
