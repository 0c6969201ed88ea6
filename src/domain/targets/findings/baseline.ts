import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { yearOfPeriod } from '../periods';
import { figure, goTo } from './words';

const toBaseline = goTo('Set baseline', 'baseline');

/** Nothing says where the measure starts from, so no target can be defended. */
export function noBaseline({ part, indicator, state }: Measured): TargetFinding[] {
  if (part.baseline !== null && part.baseline.measure.kind !== 'notAvailable') return [];
  if (state === 'context' || (state === 'partner' && part.targets.length === 0)) return [];
  const isSilent = part.baseline !== null;
  return [
    {
      code: 'noBaseline',
      severity: 'should',
      lead: isSilent ? 'The baseline is not available.' : 'There is no baseline.',
      detail: `Say where ${indicator.code} starts from, or by when that will be known.`,
      wayOut: toBaseline,
      canBeKept: false,
    },
  ];
}

/** The baseline and the result of the same period are two figures. */
export function baselineDiffers(measured: Measured): TargetFinding[] {
  const { part, indicator } = measured;
  const { baseline, actuals } = part;
  if (baseline?.measure.kind !== 'figure') return [];
  const { value } = baseline.measure;
  const same = actuals.find(
    ({ period, measure }) => period.label === baseline.period.label && measure.kind === 'figure',
  );
  if (same?.measure.kind !== 'figure' || same.measure.value === value) return [];
  const result = same.measure.value;
  return [
    {
      code: 'baselineDiffers',
      severity: 'should',
      lead: `The baseline says ${figure(measured, value)} and the result of ${same.period.label} says ${figure(measured, result)}.`,
      detail: 'They are of the same period, so one of them is wrong.',
      wayOut: {
        kind: 'command',
        label: `Use ${figure(measured, result)}`,
        command: {
          type: 'indicator.baseline',
          indicatorId: indicator.id,
          partId: part.id,
          baseline: same,
        },
      },
      canBeKept: false,
    },
  ];
}

/**
 * A fact of the pack that is easily taken for this indicator and is not. A baseline that is that very figure must be
 * mended; where the baseline is another, the warning is a note.
 */
export function factIsNotIndicator(measured: Measured): TargetFinding[] {
  const { notThese, part, indicator } = measured;
  const { baseline } = part;
  return notThese.flatMap((fact): TargetFinding[] => {
    const warning = fact.notBaselineOf.find(
      ({ indicatorId }) => indicatorId === indicator.packItemId,
    );
    if (fact.value === null || warning === undefined) return [];
    const isTaken =
      baseline?.measure.kind === 'figure' &&
      baseline.measure.value === fact.value &&
      (fact.period === null || yearOfPeriod(fact.period) === yearOfPeriod(baseline.period));
    if (!isTaken && !warning.remind) return [];
    return [
      {
        code: 'factIsNotIndicator',
        severity: isTaken ? 'must' : 'note',
        lead: isTaken
          ? `${figure(measured, fact.value)} is not a figure of this indicator.`
          : `Do not start from ${figure(measured, fact.value)}.`,
        detail: `${fact.label} (${fact.code}). ${warning.reason}`,
        wayOut: isTaken ? toBaseline : null,
        canBeKept: false,
      },
    ];
  });
}
