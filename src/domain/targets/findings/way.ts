import { boundsOf } from '../bounds';
import type { TargetFinding } from '../finding';
import { betterWay } from '../gain';
import type { Measured } from '../measured';
import { fallsBack } from './steps';
import { betterWord, figure, goTo } from './words';

/**
 * Targets that lead to the worse, stand still, fall back, or ask for less than what has been reached. At most one of
 * these. Years up to the start are over, and are not looked at.
 */
export function wrongWay(measured: Measured): TargetFinding[] {
  const { start, last } = measured;
  if (!start || !last) return [];
  const aims = measured.aims.filter(({ year }) => year > start.year);
  const gains = aims.map(({ value }) => measured.gain(start.value, value));
  if (gains.length === 0 || gains.includes(null)) return [];
  const isEnd = (gains.at(-1) ?? 0) < 0;
  const first = aims.find((_, n) => (gains[n] ?? 0) < 0);
  if (first) {
    const rises = last.value > start.value;
    return [
      {
        code: isEnd ? 'wrongWay' : 'worseThanBaseline',
        severity: isEnd ? 'must' : 'should',
        lead: isEnd
          ? `The targets ${rises ? 'rise' : 'fall'} from ${figure(measured, start.value)} to ${figure(measured, last.value)}.`
          : `${figure(measured, first.value)} for ${first.label} is worse than the ${figure(measured, start.value)} of ${start.label}.`,
        detail: `Here ${betterWord(measured)}.`,
        wayOut: goTo(`Set ${first.label}`, `target:${first.label}`),
        canBeKept: true,
      },
    ];
  }
  if (aims.length > 1 && aims.every(({ value }) => value === start.value)) {
    if (isBestPossible(measured, start.value)) return [];
    return [
      {
        code: 'noChange',
        severity: 'should',
        lead: `No change over ${String(aims.length)} years: ${figure(measured, start.value)} throughout.`,
        detail: 'A target that stands still wants a reason.',
        wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
        canBeKept: true,
      },
    ];
  }
  const behind = worseThanLast(measured);
  return behind.length > 0 ? behind : fallsBack(measured);
}

/** Whether nothing better than a figure can be reached: all of a percentage, or inside the band where it is good. */
function isBestPossible({ part, indicator }: Measured, value: number): boolean {
  const { polarity, band } = part;
  if (polarity === 'range') return band !== null && value >= band.from && value <= band.to;
  const { least, most } = boundsOf(indicator.unit);
  return value === (betterWay(polarity) === 1 ? most : least);
}

/** The newest result is already better than the target of a year to come. */
function worseThanLast(measured: Measured): TargetFinding[] {
  const { start, aims, latest } = measured;
  if (!start || !latest || latest.year <= start.year) return [];
  const passed = aims.find(
    ({ value, year }) => year > latest.year && (measured.gain(latest.value, value) ?? 0) < 0,
  );
  if (!passed) return [];
  return [
    {
      code: 'worseThanLast',
      severity: 'should',
      lead: `${figure(measured, passed.value)} for ${passed.label} is worse than the last result, ${figure(measured, latest.value)} (${latest.label}).`,
      detail: 'What has been reached already is no target.',
      wayOut: goTo(`Set ${passed.label}`, `target:${passed.label}`),
      canBeKept: true,
    },
  ];
}

/** It was better than others at the start, and the target is behind where they are now. */
export function belowComparator(measured: Measured): TargetFinding[] {
  const { start, last, comparators } = measured;
  if (!start || !last) return [];
  for (const [name, { points }] of comparators) {
    const then = points.find(({ year }) => year === start.year);
    const now = points.at(-1);
    if (!then || !now) continue;
    const wasAhead = (measured.gain(then.value, start.value) ?? 0) > 0;
    const isBehind = (measured.gain(now.value, last.value) ?? 0) < 0;
    if (!wasAhead || !isBehind) continue;
    return [
      {
        code: 'belowComparator',
        severity: 'should',
        lead: `${figure(measured, last.value)} for ${last.label} is behind ${name}, ${figure(measured, now.value)} in ${now.label}.`,
        detail: `In ${start.label} it was ahead, at ${figure(measured, start.value)} against ${figure(measured, then.value)}.`,
        wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
        canBeKept: true,
      },
    ];
  }
  return [];
}
