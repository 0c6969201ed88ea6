import { letterWidth } from '../../domain/house-style/letters';
import type { HouseStyle } from '../../domain/schema/house-style';
import { textOf, widestBold, type Column, type CoverTable } from '../../report';
import { coverSize, type Sheet } from './geometry';
import { SIDES } from './row-height';

/** The most of a cover's grid that its labels take: beyond that a word of them is broken. */
const MOST = 0.5;

/** Columns of the grid of a cover, in which large type does not break the words of a label. */
export function coverColumns(
  { columns, rows }: Pick<CoverTable, 'columns' | 'rows'>,
  { textWidth }: Sheet,
  { fonts, sizes }: HouseStyle,
): readonly Column[] {
  const [labels, details] = columns;
  if (!labels || !details) return columns;
  const words = rows.flatMap(([label]) => (label ?? []).map(textOf));
  const letter = coverSize(sizes) * 20 * letterWidth(fonts.body);
  const wanted = (widestBold(words) * letter + SIDES) / textWidth;
  const whole = labels.share + details.share;
  const share = Math.min(MOST, Math.max(labels.share / whole, wanted));
  return [
    { ...labels, share: share * whole },
    { ...details, share: (1 - share) * whole },
  ];
}
