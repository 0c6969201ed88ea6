import { financialYear } from '../domain/financial-year';
import { INDICATOR_KINDS } from '../domain/queries/indicator-rows';
import type { Indicator, IndicatorPart, Plan } from '../domain/schema/plan';
import { axisOf } from './chart-axis';
import { figuresTable, madeUpOf, withoutGaps, yearsOf } from './chart-figures';
import { linesOf, type Line } from './chart-lines';
import { lineInWords, madeUpWords, noteOf, remarksOn, titleOf } from './chart-words';
import type { Chart } from './model';

/** A chart before it gets its number, and whether any of its figures was made up for a sample. */
export interface MeasureChart {
  readonly chart: Omit<Chart, 'kind' | 'number'>;
  readonly isIllustrative: boolean;
}

/**
 * One chart for each measure that this plan answers for, has a target for and knows a result of, in printed order:
 * results, up to two comparators, targets with and without stretch, on one axis of years. A result stands in the
 * financial year in which its period ends.
 */
export function chartsOf(plan: Plan): MeasureChart[] {
  return INDICATOR_KINDS.flatMap(({ kind }) =>
    plan.indicators
      .filter((indicator) => indicator.kind === kind && indicator.role === 'accountable')
      .flatMap((indicator) => indicator.parts.flatMap((part) => chartOf(indicator, part) ?? [])),
  );
}

function chartOf(indicator: Indicator, part: IndicatorPart): MeasureChart | null {
  const lines = linesOf(indicator, part);
  const has = (role: Line['role']): boolean => lines.some((line) => line.role === role);
  if (!has('result') || !has('target')) return null;
  const years = yearsOf(lines, indicator);
  const drawn = lines.map((line) => within(line, years)).filter(({ marks }) => marks.size > 0);
  const values = drawn.flatMap(({ marks }) => Array.from(marks.values(), ({ value }) => value));
  const axis = axisOf(values, indicator);
  const title = titleOf(indicator, part, drawn);
  const note = noteOf(indicator, part, axis);
  const allMadeUp = madeUpOf(drawn) === 'all';
  const sentences = [
    note,
    madeUpWords(drawn),
    ...drawn.map((line) => lineInWords(line, indicator, allMadeUp)),
  ];
  const axisYears = withoutGaps(years);
  const { unit, decimals } = indicator;
  const chart = {
    title,
    description: `Line chart. ${sentences.filter((text) => text !== '').join('. ')}.`,
    note,
    format: { unit, decimals },
    axis,
    categories: axisYears.map(financialYear),
    series: drawn.map(({ name, role, marks }) => ({
      name,
      role,
      values: axisYears.map((year) => marks.get(year)?.value ?? null),
    })),
    figures: figuresTable(title, drawn, years, indicator),
    remarks: remarksOn(lines, years[0] ?? 0, indicator),
  };
  return { chart, isIllustrative: madeUpOf(drawn) !== 'none' };
}

/** A line with the figures of some years alone. */
function within(line: Line, years: readonly number[]): Line {
  return { ...line, marks: new Map([...line.marks].filter(([year]) => years.includes(year))) };
}
