import { targetStatus } from '../../queries/target-status';
import type { Rule } from '../finding';
import { count, nameList } from '../wording';

/** Every measure that is off target says what is done about it. */
export const correctiveAction: Rule = {
  code: 'corrective-action',
  severity: 'must',
  why: 'A result that is off target goes to committee with what is done about it. Havering’s reports ask for corrective action wherever the status is red (https://democracy.havering.gov.uk/mgAi.aspx?ID=7435).',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const silent = plan.indicators.filter((indicator) =>
      indicator.parts.some((part) => targetStatus(indicator, part, pack).needsAction),
    );
    const [first] = silent;
    if (first === undefined) return [];
    const isOne = silent.length === 1;
    return [
      {
        title: `Say what is done about ${count(silent.length, 'indicator')} off target`,
        detail: `${nameList(silent.map(({ code }) => code))} ${isOne ? 'is' : 'are'} off target, and no corrective action is given.`,
        ids: silent.map(({ id }) => id),
        focus: { room: 'indicators', id: first.id, field: 'correctiveAction' },
        go: `Go to ${first.code}`,
        fix: null,
      },
    ];
  },
};
