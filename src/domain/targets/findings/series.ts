import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { longDate } from '../../dates';
import type { PeriodType } from '../../schema/common';
import { goTo } from './words';

const KINDS: Readonly<Record<PeriodType, string>> = {
  financial: 'financial years',
  academic: 'school years',
  calendar: 'calendar years',
  survey: 'survey years',
  point: 'points in time',
  rolling: 'rolling periods',
};

/** Results of another kind of year than the indicator's are left out of every comparison, and that is said. */
export function periodMismatch({ indicator, part, history }: Measured): TargetFinding[] {
  const others = [...history.strangers, ...part.comparators].filter(
    ({ period, measure }) => period.type !== indicator.periodType && measure.kind === 'figure',
  );
  const [first] = others;
  if (!first) return [];
  const isBaseline = part.baseline !== null && history.strangers.includes(part.baseline);
  return [
    {
      code: 'periodMismatch',
      severity: 'should',
      lead: isBaseline
        ? `The baseline is for ${KINDS[first.period.type]}; the indicator counts ${KINDS[indicator.periodType]}.`
        : `${String(others.length)} ${others.length === 1 ? 'figure is' : 'figures are'} not for ${KINDS[indicator.periodType]}.`,
      detail: `${others.map(({ period }) => period.label).join(', ')}: left out of every comparison here.`,
      wayOut: goTo('Go to the figures', isBaseline ? 'baseline' : 'actuals'),
      canBeKept: true,
    },
  ];
}

/** A target that no action is to reach. */
export function noAction({ aims, context, indicator, leaves }: Measured): TargetFinding[] {
  if (aims.length === 0 || context.actions > 0 || leaves || indicator.role !== 'accountable')
    return [];
  if (indicator.kind === 'contextual') return [];
  return [
    {
      code: 'noAction',
      severity: 'should',
      lead: 'No action carries this target.',
      detail: 'Link an action that is to move it, or say in the note who does.',
      wayOut: goTo('Link an action', 'links'),
      canBeKept: true,
    },
  ];
}

/** It stops being collected within the plan's year; what was measured stays. */
export function leavesSet({
  leaves,
  indicator,
  history,
  aims,
  context,
}: Measured): TargetFinding[] {
  if (!leaves || indicator.validTo === null) return [];
  const after = aims.filter(({ label }) => label > context.year);
  const results = `${String(history.points.length)} ${history.points.length === 1 ? 'result' : 'results'}`;
  return [
    {
      code: 'leavesSet',
      severity: after.length > 0 ? 'should' : 'note',
      lead: `It leaves its set on ${longDate(indicator.validTo)}.`,
      detail:
        after.length > 0
          ? `Targets for ${after.map(({ label }) => label).join(' and ')} will have no result. Its ${results} stay.`
          : `Its ${results} stay in the plan.`,
      wayOut: null,
      canBeKept: true,
    },
  ];
}
