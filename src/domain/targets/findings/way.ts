import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { betterWord, figure, goTo } from './words';

/** Targets that lead to the worse, stand still, or ask for less than what has been reached. At most one of these. */
export function wrongWay(measured: Measured): TargetFinding[] {
  const { start, aims, last, part } = measured;
  if (!start || !last) return [];
  const gains = aims.map(({ value }) => measured.gain(start.value, value));
  if (gains.includes(null)) return [];
  const worse = aims.filter((_, n) => (gains[n] ?? 0) < 0);
  const isEnd = (gains.at(-1) ?? 0) < 0;
  const [first] = worse;
  if (first) {
    const rises = last.value > start.value;
    return [
      {
        code: isEnd ? 'wrongWay' : 'worseThanBaseline',
        severity: isEnd ? 'must' : 'should',
        lead: isEnd
          ? `The targets ${rises ? 'end above' : 'end below'} where they start: from ${figure(measured, start.value)} to ${figure(measured, last.value)}.`
          : `${figure(measured, first.value)} for ${first.label} is worse than the ${figure(measured, start.value)} of ${start.label}.`,
        detail: `Here ${betterWord(measured)}.`,
        wayOut: goTo(`Set ${first.label}`, `target:${first.label}`),
        canBeKept: true,
      },
    ];
  }
  if (aims.length > 1 && gains.every((value) => value === 0)) {
    return [
      {
        code: 'noChange',
        severity: 'should',
        lead: `No change over ${String(aims.length)} years: ${figure(measured, start.value)} throughout.`,
        detail: part.baseline === null ? '' : 'A target that stands still wants a reason.',
        wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
        canBeKept: true,
      },
    ];
  }
  return worseThanLast(measured);
}

/** The newest result is already better than a target. */
function worseThanLast(measured: Measured): TargetFinding[] {
  const { start, aims, latest } = measured;
  if (!start || !latest || latest.year <= start.year) return [];
  const passed = aims.find(
    ({ value, year }) => year >= latest.year && (measured.gain(latest.value, value) ?? 0) < 0,
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
    const then = points.findLast(({ year }) => year === start.year);
    if (!then) continue;
    const wasAhead = (measured.gain(then.value, start.value) ?? 0) > 0;
    const staysBehind = (measured.gain(then.value, last.value) ?? 0) < 0;
    if (!wasAhead || !staysBehind) continue;
    return [
      {
        code: 'belowComparator',
        severity: 'should',
        lead: `${figure(measured, last.value)} is behind ${name}, ${figure(measured, then.value)} in ${then.label}.`,
        detail: `In ${start.label} it was ahead, at ${figure(measured, start.value)}.`,
        wayOut: goTo(`Set ${last.label}`, `target:${last.label}`),
        canBeKept: true,
      },
    ];
  }
  return [];
}
