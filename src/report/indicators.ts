import { unreachable } from '../domain/control';
import { longDate } from '../domain/dates';
import { formatFigure, ILLUSTRATIVE, polarityWord } from '../domain/figures';
import { INDICATOR_KINDS } from '../domain/queries/indicator-rows';
import { targetState } from '../domain/queries/target-state';
import type { IndicatorKind } from '../domain/schema/common';
import type { Pack } from '../domain/schema/pack';
import type { Indicator, IndicatorPart, Plan } from '../domain/schema/plan';
import { counted, labelled, lines, plain } from './cells';
import type { Cell, Column, Runs } from './model';
import { measureName } from './names';
import { bandInWords, resultInWords } from './observations';
import type { NewTable } from './paper';

/** The table of indicators of one kind, and what prints under it. */
export interface IndicatorTable {
  readonly table: NewTable;
  /** "NI 75: why these targets", for each measure that somebody gave reasons for. */
  readonly reasons: readonly Runs[];
  /** Any of its figures was made up for a sample. */
  readonly isIllustrative: boolean;
}

/** The indicator and target tables, one a kind; a row a measure. */
export function indicatorTables(plan: Plan, pack: Pack): IndicatorTable[] {
  const years = targetYears(plan, pack);
  return INDICATOR_KINDS.flatMap(({ kind, label }) => {
    const indicators = plan.indicators.filter((indicator) => indicator.kind === kind);
    if (indicators.length === 0) return [];
    const what = kind === 'contextual' ? 'forecasts' : 'targets';
    return [
      {
        table: {
          caption: `${label} and ${what}`,
          description: `${counted(indicators.length, 'indicator')}, one a row with each part of its own: which values are good, the baseline with its period, ${what} for ${years.join(', ')}, owner and source.`,
          columns: columnsFor(kind, years),
          rows: indicators.flatMap((indicator) =>
            indicator.parts.map((part) => row(indicator, part, years)),
          ),
        },
        reasons: indicators.flatMap((indicator) =>
          indicator.parts
            .filter(({ rationale }) => rationale.trim() !== '')
            .map((part) => labelled(measureName(indicator, part), part.rationale.trim())),
        ),
        isIllustrative: indicators.some((indicator) => indicator.parts.some(hasMadeUpFigure)),
      },
    ];
  });
}

/** The pack's target years, and any other year that the plan has a target for, in order. */
export function targetYears(plan: Plan, pack: Pack): string[] {
  const years = new Set(pack.targetYears);
  for (const { parts } of plan.indicators) {
    for (const { targets } of parts) for (const { year } of targets) years.add(year);
  }
  return [...years].toSorted();
}

function columnsFor(kind: IndicatorKind, years: readonly string[]): Column[] {
  const word = kind === 'contextual' ? 'Forecast' : 'Target';
  return [
    { header: 'Code', share: 7 },
    { header: 'Indicator', share: 25 },
    { header: 'Good is', share: 7.5 },
    { header: 'Baseline', share: 12.5 },
    ...years.map((year) => ({ header: `${word} ${year}`, share: 10 })),
    { header: 'Owner', share: 12 },
    { header: 'Source', share: 12 },
  ];
}

function row(indicator: Indicator, part: IndicatorPart, years: readonly string[]): Cell[] {
  return [
    [plain(indicator.code)],
    lines(
      [
        indicator.title,
        part.label === '' ? '' : `Part: ${part.label}`,
        indicator.unitLabel,
        indicator.validTo === null ? '' : `Leaves the set on ${longDate(indicator.validTo)}`,
      ],
      indicator.code,
    ),
    lines([polarityWord(part.polarity), bandInWords(part, indicator)], ''),
    [plain(part.baseline === null ? 'Not yet stated' : resultInWords(part.baseline, indicator))],
    ...years.map((year) => target(indicator, part, year)),
    lines(
      [
        indicator.owner.trim() === '' ? 'Not yet named' : indicator.owner,
        indicator.role === 'contributes' ? 'This plan contributes' : '',
      ],
      'Not yet named',
    ),
    lines([indicator.dataSource], 'Not yet stated'),
  ];
}

function target(indicator: Indicator, part: IndicatorPart, year: string): Cell {
  const found = part.targets.find((candidate) => candidate.year === year);
  const mark = found?.illustrative === true ? ` (${ILLUSTRATIVE})` : '';
  const without = found?.withoutStretch ?? null;
  const value = found?.value ?? null;
  return lines(
    [
      value === null
        ? whyNoTarget(indicator, part, year)
        : `${formatFigure(value, indicator)}${mark}`,
      without === null ? '' : `${formatFigure(without, indicator)} without stretch${mark}`,
      ...(found?.milestones ?? []).map(
        ({ quarter, value: due }) =>
          `${formatFigure(due, indicator)} after quarter ${String(quarter)}${mark}`,
      ),
    ],
    'Not yet set',
  );
}

function whyNoTarget(indicator: Indicator, part: IndicatorPart, year: string): string {
  const state = targetState(indicator, part, year);
  switch (state) {
    case 'set':
    case 'missing':
      return 'Not yet set';
    case 'baselineToCome':
      return 'To be set once the baseline is out';
    case 'leaves':
      return '–';
    case 'partner':
      return 'Set by the partner';
    case 'context':
      return 'No forecast';
    default:
      return unreachable(state);
  }
}

function hasMadeUpFigure(part: IndicatorPart): boolean {
  return (
    (part.baseline?.illustrative === true && part.baseline.measure.kind === 'figure') ||
    part.targets.some((found) => found.illustrative && found.value !== null)
  );
}
