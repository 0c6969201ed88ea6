/** Sizes that the map can be asked for, in heights of what can be seen: enough for each of 5,000 actions to have a line. */
const SIZES = [1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128] as const;

/** What a map is at least times as high as the one before for a step to be worth a key. */
const STEP = 1.2;
/** Below this the difference is that of a pixel or two. */
const ALIKE = 1.02;

/** Whether a map that is drawn so high looks smaller than another. */
export const looksSmaller = (drawn: number, than: number): boolean => drawn * ALIKE < than;

/** How high a map is drawn, in heights of what can be seen: it is never lower than its nodes need. */
type DrawnAt = (size: number) => number;

/** Room with which everything in a column stands apart, in pixels: more of it would be nothing but white. */
const ROOMY = 60;

/** How high a map of so many nodes in its longest column may become by enlarging it, in heights of what can be seen. */
export function mostDrawn(longest: number, height: number): number {
  return (longest * ROOMY) / height;
}

/** The next larger size that shows more than a map that is drawn so high; null where there is none. */
export function largerSize(drawn: number, most: number): number | null {
  return drawn >= most ? null : (SIZES.find((size) => size >= drawn * STEP) ?? null);
}

/** The next smaller size that looks smaller than the one that the map has; null where there is none. */
export function smallerSize(size: number, drawnAt: DrawnAt): number | null {
  const drawn = drawnAt(size);
  const smaller = SIZES.findLast((one) => one < size && drawnAt(one) * STEP <= drawn);
  if (smaller !== undefined) return smaller;
  return size > 1 && looksSmaller(drawnAt(1), drawn) ? 1 : null;
}
