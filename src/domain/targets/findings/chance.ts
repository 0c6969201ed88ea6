import { isChance, type ChanceBand, type NoChance } from '../chance';
import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { less } from '../rounding';
import { change, goTo, size } from './words';

/** What the targets ask for beside what chance alone explains. */
export function chance(measured: Measured): TargetFinding[] {
  const { start, last, aims, chance: band } = measured;
  if (last === null) return [];
  if (typeof band === 'string') return unknown(measured, band);
  if (start === null) return [];
  const way = less(last.value, start.value);
  const smallest = way < 0 && band.fall !== null ? band.fall : band.rise;
  const lead = `Changes ${way < 0 && band.fall === null ? 'down to nothing' : `under ${size(measured, smallest)}`} could be chance.`;
  if (way !== 0 && isChance(band, way)) {
    return [
      {
        code: 'withinChance',
        severity: 'should',
        lead,
        detail: `The targets ask for ${change(measured, way)} in all (${basis(measured, band)}).`,
        wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
        canBeKept: true,
      },
    ];
  }
  if (way === 0) return [];
  const first = aims.find(({ value }, n) => {
    const step = less(value, aims[n - 1]?.value ?? start.value);
    // A year that holds what was reached asks for no change that chance could explain.
    return step !== 0 && isChance(band, step);
  });
  return [
    {
      code: 'beyondChance',
      severity: first ? 'note' : 'fine',
      lead,
      detail: first
        ? `The step to ${first.label} is smaller; the way as a whole is not (${basis(measured, band)}).`
        : `Each step here is bigger than that (${basis(measured, band)}).`,
      wayOut: first ? goTo(`Set ${first.label}`, `target:${first.label}`) : null,
      canBeKept: false,
    },
  ];
}

/**
 * What the band rests on. The methods take each case for an independent one; a survey that drew its people in groups or
 * weighted them has a wider band, by its design effect (Kish, Survey Sampling, 1965), which only its report says.
 */
function basis({ indicator }: Measured, band: ChanceBand): string {
  const survey =
    indicator.periodType === 'survey' ? '; before any design effect of the survey' : '';
  return `${band.basis}; ${band.method}${survey}`;
}

type Unknown = Pick<TargetFinding, 'detail' | 'wayOut'>;

const UNKNOWN = {
  noCases: {
    detail: 'The number of cases behind the baseline is not known.',
    wayOut: goTo('Add the number of cases', 'cases'),
  },
  noBase: {
    detail: 'The unit does not say per how many the rate is.',
    wayOut: goTo('Set the unit', 'unitLabel'),
  },
  noShare: {
    detail: 'It is a share of an amount, not of cases that were counted.',
    wayOut: null,
  },
} as const satisfies Partial<Record<NoChance, Unknown>>;

const SUPPRESSED: Unknown = {
  detail: 'The baseline is suppressed because its numbers are small.',
  wayOut: goTo('Go to the baseline', 'baseline'),
};

function unknown({ part, indicator }: Measured, why: NoChance): TargetFinding[] {
  if (why !== 'noCases' && why !== 'noBase' && why !== 'noShare') return [];
  const isSuppressed = part.baseline?.measure.kind === 'suppressed';
  const { detail, wayOut } = isSuppressed ? SUPPRESSED : UNKNOWN[why];
  // What is counted is the pack's to say where the indicator is one of its own.
  const isGiven = why === 'noBase' && indicator.packItemId !== null;
  return [
    {
      code: 'chanceUnknown',
      severity: 'note',
      lead: 'Whether chance explains the change cannot be told.',
      detail,
      wayOut: isGiven ? null : wayOut,
      canBeKept: false,
    },
  ];
}
