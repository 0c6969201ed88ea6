import { COLUMNS, type ColumnName, type MapItem } from './map-model';
import type { MapScene } from './map-scene';

/** How something is drawn. `full`: on the selected thread, with its title. `box`, `line`: code and as much of the title as fits. `bare`: a stroke. `cluster`: several that are too small to be drawn. */
export type Look = 'full' | 'box' | 'line' | 'bare' | 'cluster';

/** Something in its place; pixels from the top left of the map. */
export interface Placed {
  readonly key: string;
  readonly column: ColumnName;
  readonly look: Look;
  readonly y: number;
  readonly height: number;
  /** Keys of the items that a cluster stands for; of everything else its own. */
  readonly keys: readonly string[];
  /** The priority that the items of a cluster stand with. */
  readonly group: string;
}

/** The map set out. */
export interface MapLayout {
  readonly height: number;
  /** From top to bottom. */
  readonly columns: Readonly<Record<ColumnName, readonly Placed[]>>;
  /** The place of every item, be it its own or that of its cluster, and of every cluster by its own key. */
  readonly placeOf: ReadonlyMap<string, Placed>;
}

/** What the layout depends on beside the scene. */
export interface LayoutWishes {
  /** Height of what can be seen, in pixels. */
  readonly height: number;
  /** 1: everything in the height, as far as it can be read; 2: twice as high. */
  readonly zoom: number;
  /** The node that the keys are at: never part of a cluster. */
  readonly focused: string | null;
  /** Clusters that were opened, by column and group: see {@link clusterName}. */
  readonly opened: ReadonlySet<string>;
}

/** Height of a node of the selected thread where there is room, and where there is not; pixels. */
const FULL: Readonly<Record<ColumnName, number>> = {
  outcome: 44,
  priority: 48,
  indicator: 36,
  action: 40,
};
const FULL_LEAST = 22;
const GAP = 4;
/** Room of a node beside the thread with text that can be read, and of a stroke. */
const LINE = 15;
const BARE = 4;
const CLUSTER = 20;
/** Highest that a node beside the thread is drawn, whatever the room. */
const HIGHEST: Readonly<Record<ColumnName, number>> = {
  outcome: 36,
  priority: 26,
  indicator: 24,
  action: 24,
};
/** Least height at which a node has an edge of its own. */
const BOX = 20;
/** How many times the visible height a map may take before its nodes lose their text. */
const SCREENS = 2;

/** The name under which a cluster is opened. */
export function clusterName(column: ColumnName, group: string): string {
  return `${column} ${group}`;
}

/** A node, or a run of nodes as one, before it has its place. */
interface Slot {
  readonly key: string;
  readonly keys: readonly string[];
  readonly group: string;
  readonly look: Look;
  /** Pixels; null: an equal share of what is left. */
  readonly height: number | null;
}

/**
 * Sets the map out: a pure function of the thread that is picked out and of the room there is. Nodes of the selected thread take their full
 * height, the others share what is left in their order: as lines, as strokes where lines cannot be read, and as one
 * block a priority where strokes would be under {@link BARE} pixels.
 */
export function mapLayout(scene: MapScene, wishes: LayoutWishes): MapLayout {
  const height = Math.max(1, wishes.height) * wishes.zoom;
  const slots = new Map(COLUMNS.map((column) => [column, slotsOf(scene, column, height, wishes)]));
  const total = Math.max(
    height,
    ...COLUMNS.filter((column) => column !== 'outcome').map((column) =>
      leastHeight(slots.get(column) ?? []),
    ),
  );
  const place = (column: ColumnName): Placed[] => placed(column, slots.get(column) ?? [], total);
  const priorities = place('priority');
  const columns = {
    outcome: atTheirPriorities(scene, slots.get('outcome') ?? [], priorities, total),
    priority: priorities,
    indicator: place('indicator'),
    action: place('action'),
  };
  const placeOf = new Map<string, Placed>();
  for (const column of COLUMNS) {
    for (const one of columns[column]) {
      placeOf.set(one.key, one);
      for (const key of one.keys) placeOf.set(key, one);
    }
  }
  return { height: total, columns, placeOf };
}

