import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import type { Action } from '../../../domain/schema/plan';
import type { MadeLink } from '../../components/links';
import { oneStep } from '../actions/edits';

/** What actions are linked to, seen from its own end. */
export interface LinkTarget {
  readonly kind: 'priority' | 'indicator' | 'commitment';
  readonly id: string;
  readonly code: string;
}

/** The actions that are linked to something, with their roles where links have roles. */
export function actionsLinkedTo(
  target: LinkTarget,
  actions: readonly Action[],
): readonly MadeLink[] {
  return actions.flatMap((action): MadeLink[] => {
    const role = roleOf(target, action);
    return role === null ? [] : [{ id: action.id, role }];
  });
}

function roleOf({ kind, id }: LinkTarget, action: Action): MadeLink['role'] | null {
  switch (kind) {
    case 'priority':
      return action.priorityIds.includes(id) ? 'contributes' : null;
    case 'commitment':
      return action.commitmentIds.includes(id) ? 'contributes' : null;
    case 'indicator':
      return action.indicators.find(({ indicatorId }) => indicatorId === id)?.role ?? null;
  }
}

/** The command that links the chosen actions, and no others, to something; null where they are linked already. */
export function linkActions(
  target: LinkTarget,
  actions: readonly Action[],
  links: readonly MadeLink[],
): Command | null {
  const wanted = new Map(links.map(({ id, role }) => [id, role]));
  const commands = actions.flatMap((action): SimpleCommand[] => {
    const now = roleOf(target, action);
    const next = wanted.get(action.id) ?? null;
    if (now === next) return [];
    return [next === null ? cut(target, action.id) : link(target, action.id, next)];
  });
  return oneStep(`Set actions of ${target.code}`, commands);
}

function link({ kind, id }: LinkTarget, actionId: string, role: MadeLink['role']): SimpleCommand {
  switch (kind) {
    case 'priority':
      return { type: 'link.priority', actionId, priorityId: id };
    case 'commitment':
      return { type: 'link.commitment', actionId, commitmentId: id };
    case 'indicator':
      return { type: 'link.indicator', actionId, indicatorId: id, role };
  }
}

function cut({ kind, id }: LinkTarget, actionId: string): SimpleCommand {
  switch (kind) {
    case 'priority':
      return { type: 'cut.priority', actionId, priorityId: id };
    case 'commitment':
      return { type: 'cut.commitment', actionId, commitmentId: id };
    case 'indicator':
      return { type: 'cut.indicator', actionId, indicatorId: id };
  }
}
