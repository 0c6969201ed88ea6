import type { MapLayout, Placed } from './map-layout';
import { COLUMNS, type ColumnName, type MapLink } from './map-model';
import { firstWhere, type ColumnPlace, type Window } from './map-places';
import type { MapScene } from './map-scene';
import { castOf, type ItemAt, type MapSlots, type Slot } from './map-slots';

/** How a line is stroked: whole, dashed or dotted. */
export type Stroke = 'accountable' | 'contributes' | 'serves';
/** See {@link Stroke}. The first of them is drawn where two would lie over each other. */
export const STROKES: readonly Stroke[] = ['accountable', 'contributes', 'serves'];

/** What is drawn of some lines: a path a stroke, and how many lines that are. */
export interface LinePaths {
  readonly paths: Readonly<Record<Stroke, string>>;
  readonly count: number;
}

/** A line between two slots, wherever they stand. */
export interface Line {
  readonly left: Slot;
  readonly right: Slot;
  readonly stroke: Stroke;
}

/** Lines by the slot that they begin at on the left, and by that at which they end. */
export interface LinesAt {
  readonly from: ReadonlyMap<Slot, readonly Line[]>;
  readonly to: ReadonlyMap<Slot, readonly Line[]>;
}

/** Where the columns stand. */
export type Places = Readonly<Record<ColumnName, ColumnPlace>>;

/** Most lines that are drawn of a band beside the thread: more of them would be one patch of colour. */
const MOST = 300;
/** A link by the places of its ends among the items of their columns. */
export interface ItemLink {
  readonly left: ItemAt;
  readonly right: ItemAt;
  readonly stroke: Stroke;
}

/** Links between what is on the map, each with where its ends are: looked up once, and not at every size of the map. */
export function itemLinks(scene: MapScene, links: readonly MapLink[]): readonly ItemLink[] {
  const { itemAt } = castOf(scene);
  return links.flatMap(({ left, right, kind }) => {
    const from = itemAt.get(left);
    const to = itemAt.get(right);
    if (!from || !to) return [];
    const stroke = kind === 'contributes' || kind === 'serves' ? kind : 'accountable';
    return [{ left: from, right: to, stroke }];
  });
}

/** The lines of links, however high they are drawn; between blocks one line stands for many. */
export function linesOf(links: readonly ItemLink[], slots: MapSlots): readonly Line[] {
  const seen = new Map<Slot, Map<Slot, Set<Stroke>>>();
  const lines: Line[] = [];
  for (const link of links) {
    const left = slots[link.left.column].slotAt[link.left.at];
    const right = slots[link.right.column].slotAt[link.right.at];
    if (!left || !right) continue;
    const { stroke } = link;
    if (left.part === 'block' || right.part === 'block') {
      const others = seen.get(left) ?? new Map<Slot, Set<Stroke>>();
      const strokes = others.get(right) ?? new Set<Stroke>();
      if (strokes.has(stroke)) continue;
      seen.set(left, others.set(right, strokes.add(stroke)));
    }
    lines.push({ left, right, stroke });
  }
  return lines;
}

/** Lines by their ends. */
export function linesAt(lines: readonly Line[]): LinesAt {
  const from = new Map<Slot, Line[]>();
  const to = new Map<Slot, Line[]>();
  for (const line of lines) {
    put(from, line.left, line);
    put(to, line.right, line);
  }
  return { from, to };
}

function put(lists: Map<Slot, Line[]>, slot: Slot, line: Line): void {
  const list = lists.get(slot);
  if (list) list.push(line);
  else lists.set(slot, [line]);
}

/** The height at which lines meet something. */
export const middleOf = ({ y, height }: Placed): number => y + height / 2;

/**
 * The lines of a band of the map, measured from its top downwards: those that begin in it. One that is longer than
 * `reach`, of which both ends can never be seen at once, is a hook at each end that shows which way it goes. So what is
 * drawn of a band is the same wherever the map is scrolled to.
 */
