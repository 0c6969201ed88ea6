import { within } from './bounds';
import type { Curve } from './curve';
import { gain } from './gain';
import { less, roundTo, settle } from './rounding';
import type { Path, Setting, Step, TrajectoryNote } from './trajectory-kinds';

/** What the last target says beside the baseline: the wrong way, or no way at all. */
function endNote(setting: Setting, end: number): TrajectoryNote | null {
  const start = roundTo(setting.start, setting.decimals);
  if (start === end) return { code: 'standsStill', start };
  const better = gain(setting.polarity, start, end, null);
  return better !== null && better < 0 ? { code: 'wrongWay', start, end } : null;
}

/**
 * Passes a curve through the target years: rounds each value to the indicator's decimals, keeps it within the bounds,
 * and notes where that, or the rounding, changed what is seen.
 */
export function pathAlong(setting: Setting, curve: Curve): Path {
  const { bounds, decimals } = setting;
  const start = roundTo(setting.start, decimals);
  const steps: Step[] = [];
  const notes = [...curve.notes];
  let before = { year: 0, value: start, exact: settle(setting.start) };
  for (const year of setting.years) {
    const asked = settle(curve.at(year));
    const exact = within(asked, bounds);
    const value = within(roundTo(exact, decimals), bounds);
    if (exact !== asked) notes.push({ code: 'clamped', year, asked, value });
    else if (value === before.value && exact !== before.exact)
      notes.push({ code: 'stepHidden', year, value });
    const perYear = settle(less(value, before.value) / (year - before.year));
    steps.push({ year, value, exact, perYear });
    before = { year, value, exact };
  }
  const end = endNote(setting, before.value);
  // Whoever is there already need not be told that the way stands still.
  const isTold = notes.some(({ code }) => code === 'alreadyThere');
  if (end !== null && !(isTold && end.code === 'standsStill')) notes.push(end);
  return { steps, perYear: settle(less(before.value, start) / before.year), notes };
}
