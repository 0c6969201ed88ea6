import { count, nameList } from '../../in-words';
import type { TargetFinding } from '../finding';
import type { Aim, Measured } from '../measured';
import { longDate } from '../../dates';
import { daysOf } from '../../financial-year';
import { goTo } from './words';

/** A target that no action is to reach: as grave as the gap of the thread that it is. */
export function noAction({ aims, context, indicator, leaves }: Measured): TargetFinding[] {
  if (aims.length === 0 || context.actions > 0 || leaves || indicator.role !== 'accountable')
    return [];
  if (indicator.kind === 'contextual') return [];
  return [
    {
      code: 'noAction',
      severity: 'note',
      lead: 'No action carries this target.',
      detail: 'Link an action that is to move it, or say in the note who does.',
      wayOut: goTo('Link an action', 'actions'),
      canBeKept: true,
    },
  ];
}

/** It stops being collected before the plan's year or its targets end; what was measured stays. */
export function leavesSet(measured: Measured): TargetFinding[] {
  const { leaves, indicator, history, aims } = measured;
  const { validTo } = indicator;
  if (validTo === null || indicator.kind === 'contextual') return [];
  const after = aims.filter(({ label }) => daysOf(label).first > validTo);
  if (!leaves && after.length === 0) return [];
  const results = history.points.length;
  const stay = results === 0 ? '' : `Its ${count(results, 'result')} stay in the plan.`;
  const targets = after.length === 1 ? 'The target' : 'Targets';
  const years = nameList(after.map(({ label }) => label));
  const lost = after.length === 0 ? '' : `${targets} for ${years} will have no result.`;
  return [
    {
      code: 'leavesSet',
      severity: after.length > 0 ? 'should' : 'note',
      lead: `It leaves its set on ${longDate(validTo)}.`,
      detail: [lost, stay].filter(Boolean).join(' '),
      wayOut: takeOut(measured, after),
      canBeKept: true,
    },
  ];
}

/** Takes the targets of years out that will have no result; null where there are none. */
function takeOut({ indicator, part }: Measured, after: readonly Aim[]): TargetFinding['wayOut'] {
  if (after.length === 0) return null;
  const label = `Take out ${nameList(after.map((aim) => aim.label))}`;
  return {
    kind: 'command',
    label,
    command: {
      type: 'batch',
      label: `${label} of ${indicator.code}`,
      commands: after.map(({ label: year }) => ({
        type: 'indicator.target',
        indicatorId: indicator.id,
        partId: part.id,
        year,
        target: null,
      })),
    },
  };
}
