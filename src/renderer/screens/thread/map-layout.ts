import { COLUMNS, type ColumnName } from './map-model';
import type { MapScene } from './map-scene';
import { castOf, slotOf, slotsOf, type MapSlots, type Slot } from './map-slots';

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
  /** What stands in the columns: the same value as long as that is the same, however high it is drawn. */
  readonly slots: MapSlots;
  /** How what is beside the thread is drawn: the same value as long as that is the same. */
  readonly beside: Looks;
  /** The place of every item, be it its own or that of its cluster, and of every cluster by its own key. */
  readonly placeOf: {
    readonly get: (key: string) => Placed | undefined;
    readonly has: (key: string) => boolean;
  };
}

/** A look for each column. */
export type Looks = Readonly<Record<ColumnName, Look>>;

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
/** How many times the visible height a map may take before its nodes lose their text, and how many pixels in a low window. */
const SCREENS = 2;
const SCROLLED = 800;

/** How a column is drawn: its slots, the look of what is beside the thread, and how high the thread is; pixels. */
interface Drawn {
  readonly slots: readonly Slot[];
  readonly beside: Look;
  readonly full: number;
}

/**
 * Sets the map out: a pure function of the thread that is picked out and of the room there is. Nodes of the selected thread take their full
 * height, the others share what is left in their order: as lines, as strokes where lines cannot be read, and as one
 * block a priority where strokes would be under {@link BARE} pixels.
 */
export function mapLayout(scene: MapScene, wishes: LayoutWishes): MapLayout {
  const height = Math.max(1, wishes.height) * wishes.zoom;
  const cast = castOf(scene).columns;
  const seen = byColumn((column) => {
    const { items, onThread } = cast[column];
    const full = fullHeight(column, onThread, height);
    const taken = onThread * (full + GAP);
    const beside = lookOf(items.length - onThread, taken, height);
    const own = slotsOf(scene, column, { ...wishes, isBlocked: beside === 'cluster' });
    return { own, slots: own.slots, beside, full };
  });
  const total = Math.max(
    height,
    ...COLUMNS.filter((column) => column !== 'outcome').map((column) => leastHeight(seen[column])),
  );
  const priority = placed('priority', seen.priority, total);
  const columns = {
    outcome: atTheirPriorities(scene, seen.outcome, priority, total),
    priority,
    indicator: placed('indicator', seen.indicator, total),
    action: placed('action', seen.action, total),
  };
  const slots = byColumn((column) => seen[column].own);
  const get = (key: string): Placed | undefined => {
    const slot = slotOf(scene, slots, key);
    return slot && columns[slot.column][slot.at];
  };
  return {
    height: total,
    columns,
    slots,
    beside: sameLooks(byColumn((column) => seen[column].beside)),
    placeOf: { get, has: (key) => slotOf(scene, slots, key) !== undefined },
  };
}

/** Looks that were met before, by their names. */
const met = new Map<string, Looks>();

function sameLooks(looks: Looks): Looks {
  const name = COLUMNS.map((column) => looks[column]).join(' ');
  const known = met.get(name) ?? looks;
  met.set(name, known);
  return known;
}

function byColumn<T>(of: (column: ColumnName) => T): Readonly<Record<ColumnName, T>> {
  return {
    outcome: of('outcome'),
    priority: of('priority'),
    indicator: of('indicator'),
    action: of('action'),
  };
}

function fullHeight(column: ColumnName, onThread: number, height: number): number {
  const roomy = onThread * (FULL[column] + GAP);
  if (roomy <= height * 0.7) return FULL[column];
  return Math.max(FULL_LEAST, Math.min(FULL[column], (height * 0.7) / onThread - GAP));
}

/** How nodes beside the thread are drawn, so that text stays for as long as a little scrolling can keep it. */
function lookOf(rest: number, taken: number, height: number): 'line' | 'bare' | 'cluster' {
  const room = Math.max(height, height * SCREENS - taken, SCROLLED - taken);
  if (rest * LINE <= Math.max(room, height - taken)) return 'line';
  return rest * BARE <= room ? 'bare' : 'cluster';
}

const LEAST: Readonly<Record<Look, number>> = {
  full: FULL_LEAST,
  box: LINE,
  line: LINE,
  bare: BARE,
  cluster: CLUSTER,
};

function lookAt({ part }: Slot, beside: Look): Look {
  switch (part) {
    case 'thread':
      return 'full';
    case 'apart':
      return 'line';
    case 'block':
      return 'cluster';
    case 'beside':
      return beside;
  }
}

function leastHeight({ slots, beside, full }: Drawn): number {
  let sum = 0;
  for (const slot of slots)
    sum += slot.part === 'thread' ? full + GAP : LEAST[lookAt(slot, beside)];
  return sum;
}

/** Slots from top to bottom over the whole height; what is free is shared among those beside the thread. */
function placed(column: ColumnName, own: Drawn, total: number): Placed[] {
  const { slots, beside, full } = own;
  const sharers = slots.reduce((sum, { part }) => (part === 'thread' ? sum : sum + 1), 0);
  const free = Math.max(0, total - leastHeight(own));
  const share = sharers === 0 ? 0 : free / sharers;
  // Where all have their own height they stand in the middle.
  let y = sharers === 0 ? free / 2 : 0;
  return slots.map((slot) => {
    const look = lookAt(slot, beside);
    const room = look === 'full' ? full + GAP : LEAST[look] + share;
    const one = drawn(column, slot, look, { y, height: room });
    y += room;
    return one;
  });
}

/** Something in the middle of the room that it has. */
function drawn(
  column: ColumnName,
  { key, keys, group }: Slot,
  look: Look,
  room: { readonly y: number; readonly height: number },
): Placed {
  const high =
    look === 'full'
      ? room.height - GAP
      : look === 'bare'
        ? Math.min(room.height - 1, 3)
        : Math.min(room.height - (room.height >= BOX + GAP ? GAP : 1), HIGHEST[column]);
  // Priorities and outcomes have an edge where it does not crowd them.
  const hasEdge = look === 'line' && high >= BOX && (column === 'priority' || column === 'outcome');
  return {
    key,
    keys,
    group,
    column,
    look: hasEdge ? 'box' : look,
    y: room.y + (room.height - high) / 2,
    height: high,
  };
}

/** Outcomes in the middle of their priorities, one below the other. */
function atTheirPriorities(
  { model }: MapScene,
  { slots, beside, full }: Drawn,
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
    const look = lookAt(slot, beside);
    const room = (look === 'full' ? full : HIGHEST.outcome) + GAP;
    below -= FULL.outcome + GAP;
    const own = middles.get(slot.key) ?? [bottom + room / 2];
    const middle = ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2;
    const latest = Math.max(bottom, total - below - room);
    const y = Math.max(bottom, Math.min(middle - room / 2, latest));
    bottom = y + room;
    return drawn('outcome', slot, look, { y, height: room });
  });
}
