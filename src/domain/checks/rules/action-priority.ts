import { threadOf } from '../../queries/thread';
import { foundInActions } from '../actions-found';
import type { Rule } from '../finding';
import { count } from '../wording';

/** Every action serves a priority. */
export const actionPriority: Rule = {
  code: 'action-priority',
  severity: 'should',
  why: 'An action that serves no priority has no place in the printed tables and no reason that a reader can follow.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const { unlinked } = threadOf(plan, pack);
    return foundInActions(
      unlinked,
      'priorityIds',
      `Link ${count(unlinked.length, 'action')} to a priority`,
    );
  },
};
