import { unreachable } from '../control';
import type { ThreadGraph } from './thread';

/** What a thread runs through: up from what is done to what it is for. */
export type NodeKind =
  'outcome' | 'priority' | 'indicator' | 'action' | 'section' | 'commitment' | 'document';

/** Something that the thread runs through. */
export interface ThreadNode {
  readonly kind: NodeKind;
  readonly id: string;
}

/**
 * What a link says. `accountable`, `contributes`: the lower one answers for the figure of an indicator, or of what a
 * priority is measured by, or helps with it. `serves`: an action, a priority. `answers`: an action, a commitment. `refers`:
 * an action or a section, to a document. `belongs`: a priority, to its outcome.
 */
export type LinkKind = 'accountable' | 'contributes' | 'serves' | 'answers' | 'refers' | 'belongs';

/** A link, from the record that points to what it points at: always upwards. */
export interface ThreadLink {
  readonly from: ThreadNode;
  readonly to: ThreadNode;
  readonly kind: LinkKind;
}

/** A name for a node that can be a key: "action:act-a21". */
export type NodeKey = `${NodeKind}:${string}`;

/** See {@link NodeKey}. */
export function keyOf({ kind, id }: ThreadNode): NodeKey {
  return `${kind}:${id}`;
}

/** The node of a graph with this key; null where there is none. */
export function nodeAt(graph: ThreadGraph, key: string): ThreadNode | null {
  const at = key.indexOf(':');
  const id = key.slice(at + 1);
  const kind = KINDS.find((one) => one === key.slice(0, at));
  return kind !== undefined && hasNode(graph, { kind, id }) ? { kind, id } : null;
}

const KINDS: readonly NodeKind[] = [
  'outcome',
  'priority',
  'indicator',
  'action',
  'section',
  'commitment',
  'document',
];

/** Whether the plan or its pack has this. */
export function hasNode(graph: ThreadGraph, { kind, id }: ThreadNode): boolean {
  switch (kind) {
    case 'outcome':
      return graph.outcomes.some(({ outcome }) => outcome.id === id);
    case 'priority':
      return graph.priorities.has(id);
    case 'indicator':
      return graph.indicators.has(id);
    case 'action':
      return graph.actions.has(id);
    case 'section':
      return graph.sections.has(id);
    case 'commitment':
      return graph.commitments.has(id);
    case 'document':
      return graph.documents.has(id);
    default:
      return unreachable(kind);
  }
}

/** What a node is called: its code as printed, blank where it has none, and its title. */
export interface NodeName {
  readonly code: string;
  readonly title: string;
}

/** The name of a node; blank where the graph does not have it. */
export function nameOf(graph: ThreadGraph, { kind, id }: ThreadNode): NodeName {
  const labelled = (item?: { readonly label: string; readonly code?: string }): NodeName => ({
    code: item?.code ?? '',
    title: item?.label ?? '',
  });
  switch (kind) {
    case 'outcome':
      return labelled(graph.outcomes.find(({ outcome }) => outcome.id === id)?.outcome);
    case 'priority':
      return labelled(graph.priorities.get(id));
    case 'indicator': {
      const indicator = graph.indicators.get(id);
      return { code: indicator?.code ?? '', title: indicator?.title ?? '' };
    }
    case 'action': {
      const action = graph.actions.get(id);
      return { code: action?.ref ?? '', title: action?.title ?? '' };
    }
    case 'section':
      return { code: '', title: graph.sections.get(id)?.title ?? '' };
    case 'commitment':
      return labelled(graph.commitments.get(id));
    case 'document':
      return labelled(graph.documents.get(id));
    default:
      return unreachable(kind);
  }
}

/** Every node, in printed order: outcomes, priorities, indicators, actions, sections, commitments, documents. */
export function nodesOf({ outcomes, plan, pack }: ThreadGraph): ThreadNode[] {
  const all = (kind: NodeKind, records: readonly { readonly id: string }[]): ThreadNode[] =>
    records.map(({ id }) => ({ kind, id }));
  return [
    ...all(
      'outcome',
      outcomes.map(({ outcome }) => outcome),
    ),
    ...all(
      'priority',
      outcomes.flatMap(({ priorities }) => priorities),
    ),
    ...all('indicator', plan.indicators),
    ...all('action', plan.actions),
    ...all('section', plan.sections),
    ...all('commitment', pack.commitments),
    ...all('document', pack.documents),
  ];
}
