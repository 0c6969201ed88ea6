import { nodeGaps, type NodeGap } from '../../../domain/thread/gap-codes';
import { linksDown, reach } from '../../../domain/thread/links';
import { keyOf, type LinkKind, type NodeKey, type ThreadLink } from '../../../domain/thread/nodes';
import { directActions } from '../../../domain/thread/outline';
import { printedUnder } from '../../../domain/thread/printed';
import type { ThreadGraph } from '../../../domain/thread/thread';

/** The columns of the map from left to right. */
export const COLUMNS = ['outcome', 'priority', 'indicator', 'action'] as const;
/** See {@link COLUMNS}. */
export type ColumnName = (typeof COLUMNS)[number];

/** Something that stands in a column. */
export interface MapItem {
  readonly key: NodeKey;
  readonly id: string;
  readonly column: ColumnName;
  /** The priority it stands with, blank for none: what is too small to be drawn is drawn together by this. */
  readonly group: string;
}

/** A line of the map, from what it is for on the left to what is for it on the right. */
export interface MapLink {
  readonly left: string;
  readonly right: string;
  readonly kind: LinkKind;
}

/** What the map is drawn from: everything in order, and every line. */
export interface MapModel {
  readonly graph: ThreadGraph;
  readonly columns: Readonly<Record<ColumnName, readonly MapItem[]>>;
  readonly items: ReadonlyMap<string, MapItem>;
  readonly links: readonly MapLink[];
  /** Lines by the key of their left and of their right end, their other ends from top to bottom. */
  readonly rightOf: ReadonlyMap<string, readonly MapLink[]>;
  readonly leftOf: ReadonlyMap<string, readonly MapLink[]>;
  readonly gaps: ReadonlyMap<string, readonly NodeGap[]>;
}

/**
 * Everything that the map shows of a thread, or of one outcome's. Indicators and actions stand with the first priority
 * that they are linked to, in its order, so that lines cross little.
 */
export function mapModel(graph: ThreadGraph, outcomeId: string | null): MapModel {
  const shown = outcomeId === null ? null : reach(graph, { kind: 'outcome', id: outcomeId }).nodes;
  const isShown = (key: NodeKey): boolean => shown === null || shown.has(key);
  const columns = itemsOf(graph, isShown);
  const items = new Map(
    COLUMNS.flatMap((column) => columns[column].map((item) => [item.key as string, item] as const)),
  );
  const links = lines(graph, columns, items);
  const rank = new Map(Array.from(items.keys(), (key, at) => [key, at]));
  const downwards = (end: 'left' | 'right'): readonly MapLink[] =>
    links.toSorted((a, b) => (rank.get(a[end]) ?? 0) - (rank.get(b[end]) ?? 0));
  return {
    graph,
    columns,
    items,
    links,
    rightOf: grouped(downwards('right'), 'left'),
    leftOf: grouped(downwards('left'), 'right'),
    gaps: nodeGaps(graph),
  };
}

function itemsOf(
  graph: ThreadGraph,
  isShown: (key: NodeKey) => boolean,
): Record<ColumnName, MapItem[]> {
  const outcomes = graph.outcomes.map(({ outcome }) => outcome.id);
  const priorities = graph.outcomes.flatMap((one) => one.priorities.map(({ id }) => id));
  const place = new Map(priorities.map((id, at) => [id, at]));
  const item = (column: ColumnName, id: string, group: string): MapItem => ({
    key: keyOf({ kind: column, id }),
    id,
    column,
    group,
  });
  const inOrder = (items: readonly MapItem[]): MapItem[] =>
    items
      .filter(({ key }) => isShown(key))
      .toSorted(
        (a, b) =>
          (place.get(a.group) ?? priorities.length) - (place.get(b.group) ?? priorities.length),
      );
  return {
    outcome: inOrder(outcomes.map((id) => item('outcome', id, ''))),
    priority: inOrder(priorities.map((id) => item('priority', id, id))),
    indicator: inOrder(
      graph.plan.indicators.map((indicator) => {
        const first = indicator.priorities.find(({ priorityId }) => place.has(priorityId));
        return item('indicator', indicator.id, first?.priorityId ?? '');
      }),
    ),
    action: inOrder(
      graph.plan.actions.map((action) =>
        item('action', action.id, printedUnder(action, graph.priorities) ?? ''),
      ),
    ),
  };
}

/** Lines between neighbouring columns, and from a priority straight to the actions that move none of its indicators. */
function lines(
  graph: ThreadGraph,
  columns: Record<ColumnName, readonly MapItem[]>,
  items: ReadonlyMap<string, MapItem>,
): MapLink[] {
  const toLine = ({ from, to, kind }: ThreadLink): MapLink => ({
    left: keyOf(to),
    right: keyOf(from),
    kind,
  });
  const links = COLUMNS.slice(0, -1).flatMap((column) =>
    columns[column].flatMap((item) => {
      const down = linksDown(graph, { kind: column, id: item.id });
      return down.filter(({ kind }) => kind !== 'serves').map(toLine);
    }),
  );
  const straight = columns.priority.flatMap(({ id, key }) =>
    directActions(graph, id).map((action): MapLink => ({
      left: key,
      right: keyOf({ kind: 'action', id: action.id }),
      kind: 'serves',
    })),
  );
  return [...links, ...straight].filter(({ left, right }) => items.has(left) && items.has(right));
}

/** Lines by the key of one of their ends. */
export function grouped(
  links: readonly MapLink[],
  end: 'left' | 'right',
): ReadonlyMap<string, readonly MapLink[]> {
  const lists = new Map<string, MapLink[]>();
  for (const link of links) {
    const list = lists.get(link[end]);
    if (list) list.push(link);
    else lists.set(link[end], [link]);
  }
  return lists;
}
