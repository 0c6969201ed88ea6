import type { Priority } from '../schema/pack';
import type { Found } from './finding';
import { sentence, titleList } from './wording';

/** One finding about several priorities, which leads to the first among the actions; none for no priorities. */
export function foundInPriorities(
  priorities: readonly Priority[],
  title: string,
): readonly Found[] {
  const [first] = priorities;
  if (first === undefined) return [];
  return [
    {
      title,
      detail: sentence(
        titleList(priorities.map(({ code, shortLabel }) => `${code} ${shortLabel}`)),
      ),
      ids: priorities.map((priority) => priority.id),
      focus: { room: 'actions', id: first.id, field: 'priority' },
      go: `Go to ${first.code}`,
      fix: null,
    },
  ];
}
