import { startOf } from '../../../domain/financial-year';
import type { IndicatorPart, Target } from '../../../domain/schema/plan';
import { pointOf as pointOfResult } from '../../../domain/targets/series';

/** The average change that targets ask for in a year. */
export interface YearlyChange {
  /** In the unit of the indicator; percentage points for percentages. */
  readonly change: number;
  /** From when to when: "2007", "2010/11". */
  readonly from: string;
  readonly to: string;
}

/** Which of a target's two figures is meant. */
export type TargetFigure = 'value' | 'withoutStretch';

interface Point {
  readonly label: string;
  /** First calendar year of the financial year that it falls in. */
  readonly year: number;
  readonly value: number;
}

/**
 * The average change a year from the baseline to the last target; from the first target where the baseline has no figure
 * or no known year. Null where there are not two figures in different years.
 */
export function yearlyChange(part: IndicatorPart, figure: TargetFigure): YearlyChange | null {
  const points = [
    baselineOf(part),
    ...part.targets.map((target) => pointOf(target, figure)),
  ].filter((point) => point !== null);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || last.year <= first.year) return null;
  const change = (last.value - first.value) / (last.year - first.year);
  return { change, from: first.label, to: last.label };
}

function baselineOf({ baseline }: IndicatorPart): Point | null {
  return baseline === null ? null : pointOfResult(baseline);
}

function pointOf(target: Target, figure: TargetFigure): Point | null {
  const value = target[figure];
  return value === null ? null : { label: target.year, year: startOf(target.year), value };
}
