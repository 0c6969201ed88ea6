import type { SimpleCommand } from '../commands/schema';
import { startOf } from '../financial-year';
import type { Indicator, IndicatorPart, Reporting, Target } from '../schema/plan';
import { milestones, REPORTS, type MilestoneRefusal } from '../targets/milestones';
import { quarterOf, yearOfPeriod } from '../targets/periods';

/** The quarters of a year after which results come out, the last being the end of the year. */
const QUARTERS = 4;

/** The quarters after which a milestone is due before the end of the year. */
export function milestoneQuarters(reporting: Reporting): readonly (1 | 2 | 3)[] {
  switch (reporting) {
    case 'year':
      return [];
    case 'halfYear':
      return [2];
    case 'quarter':
      return [1, 2, 3];
  }
}

/** A year whose milestones cannot be worked out, and why. `noStart`: nothing says where the year starts from. */
export interface UnfilledYear {
  readonly year: string;
  readonly reason: 'noStart' | MilestoneRefusal['code'];
}

/** The milestones of every target of a measure, as commands, and the years that they could not be found for. */
export interface FilledMilestones {
  readonly commands: readonly SimpleCommand[];
  readonly unfilled: readonly UnfilledYear[];
}

/**
 * Where a year starts: the result of the year before, else the newest target before it, else the baseline. A baseline of
 * the year of that target or of a later one goes before the target: it says what came of it.
 */
function startOfYear(indicator: Indicator, part: IndicatorPart, year: number): number | null {
  const { baseline, actuals, targets } = part;
  const before = actuals.findLast(
    ({ period, measure }) =>
      period.type === indicator.periodType &&
      measure.kind === 'figure' &&
      quarterOf(period) === null &&
      yearOfPeriod(period) === year - 1,
  );
  if (before?.measure.kind === 'figure') return before.measure.value;
  const known = baseline?.measure.kind === 'figure' ? baseline.measure.value : null;
  const target = targets.findLast((one) => one.value !== null && startOf(one.year) < year);
  if (!target) return known;
  const since = baseline === null ? null : yearOfPeriod(baseline.period);
  const isNewer = since !== null && since >= startOf(target.year) && since < year;
  return known !== null && isNewer ? known : target.value;
}

/**
 * Sets the milestones of every target on the straight line through its year, or, where figures add up through the year,
 * at equal shares of its total. Milestones that are there are replaced; a year without a target keeps its own.
 */
export function fillMilestones(indicator: Indicator, part: IndicatorPart): FilledMilestones {
  const { reporting, cumulative, decimals } = indicator;
  const commands: SimpleCommand[] = [];
  const unfilled: UnfilledYear[] = [];
  if (reporting === 'year') return { commands, unfilled };
  const perReport = QUARTERS / REPORTS[reporting];
  for (const target of part.targets) {
    if (target.value === null) continue;
    const start = cumulative ? 0 : startOfYear(indicator, part, startOf(target.year));
    if (start === null) {
      unfilled.push({ year: target.year, reason: 'noStart' });
      continue;
    }
    const found = milestones({
      start,
      target: target.value,
      frequency: reporting,
      cumulative,
      decimals,
    });
    if (!found.ok) {
      unfilled.push({ year: target.year, reason: found.error.code });
      continue;
    }
    const next = found.value
      .map(({ report, value }) => ({ quarter: report * perReport, value }))
      .filter(({ quarter }) => quarter < QUARTERS);
    if (isSame(target.milestones, next)) continue;
    const { year, ...rest } = target;
    commands.push({
      type: 'indicator.target',
      indicatorId: indicator.id,
      partId: part.id,
      year,
      target: { ...rest, milestones: next },
    });
  }
  return { commands, unfilled };
}

function isSame(a: Target['milestones'], b: Target['milestones']): boolean {
  return (
    a.length === b.length &&
    a.every(({ quarter, value }, n) => b[n]?.quarter === quarter && b[n].value === value)
  );
}
