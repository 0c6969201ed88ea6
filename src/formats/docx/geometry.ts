import type { Column, Orientation } from '../../report';

/** Lengths are in twentieths of a point, as Word counts them: 1,440 to an inch, 567 to a centimetre. */
const A4 = { short: 11_906, long: 16_838 } as const;

/** The same margin on every side, 2 cm. */
export const MARGIN = 1_134;

/** Size of a page that lies this way. */
export function pageSize(orientation: Orientation): {
  readonly width: number;
  readonly height: number;
} {
  return orientation === 'portrait'
    ? { width: A4.short, height: A4.long }
    : { width: A4.long, height: A4.short };
}

/** Width between the margins. */
export function textWidth(orientation: Orientation): number {
  return pageSize(orientation).width - 2 * MARGIN;
}

/** Deepest level that the list styles have, from 0; what nests deeper is printed at this one. */
export const DEEPEST_LIST = 3;

/** Where the text of a list item starts. */
export function indentOf(level: number): number {
  return 425 * (level + 1);
}

/** Shares as whole widths that add up to the whole table. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let seen = 0;
  let used = 0;
  return columns.map(({ share }) => {
    seen += share;
    const edge = Math.round((total * seen) / shares);
    const width = edge - used;
    used = edge;
    return width;
  });
}
