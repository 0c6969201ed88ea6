import type { HouseStyle } from '../../domain/schema/house-style';
import type { Heading, ReportBlock } from '../../report';
import { depthOf, isLowered, LOWERED_NUMBERING, REPORT_NUMBERING } from './report-numbers';

/** Where a numbered paragraph is counted. */
export interface Counted {
  /** A count of a committee pack; null: that of the plan's own headings. */
  readonly series: number | null;
  readonly level: number;
}

/**
 * Where each block is counted as a numbered paragraph, null for those that are not: running text under a numbered heading,
 * one level in from that. Text between a heading and the first one inside it has no number, as the inner heading would
 * then no longer be its first. Where headings have no numbers, all running text counts through. The paragraphs of a
 * covering report have numbers whatever the style says: committees refer to them.
 */
export function paragraphLevels(
  blocks: readonly ReportBlock[],
  { numbering }: HouseStyle,
): (Counted | null)[] {
  const isThrough = numbering.headings === 'none';
  const leads = leadsToInner(blocks);
  const usual = isThrough && numbering.paragraphs ? { series: null, level: 0 } : null;
  let counted: Counted | null = usual;
  return blocks.map((block, place) => {
    if (block.kind === 'heading' && numbering.paragraphs && !isThrough && endsText(block)) {
      const isCounted = block.numbering === 'section' && leads[place] !== true;
      const series = isLowered(block) ? LOWERED_NUMBERING : null;
      counted = isCounted ? { series, level: depthOf(block) } : null;
    }
    if (block.kind !== 'paragraph' || block.style !== 'body') return null;
    return block.number === undefined ? counted : { series: REPORT_NUMBERING, level: 1 };
  });
}

/**
 * For each block whether it is a list of a numbered paragraph, alone or after others: its text stands as far in as that
 * of the paragraph.
 */
export function listsUnderNumbers(
  blocks: readonly ReportBlock[],
  levels: readonly (Counted | null)[],
): boolean[] {
  let isUnder = false;
  return blocks.map((block, place) => {
    if (block.kind === 'list') return isUnder;
    isUnder = (levels[place] ?? null) !== null;
    return false;
  });
}

/** Whether the text above a heading is over with it; one without a number inside a section only parts its text. */
const endsText = ({ level, numbering }: Heading): boolean => level < 3 || numbering === 'section';

/** For each block whether it is a heading with a numbered heading of the next level inside it. */
function leadsToInner(blocks: readonly ReportBlock[]): boolean[] {
  const leads: boolean[] = blocks.map(() => false);
  let next = 0;
  for (let place = blocks.length - 1; place >= 0; place -= 1) {
    const block = blocks[place];
    if (block?.kind !== 'heading' || !endsText(block)) continue;
    const depth = block.numbering === 'section' ? depthOf(block) : block.level;
    leads[place] = depth === 1 && next === 2;
    next = block.numbering === 'section' ? depth : 0;
  }
  return leads;
}
