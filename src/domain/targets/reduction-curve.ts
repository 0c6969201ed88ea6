import { fail, ok, type Result } from '../result';
import { between, isLaterYear, partWay, type Curve } from './curve';
import { settle } from './rounding';
import type { Reduction, Setting, TrajectoryRefusal } from './trajectory-kinds';

function objection(setting: Setting, marks: readonly Reduction[]): TrajectoryRefusal | null {
  const { polarity, start } = setting;
  if (polarity === 'high') return { code: 'nothingToReduce' };
  if (polarity !== 'low') return { code: 'noBetterWay', polarity };
  if (start < 0) return { code: 'startBelowZero', start };
  if (marks.length === 0) return { code: 'marksOutOfOrder' };
  let before: Reduction = { share: 0, by: 0 };
  for (const mark of marks) {
    if (!isLaterYear(mark.by)) return { code: 'byNotAfterBaseline', by: mark.by };
    if (!(mark.share > 0 && mark.share <= 1))
      return { code: 'shareOutOfRange', percent: settle(mark.share * 100) };
    if (mark.by <= before.by || mark.share <= before.share) return { code: 'marksOutOfOrder' };
    before = mark;
  }
  return null;
}

/** The way down by shares of the baseline: straight from mark to mark, then level. */
export function reductionCurve(
  setting: Setting,
  marks: readonly Reduction[],
  last: number,
): Result<Curve, TrajectoryRefusal> {
  const refusal = objection(setting, marks);
  if (refusal !== null) return fail(refusal);
  const { start } = setting;
  const left = (mark: Reduction) => start * (1 - mark.share);

  const at = (year: number): number => {
    let from = { by: 0, value: start };
    for (const mark of marks) {
      const to = { by: mark.by, value: left(mark) };
      if (year <= to.by) return between(from.value, to.value, (year - from.by) / (to.by - from.by));
      from = to;
    }
    return from.value;
  };
  const notes = marks.flatMap((mark) => partWay(mark.by, settle(left(mark)), last));
  return ok({ at, notes });
}
