import { targetState } from '../../queries/target-state';
import type { Rule } from '../finding';
import { count, nameList } from '../wording';

/** Every statutory indicator has a target for the plan's year on each of its measures. */
export const statutoryTarget: Rule = {
  code: 'statutory-target',
  severity: 'must',
  why: 'Targets for statutory indicators have to be set each year. Those that leave their set before the year ends need none, nor those whose first baseline is still to come on a known day.',
  kinds: ['divisional'],
  find: (plan) => {
    const { year } = plan.header;
    const missing = plan.indicators.flatMap((indicator) => {
      if (indicator.kind !== 'statutory') return [];
      const part = indicator.parts.find((one) => targetState(indicator, one, year) === 'missing');
      return part === undefined ? [] : [indicator];
    });
    const [first] = missing;
    if (first === undefined) return [];
    const codes = nameList(missing.map((indicator) => indicator.code));
    const isOne = missing.length === 1;
    return [
      {
        title: `Set targets for ${count(missing.length, 'statutory indicator')}`,
        detail: `${codes} ${isOne ? 'has' : 'have'} no target for ${year}.`,
        ids: missing.map((indicator) => indicator.id),
        focus: { room: 'indicators', id: first.id, field: `target:${year}` },
        go: 'Set targets',
        fix: null,
      },
    ];
  },
};
