import { createLocalIndicator, createPart } from '../../src/domain/create';
import { financialYear } from '../../src/domain/financial-year';
import type { Indicator, IndicatorPart, Observation, Target } from '../../src/domain/schema/plan';
import { assess, type AnsweredFinding, type Assessment } from '../../src/domain/targets/assess';
import type { TargetCode } from '../../src/domain/targets/finding';
import type { Context } from '../../src/domain/targets/measured';
import { makePack } from './plan-factory';

/** Figures by the calendar year of the exams: `{ 2006: 45.5, 2007: 47.8 }`. */
export type ByYear = Readonly<Record<number, number>>;

/** A result of a school year, or as told otherwise. */
export function result(label: string, value: number, more: Partial<Observation> = {}): Observation {
  return {
    period: { type: 'academic', label },
    measure: { kind: 'figure', value },
    numerator: null,
    cases: null,
    source: '',
    illustrative: false,
    ...more,
  };
}

/** A target without stretch. */
export function target(year: string, value: number | null, more: Partial<Target> = {}): Target {
  return { year, value, withoutStretch: null, illustrative: false, milestones: [], ...more };
}

/** Targets for the years from 2008/9 on. */
export function targets(...values: readonly number[]): Target[] {
  return values.map((value, n) => target(financialYear(2008 + n), value));
}

const series = (figures: ByYear, cases: number | null = null): Observation[] =>
  Object.entries(figures).map(([year, value]) => result(year, value, { cases }));

/** What a measure for a test is to be like. The newest result is the baseline unless `part` says otherwise. */
export interface MeasureWishes {
  readonly results?: ByYear;
  /** Number of cases behind each result. */
  readonly cases?: number | null;
  readonly others?: ByYear;
  readonly targets?: readonly number[];
  readonly indicator?: Partial<Indicator>;
  readonly part?: Partial<IndicatorPart>;
}

/** An indicator with one measure: a percentage of school years, printed to one decimal, of which more is better. */
export function measureOf(wishes: MeasureWishes): {
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
} {
  const actuals = series(wishes.results ?? { 2006: 45.5, 2007: 47.8 }, wishes.cases);
  const part: IndicatorPart = {
    ...createPart('main', '', 'high'),
    baseline: actuals.at(-1) ?? null,
    actuals,
    comparators: series(wishes.others ?? {}).map((one, n) => ({
      id: `other-${String(n)}`,
      name: 'England',
      ...one,
    })),
    targets: targets(...(wishes.targets ?? [49, 50, 51])),
    ...wishes.part,
  };
  const indicator: Indicator = {
    ...createLocalIndicator('i1', 'L1', 'Passes'),
    periodType: 'academic',
    ...wishes.indicator,
    parts: [part],
  };
  return { indicator, part };
}

/** A plan of 2008/9 in which one action is to move the indicator. */
export const context: Context = { year: '2008/9', pack: makePack(), actions: 1, isLeftOpen: false };

/** What is said of a measure. */
export function assessed(wishes: MeasureWishes, more: Partial<Context> = {}): Assessment {
  const { indicator, part } = measureOf(wishes);
  return assess(indicator, part, { ...context, ...more });
}

/** The findings of a code. */
export function found(
  code: TargetCode,
  wishes: MeasureWishes,
  more: Partial<Context> = {},
): readonly AnsweredFinding[] {
  return assessed(wishes, more).findings.filter((finding) => finding.code === code);
}

/** The findings of a code as a person reads them: severity, sentences, and the label of the way out. */
export function said(
  code: TargetCode,
  wishes: MeasureWishes,
  more: Partial<Context> = {},
): readonly string[] {
  return found(code, wishes, more).map(({ severity, lead, detail, wayOut }) =>
    [`${severity}:`, lead, detail, wayOut ? `[${wayOut.label}]` : ''].filter(Boolean).join(' '),
  );
}

/** A measure that nothing speaks against. */
export const sound: MeasureWishes = { results: { 2005: 43.9, 2006: 45.5, 2007: 47.8 } };
