import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import { outcomesOf } from '../../../domain/queries/thread';
import type { Pack } from '../../../domain/schema/pack';
import type { Indicator } from '../../../domain/schema/plan';
import type { LinkGroup, MadeLink } from '../../components/links';
import { oneStep } from './block-edit';

/** The priorities of a pack under their outcomes, to link to. */
export function priorityGroups(pack: Pack): readonly LinkGroup[] {
  return outcomesOf(pack).map(({ outcome, priorities }) => ({
    label: outcome.label,
    items: priorities.map(({ id, code, label, aliases }) => ({
      id,
      code,
      label,
      words: aliases.join(' '),
    })),
  }));
}

/** The links that an indicator has to priorities. */
export function linksOf(indicator: Indicator): readonly MadeLink[] {
  return indicator.priorities.map(({ priorityId, role }) => ({ id: priorityId, role }));
}

/** The command that makes an indicator measure the chosen priorities and no others; null where it does already. */
export function linkPriorities(indicator: Indicator, links: readonly MadeLink[]): Command | null {
  const commands: SimpleCommand[] = [];
  const ids = (priorityId: string) => ({ indicatorId: indicator.id, priorityId });
  for (const { priorityId } of indicator.priorities) {
    if (!links.some(({ id }) => id === priorityId)) {
      commands.push({ type: 'cut.measures', ...ids(priorityId) });
    }
  }
  for (const { id, role } of links) {
    const now = indicator.priorities.find(({ priorityId }) => priorityId === id);
    if (now?.role !== role) commands.push({ type: 'link.measures', ...ids(id), role });
  }
  return oneStep(`Set priorities of ${indicator.code}`, commands);
}
