import type { TargetFinding } from '../finding';
import type { Measured } from '../measured';
import { betterWord, figure, goTo } from './words';

/** A target that is worse than the one of the year before, on a way that is no worse than where it starts. */
export function fallsBack(measured: Measured): TargetFinding[] {
  const { aims, start, latest } = measured;
  const past = latest?.year ?? start?.year ?? null;
  for (const [n, aim] of aims.entries()) {
    const before = aims[n - 1];
    if (!before || (past !== null && aim.year <= past)) continue;
    if ((measured.gain(before.value, aim.value) ?? 0) >= 0) continue;
    return [
      {
        code: 'fallsBack',
        severity: 'should',
        lead: `${figure(measured, aim.value)} for ${aim.label} is worse than the ${figure(measured, before.value)} for ${before.label}.`,
        detail: `Here ${betterWord(measured)}.`,
        wayOut: goTo(`Set ${aim.label}`, `target:${aim.label}`),
        canBeKept: true,
      },
    ];
  }
  return [];
}

/**
 * A target with stretch that is worse than without. Stretch is what an agreement adds, so that cannot be meant (see
 * `targetsWithStretch`).
 */
export function stretchNotBetter(measured: Measured): TargetFinding[] {
  const wrong = measured.aims.find(
    ({ value, withoutStretch }) =>
      withoutStretch !== null && (measured.gain(withoutStretch, value) ?? 0) < 0,
  );
  if (wrong === undefined || wrong.withoutStretch === null) return [];
  const { label, value, withoutStretch } = wrong;
  return [
    {
      code: 'stretchNotBetter',
      severity: 'should',
      lead: `${figure(measured, value)} with stretch for ${label} is worse than the ${figure(measured, withoutStretch)} without.`,
      detail: 'Stretch comes on top of what would be reached without it.',
      wayOut: goTo(`Set ${label} without stretch`, `without:${label}`),
      canBeKept: false,
    },
  ];
}
