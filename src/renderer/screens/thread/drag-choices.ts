import type { SimpleCommand } from '../../../domain/commands/schema';
import type { Role } from '../../../domain/schema/common';
import { linksUp } from '../../../domain/thread/links';
import { keyOf, nodeAt, type ThreadNode } from '../../../domain/thread/nodes';
import type { ThreadGraph } from '../../../domain/thread/thread';

/** What a drag from one node to another can come to. */
export interface DragChoice {
  readonly label: string;
  /** The link is so already. */
  readonly isNow: boolean;
  readonly command: SimpleCommand;
}

/** From what is done to what it is for: who points stands later. */
const ORDER: readonly ThreadNode['kind'][] = ['priority', 'indicator', 'action'];

/** The one that points and what it points at; null where two nodes are not linked with each other, as two of a kind. */
function pairOf(
  graph: ThreadGraph,
  one: string,
  other: string,
): { readonly from: ThreadNode; readonly to: ThreadNode } | null {
  const a = nodeAt(graph, one);
  const b = nodeAt(graph, other);
  if (a === null || b === null || a.kind === b.kind) return null;
  const [first, second] = [ORDER.indexOf(a.kind), ORDER.indexOf(b.kind)];
  if (first < 0 || second < 0) return null;
  return first > second ? { from: a, to: b } : { from: b, to: a };
}

/** Whether there can be a link between two nodes. */
export function canLink(graph: ThreadGraph, one: string, other: string): boolean {
  return pairOf(graph, one, other) !== null;
}

/** The ways to link two nodes, and to cut the link that there is; none where they cannot be linked. */
export function dragChoices(graph: ThreadGraph, one: string, other: string): readonly DragChoice[] {
  const pair = pairOf(graph, one, other);
  if (pair === null) return [];
  const { from, to } = pair;
  const now = linksUp(graph, from).find((link) => keyOf(link.to) === keyOf(to))?.kind ?? null;
  const roles = (make: (role: Role) => SimpleCommand): DragChoice[] =>
    ROLES.map(({ role, label }) => ({ label, isNow: now === role, command: make(role) }));
  const cut = (command: SimpleCommand): DragChoice[] =>
    now === null ? [] : [{ label: 'No link', isNow: false, command }];
  const actionId = from.id;
  if (from.kind === 'indicator') {
    const ids = { indicatorId: from.id, priorityId: to.id };
    return [
      ...roles((role) => ({ type: 'link.measures', ...ids, role })),
      ...cut({ type: 'cut.measures', ...ids }),
    ];
  }
  if (to.kind === 'indicator') {
    const ids = { actionId, indicatorId: to.id };
    return [
      ...roles((role) => ({ type: 'link.indicator', ...ids, role })),
      ...cut({ type: 'cut.indicator', ...ids }),
    ];
  }
  const ids = { actionId, priorityId: to.id };
  return [
    { label: 'Serves it', isNow: now !== null, command: { type: 'link.priority', ...ids } },
    ...cut({ type: 'cut.priority', ...ids }),
  ];
}

const ROLES = [
  { role: 'accountable', label: 'Accountable' },
  { role: 'contributes', label: 'Contributes' },
] as const;
