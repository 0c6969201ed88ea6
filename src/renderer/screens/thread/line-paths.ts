import type { MapLayout, Placed } from './map-layout';
import type { ColumnName, MapLink } from './map-model';
import type { ColumnPlace } from './map-places';

/** How a line is stroked: whole, dashed or dotted. */
export type Stroke = 'accountable' | 'contributes' | 'serves';
/** See {@link Stroke}. */
export const STROKES: readonly Stroke[] = ['accountable', 'contributes', 'serves'];

/** A line between two places. */
export interface Line {
  readonly left: Placed;
  readonly right: Placed;
  readonly stroke: Stroke;
}

/** The part of the map that is drawn, from the top; pixels. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** One end of a line as it is drawn. */
interface End {
  readonly column: ColumnName;
  readonly y: number;
}

/** A line as it is drawn: an end outside lies just beyond the edge. */
export interface SeenLine {
  readonly left: End;
  readonly right: End;
  readonly stroke: Stroke;
}

/** Most lines that are drawn of those beside the thread: more of them would be one patch of colour. */
const MOST = 300;
/** From so many lines on dashes take so long to paint that the map waits with them until it is at rest. */
export const CROWDED = 260;
/** How far outside the window a line is led that goes on, in pixels. */
const BEYOND = 30;

function strokeOf({ kind }: MapLink): Stroke {
  return kind === 'contributes' || kind === 'serves' ? kind : 'accountable';
}

/** The lines of links in their places; between blocks of small nodes one line stands for many. */
export function drawnLines(links: readonly MapLink[], { placeOf }: MapLayout): Line[] {
  const seen = new Map<Placed, Map<Placed, Set<Stroke>>>();
  const lines: Line[] = [];
  for (const link of links) {
    const left = placeOf.get(link.left);
    const right = placeOf.get(link.right);
    if (!left || !right) continue;
    const stroke = strokeOf(link);
    if (left.look === 'cluster' || right.look === 'cluster') {
      const others = seen.get(left) ?? new Map<Placed, Set<Stroke>>();
      const strokes = others.get(right) ?? new Set<Stroke>();
      if (strokes.has(stroke)) continue;
      seen.set(left, others.set(right, strokes.add(stroke)));
    }
    lines.push({ left, right, stroke });
  }
  return lines;
}

/**
 * What of some lines is drawn: those with an end in the window and, `passing`, those that go right through. All that
 * leave a place for the same side are one line.
 */
export function linesInView(
  lines: readonly Line[],
  { from, to }: Window,
  passing: boolean,
): readonly SeenLine[] {
  const sideOf = ({ y, height }: Placed): -1 | 0 | 1 => (y + height < from ? -1 : y > to ? 1 : 0);
  const endOf = ({ column, y, height }: Placed, side: -1 | 0 | 1): End => ({
    column,
    y: side === 0 ? y + height / 2 : side < 0 ? from - BEYOND : to + BEYOND,
  });
  const seen = new Set<string>();
  const found: SeenLine[] = [];
  for (const { left, right, stroke } of lines) {
    const leftSide = sideOf(left);
    const rightSide = sideOf(right);
    const isOutside = leftSide !== 0 && rightSide !== 0;
    if (isOutside && (leftSide === rightSide || !passing)) continue;
    if (leftSide !== 0 || rightSide !== 0) {
      const ends = [leftSide === 0 ? left.key : leftSide, rightSide === 0 ? right.key : rightSide];
      const key = `${ends.join(' ')} ${left.column} ${right.column} ${stroke}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    if (!passing && found.length >= MOST) break;
    found.push({ left: endOf(left, leftSide), right: endOf(right, rightSide), stroke });
  }
  return found;
}

/** Lines as one path a stroke, measured from `top` of the map downwards. */
export function strokePaths(
  lines: readonly SeenLine[],
  places: Readonly<Record<ColumnName, ColumnPlace>>,
  top: number,
): Readonly<Record<Stroke, string>> {
  const paths = { accountable: '', contributes: '', serves: '' };
  for (const line of lines) paths[line.stroke] += curve(line, places, top);
  return paths;
}

function curve(
  { left, right }: SeenLine,
  places: Readonly<Record<ColumnName, ColumnPlace>>,
  top: number,
): string {
  const start = places[left.column];
  const x1 = Math.round(start.x + start.width);
  const x2 = Math.round(places[right.column].x);
  const y1 = Math.round(left.y - top);
  const y2 = Math.round(right.y - top);
  const bend = Math.round((x2 - x1) / 2);
  return `M${String(x1)} ${String(y1)}C${String(x1 + bend)} ${String(y1)} ${String(x2 - bend)} ${String(y2)} ${String(x2)} ${String(y2)}`;
}
