import type { Command, SimpleCommand } from '../../../domain/commands/schema';
import type { Action } from '../../../domain/schema/plan';
import { outcomesOf, printedUnder } from '../../../domain/thread/printed';
import type { ThreadGraph } from '../../../domain/thread/thread';
import type { LinkGroup, MadeLink } from '../../components/links';
import { oneStep } from '../actions/edits';
import type { LinkRequest as ActionRequest } from '../actions/linking';

/** Whose links are to be chosen, and to what. */
export type LinkRequest =
  | ActionRequest
  /** The priorities that an indicator measures. */
  | { readonly kind: 'priorities'; readonly indicatorId: string }
  /** The actions that move an indicator. */
  | { readonly kind: 'moving'; readonly indicatorId: string }
  /** The actions that serve a priority. */
  | { readonly kind: 'serving'; readonly priorityId: string };

/** What can be linked with a node, each with the words of its menu entry; nothing for an outcome. */
export function linkChoices(
  key: string,
): readonly { readonly label: string; readonly request: LinkRequest }[] {
  const id = key.slice(key.indexOf(':') + 1);
  switch (key.slice(0, key.indexOf(':'))) {
    case 'priority':
      return [
        { label: 'Indicators that measure it…', request: { kind: 'measures', priorityId: id } },
        { label: 'Actions that serve it…', request: { kind: 'serving', priorityId: id } },
      ];
    case 'indicator':
      return [
        { label: 'Priorities it measures…', request: { kind: 'priorities', indicatorId: id } },
        { label: 'Actions that move it…', request: { kind: 'moving', indicatorId: id } },
      ];
    case 'action':
      return [
        {
          label: 'Indicators it moves…',
          request: { kind: 'action', actionId: id, field: 'indicators' },
        },
        {
          label: 'Priorities it serves…',
          request: { kind: 'action', actionId: id, field: 'priorityIds' },
        },
      ];
    default:
      return [];
  }
}

/** The actions of a plan under the priorities that they are printed under, to link to. */
export function actionGroups({ plan, pack, priorities }: ThreadGraph): readonly LinkGroup[] {
  const under = new Map<string, Action[]>();
  for (const action of plan.actions) {
    const id = printedUnder(action, priorities) ?? '';
    under.set(id, [...(under.get(id) ?? []), action]);
  }
  const group = (label: string, id: string): LinkGroup[] => {
    const actions = under.get(id) ?? [];
    if (actions.length === 0) return [];
    return [
      {
        label,
        items: actions.map(({ id: of, ref, title }) => ({ id: of, code: ref, label: title })),
      },
    ];
  };
  return [
    ...outcomesOf(pack).flatMap((outcome) =>
      outcome.priorities.flatMap(({ id, code, label }) => group(`${code} ${label}`, id)),
    ),
    ...group('No priority', ''),
  ];
}

/** The command that makes the chosen actions, and no others, serve a priority; null where they do already. */
export function linkServing(
  priority: { readonly id: string; readonly code: string },
  actions: readonly Action[],
  links: readonly MadeLink[],
): Command | null {
  const wanted = new Set(links.map(({ id }) => id));
  const commands = actions.flatMap(({ id, priorityIds }): SimpleCommand[] => {
    const ids = { actionId: id, priorityId: priority.id };
    const isLinked = priorityIds.includes(priority.id);
    if (wanted.has(id)) return isLinked ? [] : [{ type: 'link.priority', ...ids }];
    return isLinked ? [{ type: 'cut.priority', ...ids }] : [];
  });
  return oneStep(`Set actions of ${priority.code}`, commands);
}

/** The command that makes the chosen actions, and no others, move an indicator; null where they do already. */
export function linkMoving(
  indicator: { readonly id: string; readonly code: string },
  actions: readonly Action[],
  links: readonly MadeLink[],
): Command | null {
  const wanted = new Map(links.map(({ id, role }) => [id, role]));
  const commands = actions.flatMap(({ id, indicators }): SimpleCommand[] => {
    const ids = { actionId: id, indicatorId: indicator.id };
    const now = indicators.find(({ indicatorId }) => indicatorId === indicator.id);
    const role = wanted.get(id);
    if (role === undefined) return now ? [{ type: 'cut.indicator', ...ids }] : [];
    return now?.role === role ? [] : [{ type: 'link.indicator', ...ids, role }];
  });
  return oneStep(`Set actions of ${indicator.code}`, commands);
}
