import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import type { Action, Indicator } from '../../../domain/schema/plan';
import type { MadeLink } from '../../components/links';
import type { LinkField } from './columns';
import { oneStep, setFields } from './edits';

/** Turns the links that were chosen into commands. Pure. */

/** The links that an action has in one of its lists. */
export function linksOfAction(action: Action, field: LinkField): readonly MadeLink[] {
  if (field === 'indicators') {
    return action.indicators.map(({ indicatorId, role }) => ({ id: indicatorId, role }));
  }
  return action[field].map((id) => ({ id, role: 'contributes' }));
}

/** The command that gives an action the chosen links; null where it has them already. */
export function linkAction(
  action: Action,
  field: LinkField,
  links: readonly MadeLink[],
): Command | null {
  const ids = links.map(({ id }) => id);
  const before = linksOfAction(action, field);
  const isLonger = before.every((link, at) => sameLink(link, links[at]));
  const added = links.at(-1);
  // One more link is named in Undo by what it links.
  if (isLonger && links.length === before.length + 1 && added) {
    return linkOne(action.id, field, added);
  }
  if (field === 'indicators') {
    const indicators = links.map(({ id, role }) => ({ indicatorId: id, role }));
    return setFields(action, { indicators });
  }
  return setFields(action, { [field]: ids });
}

function sameLink(a: MadeLink, b: MadeLink | undefined): boolean {
  return a.id === b?.id && a.role === b.role;
}

function linkOne(actionId: string, field: LinkField, { id, role }: MadeLink): Command {
  switch (field) {
    case 'priorityIds':
      return { type: 'link.priority', actionId, priorityId: id };
    case 'indicators':
      return { type: 'link.indicator', actionId, indicatorId: id, role };
    case 'commitmentIds':
      return { type: 'link.commitment', actionId, commitmentId: id };
    case 'documentIds':
      return { type: 'link.document', actionId, documentId: id };
  }
}

/** The command that makes the chosen indicators, and no others, measure a priority; null where they do already. */
export function linkMeasures(
  priority: { readonly id: string; readonly code: string },
  indicators: readonly Indicator[],
  links: readonly MadeLink[],
): Command | null {
  const commands = indicators.flatMap((indicator): SimpleCommand[] => {
    const now = indicator.priorities.find(({ priorityId }) => priorityId === priority.id);
    const wanted = links.find(({ id }) => id === indicator.id);
    const ids = { indicatorId: indicator.id, priorityId: priority.id };
    if (!wanted) return now ? [{ type: 'cut.measures', ...ids }] : [];
    if (now?.role === wanted.role) return [];
    return [{ type: 'link.measures', ...ids, role: wanted.role }];
  });
  return oneStep(`Set indicators of ${priority.code}`, commands);
}
