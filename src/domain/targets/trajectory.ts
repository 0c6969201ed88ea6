import { fail, ok, type Result } from '../result';
import { pathAlong } from './along';
import { within } from './bounds';
import { isLaterYear } from './curve';
import { curveOf, shareDone } from './curves';
import { betterWay } from './gain';
import { less, settle } from './rounding';
import type { Path, Setting, Trajectory, TrajectoryRefusal } from './trajectory-kinds';

/** The last of the target years, or null where they are not whole, ascending years after the baseline. */
function lastYear(years: readonly number[]): number | null {
  let before = 0;
  for (const year of years) {
    if (!isLaterYear(year) || year <= before) return null;
    before = year;
  }
  return before === 0 ? null : before;
}

/** The targets that a trajectory gives, or why it gives none. */
export function targetsAlong(
  setting: Setting,
  trajectory: Trajectory,
): Result<Path, TrajectoryRefusal> {
  const last = lastYear(setting.years);
  if (last === null) return fail({ code: 'yearsOutOfOrder' });
  const curve = curveOf(setting, trajectory, last);
  return curve.ok ? ok(pathAlong(setting, curve.value)) : curve;
}

/**
 * What an agreement adds to the way without it.
 * - `end`: a second, better end for the last year, by the same curve (straight where the way is by other rules).
 * - `perYear`: an amount a year on top, always meant to the better.
 */
export type Stretch =
  | { readonly kind: 'end'; readonly end: number }
  | { readonly kind: 'perYear'; readonly amount: number };

/**
 * The targets of a plan with the stretch that an agreement adds, and without it. What the way assumes of others is said
 * once, in the notes of `without`.
 */
export interface Stretched {
  readonly without: Path;
  readonly with: Path;
}

/**
 * The targets that a trajectory gives with and without stretch. Stretch is performance with the agreement less
 * performance without it, so it must be better: as in the local public service agreements
 * (https://docslib.org/doc/4092320/herefordshire-council-local-public-service-agreement), both are kept.
 */
export function targetsWithStretch(
  setting: Setting,
  trajectory: Trajectory,
  stretch: Stretch,
): Result<Stretched, TrajectoryRefusal> {
  const { bounds, polarity } = setting;
  const last = lastYear(setting.years);
  if (last === null) return fail({ code: 'yearsOutOfOrder' });
  const curve = curveOf(setting, trajectory, last);
  if (!curve.ok) return curve;
  const way = betterWay(polarity);
  if (way === null) return fail({ code: 'noBetterWay', polarity });

  const base = (year: number) => within(curve.value.at(year), bounds);
  const extra =
    stretch.kind === 'end' ? less(stretch.end, base(last)) : stretch.amount * way * last;
  if (extra * way <= 0) {
    const without = settle(base(last));
    return fail({ code: 'stretchNotBetter', without, asked: settle(without + extra) });
  }
  const share = (year: number) =>
    stretch.kind === 'end' ? shareDone(trajectory.kind, year, last) : year / last;
  const at = (year: number) => base(year) + extra * share(year);
  return ok({
    without: pathAlong(setting, curve.value),
    with: pathAlong(setting, { at, notes: [] }),
  });
}
