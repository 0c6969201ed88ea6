import type { Places, Stroke } from './line-paths';
import { COLUMNS } from './map-model';
import type { Window } from './map-places';
import type { SeenLine } from './seen-lines';

/** How far from a trunk to its branch, in pixels, and from one trunk to the next. */
const BEND = 12;
const APART = 5;
/** Where the trunk of each stroke stands beside the middle between two columns. */
const BESIDE: Readonly<Record<Stroke, number>> = {
  accountable: -APART,
  contributes: 0,
  serves: APART,
};

/** What lines must have in common to share a trunk. */
export function trunkOf({ left, right, stroke }: SeenLine): string {
  return `${left.column} ${right.column} ${stroke}`;
}

/**
 * The path of lines that share a trunk, measured from the top of the window downwards: one way up and down between their
 * columns, with a branch to each node that bends the way its lines go. One by one they would run beside each other as a beam in
 * which none can be followed.
 */
export function trunkPath(
  lines: readonly SeenLine[],
  places: Places,
  { from, to }: Window,
): string {
  const [first] = lines;
  if (!first) return '';
  const { left, right, stroke } = first;
  const before = places[COLUMNS[COLUMNS.indexOf(right.column) - 1] ?? left.column];
  const end = Math.round(places[right.column].x);
  const start = Math.round(places[left.column].x + places[left.column].width);
  const x = Math.round((before.x + before.width + end) / 2) + BESIDE[stroke];
  const branches = new Set<string>();
  let [top, bottom] = [Infinity, -Infinity];
  for (const line of lines) {
    const down = Math.sign(line.right.y - line.left.y);
    for (const [{ y, side }, edge, way] of [
      [line.left, start, down],
      [line.right, end, -down],
    ] as const) {
      const own = Math.round(y - from);
      const joint = side === 0 ? own + BEND * way : Math.max(0, Math.min(to - from, own));
      top = Math.min(top, joint);
      bottom = Math.max(bottom, joint);
      if (side !== 0) continue;
      const bend = x + Math.sign(edge - x) * BEND;
      branches.add(
        `M${String(edge)} ${String(own)}H${String(bend)}Q${String(x)} ${String(own)} ${String(x)} ${String(joint)}`,
      );
    }
  }
  return `M${String(x)} ${String(Math.round(top))}V${String(Math.round(bottom))}${[...branches].join('')}`;
}
