import type { Orientation, Report, ReportBlock, Table } from './model';
import { fittedAnew } from './fit';
import { folded } from './fold';
import { ACROSS } from './widths';

/**
 * A paper with every page portrait. Where a page only turned for a wide table the text now runs on; where one began
 * something new, such as an appendix, it still does. Tables that lay across are fitted anew, those with the same columns
 * together, so that their columns still stand under each other; one that is too wide for that has fewer columns.
 * `letters`: how many fit across a page.
 */
export function allPortrait(report: Report, letters: number = ACROSS.portrait): Report {
  const wide = new Map<string, Table[]>();
  let lies: Orientation = 'portrait';
  const kept = report.blocks.filter((block, place): boolean => {
    if (block.kind === 'table' && lies === 'landscape') {
      wide.set(headersOf(block), [...(wide.get(headersOf(block)) ?? []), block]);
    }
    if (block.kind !== 'page') return true;
    const turned = block.orientation !== lies;
    lies = block.orientation;
    const next = report.blocks[place + 1];
    return !turned || (next?.kind === 'heading' && next.numbering === 'appendix');
  });
  const fitted = new Map<Table, Table>();
  for (const tables of wide.values()) {
    const made = fittedAnew(folded(tables, letters), letters);
    for (const [place, table] of tables.entries()) fitted.set(table, made[place]?.[1] ?? table);
  }
  const blocks = kept.map((block): ReportBlock => {
    if (block.kind === 'page') return { ...block, orientation: 'portrait' };
    return block.kind === 'table' ? (fitted.get(block) ?? block) : block;
  });
  return { ...report, blocks };
}

function headersOf({ columns }: Table): string {
  return JSON.stringify(columns.map(({ header }) => header));
}
