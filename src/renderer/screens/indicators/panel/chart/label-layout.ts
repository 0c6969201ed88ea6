/** A rectangle on the chart, in its pixels, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Says whether two rectangles share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Box, area: Box): Box {
  const x = Math.min(box.x, area.x + area.width - box.width);
  const y = Math.min(box.y, area.y + area.height - box.height);
  return { ...box, x: Math.max(x, area.x), y: Math.max(y, area.y) };
}

/** How far a label is moved up or down at a time to find room. */
const STEP = 3;

/**
 * Finds room for labels, the first of them first. Each has spots of one size in order of preference, at least one; where
 * all are taken it goes up or down from there. No label lies over another while there is room at all; lines and marks
 * (`drawn`) are kept clear of where that can be had.
 */
export function placeLabels(
  labels: readonly (readonly Box[])[],
  drawn: readonly Box[],
  area: Box,
): Box[] {
  const placed: Box[] = [];
  for (const spots of labels) {
    const tries = [...spots];
    for (let by = STEP; by <= area.height; by += STEP) {
      for (const spot of spots)
        tries.push({ ...spot, y: spot.y - by }, { ...spot, y: spot.y + by });
    }
    const kept = tries.map((one) => inside(one, area));
    const clear = kept.filter((one) => !placed.some((other) => overlap(one, other)));
    const hidden = (one: Box): number => drawn.filter((other) => overlap(one, other)).length;
    // The spots near the point, or what hides least if every one of them hides something.
    const near = clear.slice(0, spots.length * 8);
    const best =
      near.find((one) => hidden(one) === 0) ??
      near.toSorted((a, b) => hidden(a) - hidden(b))[0] ??
      kept[0];
    if (best !== undefined) placed.push(best);
  }
  return placed;
}

/** A block in a column: where its middle should be, and how high it is. */
export interface Block {
  readonly middle: number;
  readonly height: number;
}

/** Tops of blocks in a column so that none lies over another, each as near to its place as that allows. */
export function stack(blocks: readonly Block[], from: number, to: number): number[] {
  const order = blocks.map((_, n) => n).toSorted((a, b) => middleOf(a) - middleOf(b));
  const tops = blocks.map(({ middle, height }) => middle - height / 2);
  function middleOf(n: number): number {
    return blocks[n]?.middle ?? 0;
  }
  const heightOf = (n: number): number => blocks[n]?.height ?? 0;
  let floor = from;
  for (const n of order) {
    tops[n] = Math.max(tops[n] ?? 0, floor);
    floor = (tops[n] ?? 0) + heightOf(n);
  }
  let ceiling = Math.max(to, from + blocks.reduce((sum, { height }) => sum + height, 0));
  for (const n of order.toReversed()) {
    tops[n] = Math.min(tops[n] ?? 0, ceiling - heightOf(n));
    ceiling = tops[n] ?? 0;
  }
  return tops;
}
