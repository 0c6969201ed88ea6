import type { MapLayout, Placed } from './map-layout';
import type { Window } from './map-places';
import { middleOf, type End, type Line, type Stroke } from './line-paths';

/** How far outside the window a line of the thread is led that goes on, in pixels. */
const BEYOND = 30;

/** Whether something lies above the window, in it or below. */
type Side = -1 | 0 | 1;

/** An end of a line of which the window shows something. */
interface SeenEnd extends End {
  readonly side: Side;
}

/** A line as it is drawn: an end outside lies just beyond the edge. */
export interface SeenLine {
  readonly left: SeenEnd;
  readonly right: SeenEnd;
  readonly stroke: Stroke;
}

/** From this height on a line is seen as a way up or down more than as one from the left to the right, in pixels. */
const LONG = 160;

/** Whether a line goes on beyond the edge, or far up or down. */
export const isLong = ({ left, right }: SeenLine): boolean =>
  left.side !== 0 || right.side !== 0 || Math.abs(left.y - right.y) > LONG;

/** What of some lines runs through the window. */
export function linesInView(
  lines: readonly Line[],
  { columns }: MapLayout,
  { from, to }: Window,
): readonly SeenLine[] {
  const sideOf = ({ y, height }: Placed): Side => (y + height < from ? -1 : y > to ? 1 : 0);
  const endOf = (place: Placed, side: Side): SeenEnd => ({
    column: place.column,
    side,
    y: side === 0 ? middleOf(place) : side < 0 ? from - BEYOND : to + BEYOND,
  });
  const seen = new Set<string>();
  const found: SeenLine[] = [];
  for (const line of lines) {
    const left = columns[line.left.column][line.left.at];
    const right = columns[line.right.column][line.right.at];
    if (!left || !right) continue;
    const leftSide = sideOf(left);
    const rightSide = sideOf(right);
    if (leftSide !== 0 && leftSide === rightSide) continue;
    if (leftSide !== 0 || rightSide !== 0) {
      const ends = [leftSide === 0 ? left.key : leftSide, rightSide === 0 ? right.key : rightSide];
      const key = `${ends.join(' ')} ${left.column} ${right.column} ${line.stroke}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    found.push({
      left: endOf(left, leftSide),
      right: endOf(right, rightSide),
      stroke: line.stroke,
    });
  }
  return found;
}
