import { unreachable } from '../control';
import { fail, ok, type Result } from '../result';
import { comparatorCurve } from './comparator-curve';
import { between, type Curve } from './curve';
import { betterWay } from './gain';
import { reductionCurve } from './reduction-curve';
import { settle } from './rounding';
import type { Setting, Trajectory, TrajectoryRefusal } from './trajectory-kinds';

/** Share of the way that is done in `year` of `last`, by the curve of the trajectory. */
export function shareDone(kind: Trajectory['kind'], year: number, last: number): number {
  const share = year / last;
  return kind === 'fasterLater' ? share ** 2 : share;
}

function handCurve(setting: Setting, values: readonly number[]): Result<Curve, TrajectoryRefusal> {
  const { years } = setting;
  if (values.length !== years.length)
    return fail({ code: 'valuesMissing', expected: years.length, given: values.length });
  return ok({ at: (year) => values[years.indexOf(year)] ?? setting.start, notes: [] });
}

function paceCurve(setting: Setting, yearly: number): Result<Curve, TrajectoryRefusal> {
  const way = betterWay(setting.polarity);
  if (way === null) return fail({ code: 'noBetterWay', polarity: setting.polarity });
  if (settle(yearly * way) <= 0) return fail({ code: 'paceNotBetter', yearly });
  return ok({ at: (year) => setting.start + yearly * year, notes: [] });
}

/** The curve of a trajectory; `last` is the last target year. */
export function curveOf(
  setting: Setting,
  trajectory: Trajectory,
  last: number,
): Result<Curve, TrajectoryRefusal> {
  switch (trajectory.kind) {
    case 'straight':
    case 'fasterLater': {
      const { kind, end } = trajectory;
      const at = (year: number) => between(setting.start, end, shareDone(kind, year, last));
      return ok({ at, notes: [] });
    }
    case 'byHand':
      return handCurve(setting, trajectory.values);
    case 'matchComparator':
      return comparatorCurve(setting, trajectory, 100, last);
    case 'closeGap':
      return comparatorCurve(setting, trajectory, trajectory.percent, last);
    case 'reduceBy':
      return reductionCurve(setting, trajectory.marks, last);
    case 'bestPace':
      return paceCurve(setting, trajectory.yearly);
    default:
      return unreachable(trajectory);
  }
}
