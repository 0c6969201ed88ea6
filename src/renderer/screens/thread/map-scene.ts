import type { GapCode } from '../../../domain/thread/gap-codes';
import { reach } from '../../../domain/thread/links';
import { keyOf, nodeAt, type NodeKey } from '../../../domain/thread/nodes';
import { grouped, type ColumnName, type MapLink, type MapModel } from './map-model';

/** A place in the thread that is looked at where something is missing. */
export interface GapBox {
  readonly key: `gap:${GapCode}`;
  readonly code: GapCode;
  readonly column: ColumnName;
  /** What it is missing for, in the order of the map. */
  readonly owners: readonly NodeKey[];
}

/** The map with one thread picked out of it. */
export interface MapScene {
  readonly model: MapModel;
  /** What the thread runs through, gap boxes too; null where nothing is selected. */
  readonly thread: ReadonlySet<string> | null;
  readonly boxes: readonly GapBox[];
  /** The lines of the thread; none where nothing is selected. */
  readonly threadLinks: readonly MapLink[];
  /** Lines at a node on one side, nearest column first: what the arrow keys walk along. */
  readonly linksAt: (key: string, side: 'left' | 'right') => readonly MapLink[];
}

/** Where the box of a gap stands. A statutory indicator without a target lacks nothing of the thread. */
const BOX_COLUMN: Readonly<Record<Exclude<GapCode, 'G3'>, ColumnName>> = {
  G1: 'action',
  G2: 'indicator',
  G4: 'action',
  G5: 'indicator',
  G6: 'priority',
};

/** Picks the whole thread through a node out of the map, with boxes for what it lacks. */
export function mapScene(model: MapModel, selected: string | null): MapScene {
  const node = selected === null ? null : nodeAt(model.graph, selected);
  if (node === null || !model.items.has(keyOf(node))) {
    return { model, thread: null, boxes: [], threadLinks: [], linksAt: atNode(model, [], []) };
  }
  const keys = new Set<string>(
    [...reach(model.graph, node).nodes.keys()].filter((key) => model.items.has(key)),
  );
  const boxes = boxesOf(model, keys);
  const added = boxes.flatMap((box) => linksOfBox(model, box, keys));
  const joined = new Set(
    added.filter(({ kind }) => kind === 'serves').map(({ left, right }) => `${left} ${right}`),
  );
  const isReplaced = ({ left, right, kind }: MapLink): boolean =>
    kind === 'serves' && joined.has(`gap:G5 ${right}`) && joined.has(`${left} gap:G5`);
  const own = [...keys].flatMap((key) =>
    (model.rightOf.get(key) ?? []).filter(({ right }) => keys.has(right)),
  );
  const replaced = own.filter(isReplaced);
  for (const { key } of boxes) keys.add(key);
  return {
    model,
    thread: keys,
    boxes,
    threadLinks: [...own.filter((link) => !isReplaced(link)), ...added],
    linksAt: atNode(model, added, replaced),
  };
}

function boxesOf(model: MapModel, thread: ReadonlySet<string>): GapBox[] {
  const owners = new Map<Exclude<GapCode, 'G3'>, NodeKey[]>();
  for (const { key } of model.items.values()) {
    if (!thread.has(key)) continue;
    for (const { code, deliberate } of model.gaps.get(key) ?? []) {
      // What is left open on purpose is not looked for: its node says so.
      if (code === 'G3' || deliberate !== null) continue;
      const list = owners.get(code);
      if (list) list.push(key);
      else owners.set(code, [key]);
    }
  }
  return Array.from(owners, ([code, keys]) => ({
    key: `gap:${code}`,
    code,
    column: BOX_COLUMN[code],
    owners: keys,
  }));
}

/** Lines of a box: to its owners, and for actions without an indicator also to the priorities that they serve. */
function linksOfBox(model: MapModel, box: GapBox, thread: ReadonlySet<string>): MapLink[] {
  if (box.code === 'G5') {
    const left = new Set<string>();
    for (const key of box.owners) {
      for (const link of model.leftOf.get(key) ?? [])
        if (thread.has(link.left)) left.add(link.left);
    }
    return [
      ...Array.from(left, (key): MapLink => ({ left: key, right: box.key, kind: 'serves' })),
      ...box.owners.map((key): MapLink => ({ left: box.key, right: key, kind: 'serves' })),
    ];
  }
  return box.owners.map((key): MapLink =>
    box.code === 'G6'
      ? { left: box.key, right: key, kind: 'serves' }
      : { left: key, right: box.key, kind: 'contributes' },
  );
}

function atNode(
  model: MapModel,
  added: readonly MapLink[],
  replaced: readonly MapLink[],
): MapScene['linksAt'] {
  const gone = new Set(replaced);
  const right = grouped(added, 'left');
  const left = grouped(added, 'right');
  return (key, side) => {
    const [all, more] = side === 'right' ? [model.rightOf, right] : [model.leftOf, left];
    return [...(all.get(key) ?? []).filter((link) => !gone.has(link)), ...(more.get(key) ?? [])];
  };
}
