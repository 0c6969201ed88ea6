import { startOf } from '../../financial-year';
import { count, nameList } from '../../in-words';
import { leavesBefore } from '../../queries/target-state';
import { targetYearsOf } from '../../queries/target-years';
import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { goTo } from './words';

/** It owes a target for the plan's year: as grave as the checks of the plan call it, and a note where that is meant. */
export function noTarget({ state, start, indicator, context }: Measured): TargetFinding[] {
  if (state !== 'missing') return [];
  const { year, isLeftOpen } = context;
  const isStatutory = indicator.kind === 'statutory';
  const todo =
    start === null
      ? 'Set a baseline and a target.'
      : 'Set a target for each year, or choose a way to reach one.';
  return [
    {
      code: 'noTarget',
      severity: isLeftOpen ? 'note' : isStatutory ? 'must' : 'should',
      lead: `${isStatutory ? 'It is statutory and has no' : 'No'} target for ${year}.`,
      detail: isLeftOpen ? 'It is left open on purpose.' : todo,
      wayOut: goTo(`Set ${year}`, `target:${year}`),
      canBeKept: false,
    },
  ];
}

/** Years after the first target that have none, between others or after them: worth knowing. */
export function missingYear({ indicator, context, aims }: Measured): TargetFinding[] {
  const [first] = aims;
  if (!first) return [];
  const known = new Set(aims.map(({ label }) => label));
  const missing = targetYearsOf(context.pack, context.year).filter(
    (year) => startOf(year) > first.year && !known.has(year) && !leavesBefore(indicator, year),
  );
  const [year] = missing;
  if (year === undefined) return [];
  return [
    {
      code: 'missingYear',
      severity: 'note',
      lead: `No target for ${nameList(missing)}.`,
      detail: `${count(aims.length, 'other year has', 'other years have')} one.`,
      wayOut: goTo(`Set ${year}`, `target:${year}`),
      canBeKept: true,
    },
  ];
}
