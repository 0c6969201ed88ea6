import type { HouseStyle } from '../../domain/schema/house-style';
import type { ReportBlock } from '../../report';

/**
 * The level at which each block is counted as a numbered paragraph, null for those that are not: running text under a
 * numbered heading, one level in from that. Text between a heading and the first one inside it has no number, as the
 * inner heading would then no longer be its first. Where headings have no numbers, all running text counts through.
 */
export function paragraphLevels(
  blocks: readonly ReportBlock[],
  { numbering }: HouseStyle,
): (number | null)[] {
  if (!numbering.paragraphs) return blocks.map(() => null);
  const isThrough = numbering.headings === 'none';
  const leads = leadsToInner(blocks);
  let level: number | null = isThrough ? 0 : null;
  return blocks.map((block, place) => {
    if (block.kind === 'heading' && !isThrough && block.level < 3) {
      level = block.numbering === 'section' && leads[place] !== true ? block.level : null;
    }
    return block.kind === 'paragraph' && block.style === 'body' ? level : null;
  });
}

/** For each block whether it is a heading with a numbered heading of the next level inside it. */
function leadsToInner(blocks: readonly ReportBlock[]): boolean[] {
  const leads: boolean[] = blocks.map(() => false);
  let next = 0;
  for (let place = blocks.length - 1; place >= 0; place -= 1) {
    const block = blocks[place];
    if (block?.kind !== 'heading' || block.level === 3) continue;
    leads[place] = block.level === 1 && next === 2;
    next = block.numbering === 'section' ? block.level : 0;
  }
  return leads;
}
