import type { Orientation, Report, ReportBlock, Table } from './model';
import { fittedAnew } from './fit';

/**
 * A paper with every page portrait. Where a page only turned for a wide table the text now runs on; where one began
 * something new, such as an appendix, it still does. Tables that lay across are fitted anew, those with the same columns
 * together, so that their columns still stand under each other.
 */
export function allPortrait(report: Report): Report {
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
  const fitted = new Map([...wide.values()].flatMap((tables) => fittedAnew(tables, 'portrait')));
  const blocks = kept.map((block): ReportBlock => {
    if (block.kind === 'page') return { ...block, orientation: 'portrait' };
    return block.kind === 'table' ? (fitted.get(block) ?? block) : block;
  });
  return { ...report, blocks };
}

function headersOf({ columns }: Table): string {
  return JSON.stringify(columns.map(({ header }) => header));
}
