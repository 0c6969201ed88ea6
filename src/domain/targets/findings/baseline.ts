import { baselineLack, type BaselineLack } from '../../queries/baseline-lack';
import { mistakenFact } from '../../queries/evidence';
import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { isSamePeriod } from '../periods';
import { figure, goTo } from './words';

const toBaseline = goTo('Set baseline', 'baseline');
/** Where a figure that is another one's can be put right. */
const WHERE = { baseline: toBaseline, actuals: goTo('Go to the results', 'actuals') } as const;

const LACK_WORDS: Readonly<Record<BaselineLack, string>> = {
  missing: 'There is no baseline.',
  notAvailable: 'The baseline is not available.',
  undated: 'The baseline is still to come, and nobody has said when.',
};

/** Nothing says where the measure starts from, nor when that will be known: no target can be defended. */
export function noBaseline(measured: Measured): TargetFinding[] {
  const { part, indicator, state, leaves, aims } = measured;
  if (aims.length === 0 && (leaves || state === 'partner')) return [];
  const lack = baselineLack(part.baseline);
  if (lack === null) return [];
  return [
    {
      code: 'noBaseline',
      severity: 'should',
      lead: LACK_WORDS[lack],
      detail: `Say where ${indicator.code} starts from, or by when that will be known.`,
      wayOut: fromNewest(measured) ?? toBaseline,
      canBeKept: false,
    },
  ];
}

/** Starting from the newest result; null where there is none that may be the baseline. */
function fromNewest(measured: Measured): TargetFinding['wayOut'] {
  const { part, indicator, latest, context } = measured;
  const newest = latest && part.actuals.findLast(({ period }) => period.label === latest.label);
  if (!newest || mistakenFact(context.pack, indicator, newest)) return null;
  return {
    kind: 'command',
    label: `Start from ${figure(measured, latest.value)} (${latest.label})`,
    command: {
      type: 'indicator.baseline',
      indicatorId: indicator.id,
      partId: part.id,
      baseline: newest,
    },
  };
}

/** The baseline and the result of the same period are two figures. */
export function baselineDiffers(measured: Measured): TargetFinding[] {
  const { part, indicator } = measured;
  const { baseline, actuals } = part;
  if (baseline?.measure.kind !== 'figure') return [];
  const { value } = baseline.measure;
  const same = actuals.findLast(
    ({ period, measure }) => measure.kind === 'figure' && isSamePeriod(period, baseline.period),
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
 * A fact of the pack that is easily taken for this indicator and is not. A baseline or a result that is that very figure
 * must be mended; where none is, the warning is a note.
 */
export function factIsNotIndicator(measured: Measured): TargetFinding[] {
  const { notThese, part, indicator, context } = measured;
  if (notThese.length === 0) return [];
  const taken = new Map<string, keyof typeof WHERE>();
  for (const observation of [...part.actuals, part.baseline]) {
    const mistaken = mistakenFact(context.pack, indicator, observation);
    if (mistaken)
      taken.set(mistaken.fact.id, observation === part.baseline ? 'baseline' : 'actuals');
  }
  return notThese.flatMap((fact): TargetFinding[] => {
    const warning = fact.notBaselineOf.find(
      ({ indicatorId }) => indicatorId === indicator.packItemId,
    );
    if (fact.value === null || warning === undefined) return [];
    const where = taken.get(fact.id);
    if (where === undefined && !warning.remind) return [];
    return [
      {
        code: 'factIsNotIndicator',
        severity: where === undefined ? 'note' : 'must',
        lead:
          where === undefined
            ? `Do not start from ${figure(measured, fact.value)}.`
            : `${figure(measured, fact.value)} is not a figure of this indicator.`,
        detail: `${fact.label} (${fact.code}). ${warning.reason}`,
        wayOut: where === undefined ? null : WHERE[where],
        canBeKept: false,
      },
    ];
  });
}
