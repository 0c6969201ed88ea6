import { unreachable } from '../domain/control';
import { longDate } from '../domain/dates';
import { bandInWords, formatFigure, polarityWord } from '../domain/figures';
import { count } from '../domain/in-words';
import { INDICATOR_KINDS } from '../domain/queries/indicator-rows';
import { madeUpMark } from '../domain/queries/made-up-mark';
import { measureName, milestonesInWords, resultInWords } from '../domain/queries/observation-words';
import { targetState } from '../domain/queries/target-state';
import { targetYearsOf } from '../domain/queries/target-years';
import type { IndicatorKind } from '../domain/schema/common';
import type { Pack } from '../domain/schema/pack';
import type { CommentAbout, Indicator, IndicatorPart, Plan } from '../domain/schema/plan';
import { labelled, lines, plain } from './cells';
import type { Cell, Column } from './model';
import type { NewTable, Remark } from './paper';
import { fittedColumns, showing } from './widths';

/** The table of indicators of one kind, and what prints under it. */
export interface IndicatorTable {
  readonly table: NewTable;
  /** "NI 75: why these targets", for each measure that somebody gave reasons for. */
  readonly reasons: readonly Remark[];
  /** "L2: 82.8% after quarter 1 of 2008/9", for each measure that has milestones on the way to a target. */
  readonly milestones: readonly Remark[];
}

/** The indicator and target tables, one a kind; a row a measure. */
export function indicatorTables(plan: Plan, pack: Pack): IndicatorTable[] {
  const years = targetYears(plan, pack);
  const rowsOf = (indicators: readonly Indicator[]): Cell[][] =>
    indicators.flatMap((indicator) => indicator.parts.map((part) => row(indicator, part, years)));
  const fitted = fittedColumns(headersFor('Forecast', years), rowsOf(plan.indicators));
  const widest = Math.max(...fitted.slice(FIRST_YEAR, -2).map(({ share }) => share));
  const columnsFor = (kind: IndicatorKind): Column[] =>
    headersFor(kind === 'contextual' ? 'Forecast' : 'Target', years).map((header, place, all) => {
      const isYear = place >= FIRST_YEAR && place < all.length - 2;
      return { header, share: isYear ? widest : (fitted[place]?.share ?? 1) };
    });
  return INDICATOR_KINDS.flatMap(({ kind, label }) => {
    const indicators = plan.indicators.filter((indicator) => indicator.kind === kind);
    if (indicators.length === 0) return [];
    const what = kind === 'contextual' ? 'forecasts' : 'targets';
    return [
      {
        table: {
          caption: `${label} and ${what}`,
          description: `${count(indicators.length, 'indicator')}, one a row with each part of its own: which values are good, the baseline with its period, ${what} for ${years.join(', ')}, owner and source.`,
          columns: showing(columnsFor(kind), fieldsFor(years)),
          rows: rowsOf(indicators),
          abouts: indicators.flatMap(aboutMeasures),
        },
        reasons: indicators.flatMap((indicator) =>
          indicator.parts
            .filter(({ rationale }) => rationale.trim() !== '')
            .map((part) => remark(indicator, part, 'rationale', part.rationale.trim())),
        ),
        milestones: indicators.flatMap((indicator) =>
          indicator.parts.flatMap((part) => milestonesOf(indicator, part)),
        ),
      },
    ];
  });
}

/** The years that the plan sets targets for, and any other year that it has one for, in order. */
export function targetYears(plan: Plan, pack: Pack): string[] {
  const years = new Set(targetYearsOf(pack, plan.header.year));
  for (const { parts } of plan.indicators) {
    for (const { targets } of parts) for (const { year } of targets) years.add(year);
  }
  return [...years].toSorted();
}

/** Where the columns of years begin; they are as wide as each other, and two columns follow them. */
const FIRST_YEAR = 4;

function headersFor(word: 'Target' | 'Forecast', years: readonly string[]): string[] {
  return [
    'Code',
    'Indicator',
    'Good is',
    'Baseline',
    ...years.map((year) => `${word} ${year}`),
    'Owner',
    'Source',
  ];
}

function fieldsFor(years: readonly string[]): readonly (readonly string[])[] {
  return [
    ['code'],
    ['title', 'unitLabel', 'validTo'],
    ['polarity', 'band'],
    ['baseline'],
    ...years.map((year) => [`target:${year}`]),
    ['owner', 'role'],
    ['dataSource'],
  ];
}

/** The record of each row of an indicator: a measure a row. */
export function aboutMeasures({ id, parts }: Indicator): CommentAbout[] {
  return parts.map((part) => ({ kind: 'indicator', id, partId: part.id, field: null }));
}

function row(indicator: Indicator, part: IndicatorPart, years: readonly string[]): Cell[] {
  return [
    [plain(indicator.code)],
    lines(
      [
        indicator.title,
        part.label === '' ? '' : `Part: ${part.label}`,
        indicator.unitLabel.trim() === '' ? '' : `Counted as: ${indicator.unitLabel}`,
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
  const mark = madeUpMark(found?.illustrative === true);
  const without = found?.withoutStretch ?? null;
  const value = found?.value ?? null;
  return lines(
    [
      value === null
        ? whyNoTarget(indicator, part, year)
        : `${formatFigure(value, indicator)}${mark}`,
      without === null ? '' : `${formatFigure(without, indicator)}${mark} without stretch`,
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

/** One paragraph with the milestones of all years; a cell of the table is too narrow for them. */
function milestonesOf(indicator: Indicator, part: IndicatorPart): Remark[] {
  const words = milestonesInWords(indicator, part);
  return words === '' ? [] : [remark(indicator, part, 'milestones', words)];
}

function remark(
  indicator: Indicator,
  part: IndicatorPart,
  field: 'rationale' | 'milestones',
  words: string,
): Remark {
  return {
    runs: labelled(measureName(indicator, part), words),
    about: { kind: 'indicator', id: indicator.id, partId: part.id, field },
  };
}
