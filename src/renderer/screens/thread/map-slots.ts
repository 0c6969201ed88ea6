import { COLUMNS, type ColumnName, type MapItem } from './map-model';
import type { MapScene } from './map-scene';

/** What a slot holds: something of the picked thread, something beside it, something taken out of its block, or a block of many. */
type Part = 'thread' | 'beside' | 'apart' | 'block';

/** A node of the map, or a run of nodes as one, before it has its place. */
export interface Slot {
  readonly key: string;
  readonly column: ColumnName;
  /** How many of its column stand above it. */
  readonly at: number;
  readonly part: Part;
  /** Keys of the items that a block stands for; of everything else its own. */
  readonly keys: readonly string[];
  /** The priority that it stands with, blank for none. */
  readonly group: string;
}

/** What stands in a column from top to bottom, whatever the room. */
export interface ColumnSlots {
  readonly slots: readonly Slot[];
  /** The slot of every item in their order, be it its own or that of its block. */
  readonly slotAt: readonly Slot[];
}

/** Slots of every column. */
export type MapSlots = Readonly<Record<ColumnName, ColumnSlots>>;

/** Where an item or the box of a gap stands: its column, and how many items of that stand above it. */
export interface ItemAt {
  readonly column: ColumnName;
  readonly at: number;
}

/** What the slots of a column depend on beside the scene. */
interface SlotWishes {
  /** Whether what is beside the thread stands in blocks, one a priority. */
  readonly isBlocked: boolean;
  /** The node that the keys are at: never part of a block. */
  readonly focused: string | null;
  /** Blocks that were opened, by column and group: see {@link clusterName}. */
  readonly opened: ReadonlySet<string>;
}

/** The name under which a block is opened. */
export function clusterName(column: ColumnName, group: string): string {
  return `${column} ${group}`;
}

type Items = readonly Pick<MapItem, 'key' | 'group'>[] | readonly Pick<Slot, 'key' | 'group'>[];

/** A column with the boxes of gaps, before anything is drawn together. */
interface Cast {
  readonly items: Items;
  /** How many of them are on the picked thread. */
  readonly onThread: number;
  /** Slots that were asked for, by the wishes, the oldest first. */
  readonly slots: Map<string, ColumnSlots>;
}

/** The columns of a scene, and where in them everything is. */
interface SceneCast {
  readonly columns: Readonly<Record<ColumnName, Cast>>;
  readonly itemAt: ReadonlyMap<string, ItemAt>;
}

/** So many ways to draw a column together are remembered. */
const REMEMBERED = 6;
/** The columns of a scene: sizes of the map come and go, and what stands in a column is the same at most of them. */
const casts = new WeakMap<MapScene, SceneCast>();

/** The columns of a scene. */
export function castOf(scene: MapScene): SceneCast {
  const known = casts.get(scene);
  if (known) return known;
  const cast = (column: ColumnName): Cast => {
    const items = withBoxes(scene, column);
    const { thread } = scene;
    let onThread = 0;
    if (thread !== null) for (const { key } of items) if (thread.has(key)) onThread += 1;
    return { items, onThread, slots: new Map() };
  };
  const columns = {
    outcome: cast('outcome'),
    priority: cast('priority'),
    indicator: cast('indicator'),
    action: cast('action'),
  };
  const itemAt = new Map<string, ItemAt>();
  for (const column of COLUMNS) {
    for (const [at, { key }] of columns[column].items.entries()) itemAt.set(key, { column, at });
  }
  const made = { columns, itemAt };
  casts.set(scene, made);
  return made;
}

/** What stands in a column. The same value for the same wishes, so that what follows from it need not be made again. */
export function slotsOf(scene: MapScene, column: ColumnName, wishes: SlotWishes): ColumnSlots {
  const { items, slots } = castOf(scene).columns[column];
  const name = nameOf(scene, column, wishes);
  const known = slots.get(name);
  if (known) return known;
  const made = madeSlots(scene, column, items, wishes);
  if (slots.size === REMEMBERED) slots.delete(slots.keys().next().value ?? '');
  slots.set(name, made);
  return made;
}

function nameOf(
  { model }: MapScene,
  column: ColumnName,
  { isBlocked, focused, opened }: SlotWishes,
): string {
  if (!isBlocked) return '';
  const own = focused !== null && model.items.get(focused)?.column === column ? focused : '';
  return ['blocks', own, ...[...opened].filter((name) => name.startsWith(`${column} `))].join('\n');
}

function madeSlots(
  { thread }: MapScene,
  column: ColumnName,
  items: Items,
  { isBlocked, focused, opened }: SlotWishes,
): ColumnSlots {
  const slots: Slot[] = [];
  const slotAt: Slot[] = [];
  /** The keys of the newest block. */
  let run: string[] | null = null;
  for (const { key, group } of items) {
    const isOnThread = thread?.has(key) ?? false;
    const isApart = isBlocked && (key === focused || opened.has(clusterName(column, group)));
    const last = slots.at(-1);
    if (isOnThread || !isBlocked || isApart) {
      const part = isOnThread ? 'thread' : isBlocked ? 'apart' : 'beside';
      slots.push({ key, column, at: slots.length, part, keys: [key], group });
    } else if (run !== null && last?.keys === run && last.group === group) {
      run.push(key);
    } else {
      run = [key];
      const name = `${BLOCK}${key}`;
      slots.push({ key: name, column, at: slots.length, part: 'block', keys: run, group });
    }
    const own = slots.at(-1);
    if (own) slotAt.push(own);
  }
  return { slots, slotAt };
}

/** The items of a column with the boxes of gaps behind the last of the selected thread. */
function withBoxes({ model, thread, boxes }: MapScene, column: ColumnName): Items {
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

/** What the keys of blocks begin with, before the key of the first item in them. */
const BLOCK = 'cluster:';

/** The slot of an item, or of a block by its key. */
export function slotOf(scene: MapScene, slots: MapSlots, key: string): Slot | undefined {
  const isBlock = key.startsWith(BLOCK);
  const item = castOf(scene).itemAt.get(isBlock ? key.slice(BLOCK.length) : key);
  const slot = item && slots[item.column].slotAt[item.at];
  return isBlock && slot?.key !== key ? undefined : slot;
}
