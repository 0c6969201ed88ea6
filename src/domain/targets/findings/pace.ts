import { formatChange } from '../../figures';
import type { TargetFinding } from '../finding';
import type { Aim, Measured } from '../measured';
import { bestYear, originOf, paceAsked, paceSoFar, type BestYear } from '../pace';
import { boundsOf, within } from '../bounds';
import { roundTo } from '../rounding';
import type { Point } from '../series';
import { addResults, change, figure, goTo, setTargets } from './words';

/** Whether one change is above another as the two are printed. */
function exceeds(asked: number, best: number, decimals: number): boolean {
  return roundTo(asked, decimals) > roundTo(best, decimals);
}

/** The targets ask for more a year than was ever gained in one, and where the best pace would lead. */
export function fasterThanBest(measured: Measured): TargetFinding[] {
  const { last, indicator, part, aims } = measured;
  const from = originOf(measured);
  const asked = paceAsked(measured);
  const best = bestYear(measured);
  // Within a range the way ends at its edge, and no pace leads on from there.
  if (part.polarity === 'range') return [];
  if (!from || !last || asked === null || asked <= 0) return [];
  if (best === null || best.gain <= 0)
    return best === null ? paceUnknown(measured) : neverBetter(measured, last, best);
  if (!exceeds(asked, best.gain, indicator.decimals)) return withinBest(measured, asked, best);
  const reach = (year: number): number => atPace(measured, from, best.gain, year);
  const values = aims
    .filter(({ year }) => year > from.year)
    .map(({ label, year, value }) => {
      const reached = reach(year);
      return { label, value: (measured.gain(reached, value) ?? 0) > 0 ? reached : value };
    });
  const end = figure(measured, reach(last.year));
  return [
    {
      code: 'fasterThanBest',
      severity: 'should',
      lead: `${opening(measured, 'Needs', 'it needs')} ${signed(measured, asked)} a year; best yearly change so far ${signed(measured, best.gain)}.`,
      detail: `The best was from ${best.from.label} to ${best.to.label}. At that pace it reaches ${end} in ${last.label}.`,
      wayOut: {
        kind: 'command',
        label: `Use ${end}`,
        command: {
          type: 'batch',
          label: `Best pace so far for ${indicator.code}: ${end} in ${last.label}`,
          commands: setTargets(measured, values),
        },
      },
      canBeKept: true,
    },
  ];
}

/** What they ask for a year beside what it has done before: the reason for a verdict that no doubt decides. */
function withinBest(measured: Measured, asked: number, best: BestYear): TargetFinding[] {
  const average = paceSoFar(measured) ?? best.gain;
  const [now = '', usual = '', most = ''] = paces(measured, [asked, average, best.gain]);
  const isOnly = average === best.gain;
  return [
    {
      code: 'withinBest',
      severity: 'fine',
      lead: `${opening(measured, 'Asks for', 'it asks for')} ${now} a year; best yearly change so far ${most}.`,
      detail: isOnly
        ? `From ${best.from.label} to ${best.to.label}.`
        : `From ${best.from.label} to ${best.to.label}; on average so far ${usual} a year.`,
      wayOut: null,
      canBeKept: false,
    },
  ];
}

/** Gains a year as changes, with one more decimal where two that differ would be printed alike. */
function paces({ indicator, part }: Measured, gains: readonly number[]): string[] {
  const { decimals } = indicator;
  const printed = new Set(gains.map((gained) => roundTo(gained, decimals)));
  const isAlike = printed.size < new Set(gains).size;
  const format = { ...indicator, decimals: isAlike ? decimals + 1 : decimals };
  return gains.map((gained) =>
    formatChange(part.polarity === 'low' ? -gained : gained, format, 'screen'),
  );
}

/** How a finding begins: results after the baseline are what the pace is measured from, and that is said. */
function opening(measured: Measured, plain: string, later: string): string {
  const from = originOf(measured);
  if (from === null || from.year === measured.start?.year) return plain;
  return `From the newest result, ${figure(measured, from.value)} (${from.label}), ${later}`;
}

/** A gain as the change that it is: for a low value that is good it is a fall. */
function signed(measured: Measured, gained: number): string {
  return change(measured, measured.part.polarity === 'low' ? -gained : gained);
}

function atPace({ part, indicator }: Measured, start: Point, gained: number, year: number): number {
  const yearly = part.polarity === 'low' ? -gained : gained;
  const value = start.value + yearly * (year - start.year);
  return roundTo(within(value, boundsOf(indicator.unit)), indicator.decimals);
}

function neverBetter(measured: Measured, last: Aim, best: BestYear): TargetFinding[] {
  return [
    {
      code: 'fasterThanBest',
      severity: 'should',
      lead: 'It has not improved in any year so far.',
      detail: `The best year was from ${best.from.label}, ${figure(measured, best.from.value)}, to ${best.to.label}, ${figure(measured, best.to.value)}. Say what will be different.`,
      wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
      canBeKept: true,
    },
  ];
}

function paceUnknown({ history, start, last }: Measured): TargetFinding[] {
  const [only] = history.points;
  if (!only || !start || !last) return [];
  return [
    {
      code: 'paceUnknown',
      severity: 'note',
      lead:
        history.points.length === 1
          ? `One result so far, ${only.label}.`
          : 'No two results of years that follow each other.',
      detail: 'Whether the targets ask for more than a year has ever brought cannot be told.',
      wayOut: addResults,
      canBeKept: false,
    },
  ];
}
