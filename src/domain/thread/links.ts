import { unreachable } from '../control';
import type { Action } from '../schema/plan';
import {
  keyOf,
  nodesOf,
  type LinkKind,
  type NodeKey,
  type ThreadLink,
  type ThreadNode,
} from './nodes';
import type { ThreadGraph } from './thread';

/** Links from a node to what it is for, those that carry a role first; in the order of the record that points. */
export function linksUp(graph: ThreadGraph, node: ThreadNode): readonly ThreadLink[] {
  switch (node.kind) {
    case 'outcome':
    case 'commitment':
    case 'document':
      return [];
    case 'priority': {
      const { outcomeId } = graph.priorities.get(node.id) ?? {};
      const outcome = graph.outcomes.find((one) => one.outcome.id === outcomeId)?.outcome;
      return outcome
        ? [{ from: node, to: { kind: 'outcome', id: outcome.id }, kind: 'belongs' }]
        : [];
    }
    case 'indicator':
      return (graph.indicators.get(node.id)?.priorities ?? [])
        .filter(({ priorityId }) => graph.priorities.has(priorityId))
        .map(({ priorityId, role }) => ({
          from: node,
          to: { kind: 'priority', id: priorityId },
          kind: role,
        }));
    case 'action': {
      const action = graph.actions.get(node.id);
      return action ? linksOfAction(graph, node, action) : [];
    }
    case 'section':
      return (graph.sections.get(node.id)?.documentIds ?? [])
        .filter((id) => graph.documents.has(id))
        .map((id) => ({ from: node, to: { kind: 'document', id }, kind: 'refers' }));
    default:
      return unreachable(node.kind);
  }
}

function linksOfAction(graph: ThreadGraph, from: ThreadNode, action: Action): ThreadLink[] {
  const to = (kind: ThreadNode['kind'], id: string, says: LinkKind): ThreadLink => ({
    from,
    to: { kind, id },
    kind: says,
  });
  return [
    ...action.indicators
      .filter(({ indicatorId }) => graph.indicators.has(indicatorId))
      .map(({ indicatorId, role }) => to('indicator', indicatorId, role)),
    ...action.priorityIds
      .filter((id) => graph.priorities.has(id))
      .map((id) => to('priority', id, 'serves')),
    ...action.commitmentIds
      .filter((id) => graph.commitments.has(id))
      .map((id) => to('commitment', id, 'answers')),
    ...action.documentIds
      .filter((id) => graph.documents.has(id))
      .map((id) => to('document', id, 'refers')),
  ];
}

/** Links to a node from what is for it: of a priority its indicators, then the actions that serve it; in plan order. */
export function linksDown(graph: ThreadGraph, node: ThreadNode): readonly ThreadLink[] {
  const from = (kind: ThreadNode['kind'], id: string, says: LinkKind): ThreadLink => ({
    from: { kind, id },
    to: node,
    kind: says,
  });
  switch (node.kind) {
    case 'outcome':
      return (graph.outcomes.find(({ outcome }) => outcome.id === node.id)?.priorities ?? []).map(
        ({ id }) => from('priority', id, 'belongs'),
      );
    case 'priority':
      return [
        ...(graph.indicatorsByPriority.get(node.id) ?? []).map(({ indicator, role }) =>
          from('indicator', indicator.id, role),
        ),
        ...(graph.actionsByPriority.get(node.id) ?? []).map(({ action }) =>
          from('action', action.id, 'serves'),
        ),
      ];
    case 'indicator':
      return (graph.actionsByIndicator.get(node.id) ?? []).map(({ action, role }) =>
        from('action', action.id, role),
      );
    case 'commitment':
      return (graph.actionsByCommitment.get(node.id) ?? []).map(({ id }) =>
        from('action', id, 'answers'),
      );
    case 'document':
      return [
        ...(graph.actionsByDocument.get(node.id) ?? []).map(({ id }) =>
          from('action', id, 'refers'),
        ),
        ...(graph.sectionsByDocument.get(node.id) ?? []).map(({ id }) =>
          from('section', id, 'refers'),
        ),
      ];
    case 'action':
    case 'section':
      return [];
    default:
      return unreachable(node.kind);
  }
}

/** Every link of a graph, in the order of the nodes that point. */
export function linksOf(graph: ThreadGraph): readonly ThreadLink[] {
  return nodesOf(graph).flatMap((node) => linksUp(graph, node));
}

/** What a thread runs through: the node itself, all that it is for, and all that is for it. */
export interface Reach {
  /** By key; the node itself comes first, then upwards, then downwards, nearest first. */
  readonly nodes: ReadonlyMap<NodeKey, ThreadNode>;
  readonly links: readonly ThreadLink[];
}

/**
 * The whole thread through a node: everything up and everything down, and nothing sideways. Another action of the same
 * indicator is no part of an action’s thread.
 */
export function reach(graph: ThreadGraph, node: ThreadNode): Reach {
  const nodes = new Map<NodeKey, ThreadNode>([[keyOf(node), node]]);
  const links: ThreadLink[] = [];
  const walk = (
    next: (graph: ThreadGraph, node: ThreadNode) => readonly ThreadLink[],
    end: 'from' | 'to',
  ): void => {
    const walked = new Set([keyOf(node)]);
    const waiting = [node];
    for (const here of waiting) {
      for (const link of next(graph, here)) {
        links.push(link);
        const there = link[end];
        const key = keyOf(there);
        if (walked.has(key)) continue;
        walked.add(key);
        nodes.set(key, there);
        waiting.push(there);
      }
    }
  };
  walk(linksUp, 'to');
  walk(linksDown, 'from');
  return { nodes, links };
}
