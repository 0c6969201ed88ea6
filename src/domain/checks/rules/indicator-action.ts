import { threadOf } from '../../queries/thread';
import type { Rule } from '../finding';
import { count, nameList } from '../wording';

/** Every indicator that the plan answers for is moved by an action. */
export const indicatorAction: Rule = {
  code: 'indicator-action',
  severity: 'note',
  why: 'A figure that no action moves will be asked about. Contextual indicators only describe the setting.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const { actionsByIndicator } = threadOf(plan, pack);
    const without = plan.indicators.filter(
      ({ id, kind }) => kind !== 'contextual' && (actionsByIndicator.get(id) ?? []).length === 0,
    );
    const [first] = without;
    if (first === undefined) return [];
    const codes = nameList(without.map(({ code }) => code));
    return [
      {
        title: `Link ${count(without.length, 'indicator')} to an action`,
        detail: `No action names ${codes}.`,
        ids: without.map(({ id }) => id),
        focus: { room: 'indicators', id: first.id, field: 'actions' },
        go: `Go to ${first.code}`,
        fix: null,
      },
    ];
  },
};