export function bandPaths(
  { from, to }: LinesAt,
  layout: MapLayout,
  places: Places,
  band: Window,
  reach: number,
): LinePaths {
  const paths = { accountable: '', contributes: '', serves: '' };
  let count = 0;
  const placeOf = (slot: Slot): Placed | undefined => layout.columns[slot.column][slot.at];
  for (const column of COLUMNS) {
    const placed = layout.columns[column];
    const end = firstWhere(placed, (one) => middleOf(one) >= band.to);
    for (let at = firstWhere(placed, (one) => middleOf(one) >= band.from); at < end; at += 1) {
      const slot = layout.slots[column].slots[at];
      const place = placed[at];
      if (!slot || !place) continue;
      const y = middleOf(place);
      const hooks = new Hooks();
      for (const { right, stroke } of from.get(slot) ?? []) {
        const other = placeOf(right);
        if (!other) continue;
        const way = middleOf(other) - y;
        if (Math.abs(way) > reach) hooks.add('right', way, stroke);
        else if (count < MOST) {
          count += 1;
          const ends = { left: { column, y }, right: { column: right.column, y: y + way } };
          paths[stroke] += curve(ends, places, band.from);
        }
      }
      for (const { left, stroke } of to.get(slot) ?? []) {
        const other = placeOf(left);
        if (!other) continue;
        const way = middleOf(other) - y;
        if (Math.abs(way) > reach) hooks.add('left', way, stroke);
      }
      // Strokes have no room for hooks: they would lie over each other.
      if (place.look !== 'bare') hooks.drawInto(paths, places[column], y - band.from);
    }
  }
  return { paths, count };
}

const WAYS = [
  { side: 'left', sign: -1 },
  { side: 'left', sign: 1 },
  { side: 'right', sign: -1 },
  { side: 'right', sign: 1 },
] as const;

/** What goes far from one place: a hook a side and direction. */
class Hooks {
  private readonly strokes: (Stroke | null)[] = WAYS.map(() => null);

  add(side: 'left' | 'right', way: number, stroke: Stroke): void {
    const at = WAYS.findIndex((one) => one.side === side && one.sign === Math.sign(way));
    const known = this.strokes[at] ?? null;
    if (known === null || STROKES.indexOf(stroke) < STROKES.indexOf(known))
      this.strokes[at] = stroke;
  }

  drawInto(paths: Record<Stroke, string>, { x, width }: ColumnPlace, y: number): void {
    for (const [at, { side, sign }] of WAYS.entries()) {
      const stroke = this.strokes[at];
      if (!stroke) continue;
      const out = side === 'left' ? -1 : 1;
      const start = Math.round(side === 'left' ? x : x + width);
      paths[stroke] +=
        `M${String(start)} ${String(Math.round(y))}c${String(9 * out)} 0 ${String(12 * out)} ${String(2 * sign)} ${String(12 * out)} ${String(8 * sign)}`;
    }
  }
}

/** One end of a line as it is drawn. */
export interface End {
  readonly column: ColumnName;
  readonly y: number;
}

interface Ends {
  readonly left: End;
  readonly right: End;
}

/** The way of a line, measured from a height of the map downwards. */
export function curve({ left, right }: Ends, places: Places, top: number): string {
  const start = places[left.column];
  const x1 = Math.round(start.x + start.width);
  const x2 = Math.round(places[right.column].x);
  const y1 = Math.round(left.y - top);
  return `M${String(x1)} ${String(y1)}${curvedTo(x1, y1, x2, Math.round(right.y - top))}`;
}

/** The way of a line from one point to another, level at both ends. */
export function curvedTo(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.round((x2 - x1) / 2);
  const points = [x1 + bend, y1, x2 - bend, y2, x2, y2];
  return `C${points.map((one) => String(Math.round(one * 10) / 10)).join(' ')}`;
}