function slotsOf(
  scene: MapScene,
  column: ColumnName,
  height: number,
  { focused, opened }: LayoutWishes,
): Slot[] {
  const items = withBoxes(scene, column);
  const onThread = items.filter(({ key }) => scene.thread?.has(key));
  const rest = items.length - onThread.length;
  const roomy = onThread.length * (FULL[column] + GAP);
  const full =
    roomy <= height * 0.7
      ? FULL[column]
      : Math.max(FULL_LEAST, Math.min(FULL[column], (height * 0.7) / onThread.length - GAP));
  const taken = onThread.length * (full + GAP);
  const look = lookOf(rest, taken, height);
  const slots: Slot[] = [];
  /** The keys of the newest cluster. */
  let run: string[] | null = null;
  for (const { key, group } of items) {
    const alone = { key, keys: [key], group };
    if (scene.thread?.has(key)) {
      slots.push({ ...alone, look: 'full', height: full + GAP });
      continue;
    }
    if (look !== 'cluster') {
      slots.push({ ...alone, look, height: null });
      continue;
    }
    if (key === focused || opened.has(clusterName(column, group))) {
      slots.push({ ...alone, look: 'line', height: null });
      continue;
    }
    const last = slots.at(-1);
    if (run !== null && last?.keys === run && last.group === group) {
      run.push(key);
    } else {
      run = [key];
      slots.push({ key: `cluster:${key}`, keys: run, group, look: 'cluster', height: null });
    }
  }
  return slots;
}

/** How nodes beside the thread are drawn, so that text stays for as long as a little scrolling can keep it. */
function lookOf(rest: number, taken: number, height: number): 'line' | 'bare' | 'cluster' {
  const room = Math.max(height, height * SCREENS - taken);
  if (rest * LINE <= Math.max(room, height - taken)) return 'line';
  return rest * BARE <= room ? 'bare' : 'cluster';
}

/** The items of a column with the boxes of gaps behind the last of the selected thread. */
function withBoxes(
  { model, thread, boxes }: MapScene,
  column: ColumnName,
): readonly Pick<MapItem | Slot, 'key' | 'group'>[] {
  const items = model.columns[column];
  const own = boxes.filter((box) => box.column === column);
  if (own.length === 0) return items;
  const last = items.findLastIndex(({ key }) => thread?.has(key));
  const near = model.items.get(own[0]?.owners[0] ?? '')?.group;
  const before = items.findIndex(({ group }) => group === near);
  const at = last >= 0 ? last + 1 : before >= 0 ? before : items.length;
  return [
    ...items.slice(0, at),
    ...own.map(({ key }) => ({ key, group: items[at - 1]?.group ?? '' })),
    ...items.slice(at),
  ];
}

const LEAST: Readonly<Record<Look, number>> = {
  full: FULL_LEAST,
  box: LINE,
  line: LINE,
  bare: BARE,
  cluster: CLUSTER,
};

function leastHeight(slots: readonly Slot[]): number {
  return slots.reduce((sum, { height, look }) => sum + (height ?? LEAST[look]), 0);
}

/** Slots from top to bottom over the whole height; what is free is shared among those without a height of their own. */
function placed(column: ColumnName, slots: readonly Slot[], total: number): Placed[] {
  const sharers = slots.filter(({ height }) => height === null).length;
  const free = Math.max(0, total - leastHeight(slots));
  const share = sharers === 0 ? 0 : free / sharers;
  // Where all have their own height they stand in the middle.
  let y = sharers === 0 ? free / 2 : 0;
  return slots.map((slot) => {
    const room = slot.height ?? LEAST[slot.look] + share;
    const one = drawn(column, slot, room, y);
    y += room;
    return one;
  });
}

function drawn(
  column: ColumnName,
  { key, keys, group, look, height }: Slot,
  room: number,
  y: number,
): Placed {
  const high =
    height !== null
      ? room - GAP
      : look === 'bare'
        ? Math.min(room - 1, 3)
        : Math.min(room - (room >= BOX + GAP ? GAP : 1), HIGHEST[column]);
  // Priorities and outcomes have an edge where it does not crowd them.
  const hasEdge = look === 'line' && high >= BOX && (column === 'priority' || column === 'outcome');
  return {
    key,
    keys,
    group,
    column,
    look: hasEdge ? 'box' : look,
    y: y + (room - high) / 2,
    height: high,
  };
}

/** Outcomes in the middle of their priorities, one below the other. */
function atTheirPriorities(
  { model }: MapScene,
  slots: readonly Slot[],
  priorities: readonly Placed[],
  total: number,
): Placed[] {
  const outcomeOf = new Map<string, string>(
    model.graph.outcomes.flatMap((one) =>
      one.priorities.map(({ id }) => [`priority:${id}`, `outcome:${one.outcome.id}`]),
    ),
  );
  const middles = new Map<string, number[]>();
  for (const { key, y, height } of priorities) {
    const outcome = outcomeOf.get(key) ?? '';
    middles.set(outcome, [...(middles.get(outcome) ?? []), y + height / 2]);
  }
  let bottom = 0;
  let below = slots.length * (FULL.outcome + GAP);
  return slots.map((slot) => {
    const room = slot.height ?? HIGHEST.outcome + GAP;
    below -= FULL.outcome + GAP;
    const own = middles.get(slot.key) ?? [bottom + room / 2];
    const middle = ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2;
    const latest = Math.max(bottom, total - below - room);
    const y = Math.max(bottom, Math.min(middle - room / 2, latest));
    bottom = y + room;
    return drawn('outcome', slot, room, y);
  });
}
