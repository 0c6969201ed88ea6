import { colourOf } from './look';
import type { DocBlock, DocCell, DocParagraph, DocRow, DocTable } from './model';
import { changeOf, RunWalker } from './run-walker';
import {
  childOf,
  elementsIn,
  isElement,
  numberIn,
  switchIn,
  TreeBuilder,
  valueIn,
  type XmlElement,
} from './tree';

/** What elements of a text become once they end. */
export type Piece = DocBlock | DocRow | DocCell;

const MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd']);

/** Reads running text: the body, a header, a footnote, a comment. `addressOf` finds where a link's relationship leads. */
export function storyBuilder(
  addressOf: (relationship: string) => string | null,
): TreeBuilder<Piece> {
  const walker = new RunWalker(addressOf);
  return new TreeBuilder<Piece>((element, parents) => {
    switch (element.name) {
      case 'w:p':
        return paragraphOf(element, walker);
      case 'w:tc':
        return cellOf(element);
      case 'w:tr':
        return rowOf(element);
      case 'w:tbl':
        return tableOf(element);
      default:
        // Those inside a paragraph wait for it, so that they come in order with its runs.
        if (MARKS.has(element.name) && !parents.some(({ name }) => name === 'w:p')) {
          walker.mark(element);
        }
        return null;
    }
  });
}

/** The blocks inside an element, whatever wraps them: controls, custom XML, marks of a change. */
export function blocksIn(element: XmlElement<Piece>): DocBlock[] {
  const blocks: DocBlock[] = [];
  collect(element, blocks, (piece): piece is DocBlock => {
    return piece.kind === 'paragraph' || piece.kind === 'table';
  });
  return blocks;
}

function collect<K extends Piece>(
  element: XmlElement<Piece>,
  into: K[],
  isWanted: (piece: Piece) => piece is K,
): void {
  for (const child of element.children) {
    if (isElement<Piece>(child)) collect(child, into, isWanted);
    else if (typeof child !== 'string' && isWanted(child)) into.push(child);
  }
}

function paragraphOf(element: XmlElement<Piece>, walker: RunWalker): DocParagraph {
  const properties = childOf(element, 'w:pPr');
  const numbering = childOf(properties, 'w:numPr');
  const id = valueIn(numbering, 'w:numId');
  const mark = childOf(properties, 'w:rPr');
  const changed = mark && elementsIn(mark).map(changeOf).find(Boolean);
  return {
    kind: 'paragraph',
    style: valueIn(properties, 'w:pStyle'),
    outline: numberIn(properties, 'w:outlineLvl'),
    numbering: id === null ? null : { id, level: numberIn(numbering, 'w:ilvl') ?? 0 },
    ...walker.gather(element),
    paraId: element.attributes.get('w14:paraId') ?? null,
    change: changed ?? null,
  };
}

function cellOf(element: XmlElement<Piece>): DocCell {
  const properties = childOf(element, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge') ?? childOf(properties, 'w:hMerge');
  const first = merge?.attributes.get('w:val') === 'restart';
  return {
    kind: 'cell',
    blocks: blocksIn(element),
    span: numberIn(properties, 'w:gridSpan') ?? 1,
    merge: merge ? (first ? 'first' : 'further') : null,
    shade: colourOf(properties, 'w:shd', 'w:fill'),
  };
}

function rowOf(element: XmlElement<Piece>): DocRow {
  const properties = childOf(element, 'w:trPr');
  const cells: DocCell[] = [];
  collect(element, cells, (piece): piece is DocCell => piece.kind === 'cell');
  return {
    kind: 'row',
    isHeader: switchIn(properties, 'w:tblHeader') ?? false,
    cells,
    change: (properties && elementsIn(properties).map(changeOf).find(Boolean)) ?? null,
  };
}

function tableOf(element: XmlElement<Piece>): DocTable {
  const properties = childOf(element, 'w:tblPr');
  const rows: DocRow[] = [];
  collect(element, rows, (piece): piece is DocRow => piece.kind === 'row');
  const words = [valueIn(properties, 'w:tblCaption'), valueIn(properties, 'w:tblDescription')];
  return {
    kind: 'table',
    style: valueIn(properties, 'w:tblStyle'),
    words: words.filter(Boolean).join('. '),
    rows,
  };
}
