import { unreachable } from '../../domain/control';
import {
  textOf,
  type Orientation,
  type ReportBlock,
  type ReportListItem,
  type Runs,
} from '../../report';
import { columnWidths, type Sheet, type Sheets } from './geometry';
import { rowHeight } from './row-height';

/** Share of a page below which what stands on it would look lost. */
const LEAST = 0.25;

/** Space after a paragraph, in twentieths of a point. */
const AFTER = 160;
/** A heading with the space above it, a table's caption and header row, a chart with its figures. */
const HEADING = 700;
const TABLE_TOP = 900;
const CHART = 6_500;

/** Whether so little follows up to a turn of the page that it must not be left alone. */
export function isPageEnd(below: number, { textHeight }: Sheet): boolean {
  return below < LEAST * textHeight;
}

/**
 * For each block the height of what follows it up to the next turn of the page or the end of the paper, in twentieths of
 * a point; where that is much more than a page's end, some number above it. Estimated: it says what is kept together, not
 * where a page breaks.
 */
export function heightsBelow(blocks: readonly ReportBlock[], sheets: Sheets): number[] {
  const orientations = orientationsOf(blocks);
  const below: number[] = [];
  let height = 0;
  for (let place = blocks.length - 1; place >= 0; place -= 1) {
    const block = blocks[place];
    const sheet = sheets[orientations[place] ?? 'portrait'];
    below[place] = height;
    if (block === undefined || block.kind === 'page') height = 0;
    else if (isPageEnd(height, sheet)) height += heightOf(block, sheet, height);
  }
  return below;
}

/** Which way the page lies at each block. */
function orientationsOf(blocks: readonly ReportBlock[]): Orientation[] {
  let orientation: Orientation = 'portrait';
  return blocks.map((block) => {
    if (block.kind === 'page') orientation = block.orientation;
    return orientation;
  });
}

function heightOf(
  block: Exclude<ReportBlock, { kind: 'page' }>,
  sheet: Sheet,
  below: number,
): number {
  switch (block.kind) {
    case 'heading':
      return HEADING;
    case 'paragraph':
      return paragraphHeight(block.runs, sheet);
    case 'list':
      return block.items.reduce((sum, item) => sum + itemHeight(item, sheet), 0);
    case 'table': {
      const widths = columnWidths(block.columns, sheet.textWidth);
      let height = TABLE_TOP;
      // A table may have thousands of rows, and the last few are enough.
      for (const cells of block.rows.toReversed()) {
        if (!isPageEnd(below + height, sheet)) break;
        height += rowHeight(cells, widths, sheet);
      }
      return height;
    }
    case 'chart':
      return CHART;
    case 'contents':
      return block.entries.length * sheet.body.line;
    default:
      return unreachable(block);
  }
}

function itemHeight(item: ReportListItem, sheet: Sheet): number {
  return item.reduce(
    (sum, part) =>
      sum +
      (part.kind === 'paragraph'
        ? paragraphHeight(part.runs, sheet)
        : part.items.reduce((all, inner) => all + itemHeight(inner, sheet), 0)),
    0,
  );
}

/** Height of a paragraph of body text, as near as letters can be counted without setting them. */
export function paragraphHeight(runs: Runs, { textWidth, body }: Sheet): number {
  const letters = textWidth / body.letter;
  return textOf(runs)
    .split('\n')
    .reduce((sum, { length }) => sum + body.line * Math.max(1, Math.ceil(length / letters)), AFTER);
}
