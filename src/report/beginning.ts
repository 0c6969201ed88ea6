import type { Report, ReportBlock } from './model';

/** How much of a paper a block is: itself and each row of its table. */
export function weightOfBlock(block: ReportBlock): number {
  switch (block.kind) {
    case 'table':
      return 1 + block.rows.length;
    case 'chart':
      return 1 + block.figures.rows.length;
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'contents':
    case 'page':
      return 1;
  }
}

/** The first part of a long paper, and how much of the whole that is, 0 to 1. */
export interface Beginning {
  readonly report: Report;
  readonly share: number;
}

/**
 * The beginning of a paper with so many blocks and rows at most; null where that is all of it. Word for word the paper
 * itself, so that what is drawn of it is what the file says.
 */
export function beginningOf(report: Report, most: number): Beginning | null {
  const whole = report.blocks.reduce((sum, block) => sum + weightOfBlock(block), 0);
  if (whole <= most) return null;
  const blocks: ReportBlock[] = [];
  let left = most;
  for (const block of report.blocks) {
    if (left <= 0) break;
    const isCut = block.kind === 'table' && weightOfBlock(block) > left;
    blocks.push(isCut ? { ...block, rows: block.rows.slice(0, left) } : block);
    left -= weightOfBlock(block);
  }
  return { report: { ...report, blocks }, share: most / whole };
}
