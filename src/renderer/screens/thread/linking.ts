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
