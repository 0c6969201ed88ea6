import { observationInWords } from '../domain/figures';
import type { Indicator, IndicatorPart, Observation, Plan } from '../domain/schema/plan';
import { counted, filled, labelled, lines, plain } from './cells';
import type { Runs } from './model';
import { periodName } from './names';
import type { NewTable } from './paper';

/** How each indicator is defined and counted, and what is known so far; one row a measure. */
export function indicatorDetails(plan: Plan): NewTable {
  return {
    caption: 'Definitions, results so far and comparators',
    description: `${counted(plan.indicators.length, 'indicator')}, one a row with each part of its own: the definition, how it is counted, results so far, figures of others, and notes.`,
    columns: [
      { header: 'Code', share: 7 },
      { header: 'Definition', share: 27 },
      { header: 'Counted as', share: 13 },
      { header: 'Results so far', share: 19 },
      { header: 'Comparators', share: 17 },
      { header: 'Notes', share: 17 },
    ],
    rows: plan.indicators.flatMap((indicator) =>
      indicator.parts.map((part) => [
        [plain(indicator.code)],
        lines(
          [part.label === '' ? '' : `Part: ${part.label}`, indicator.definition],
          'Not yet stated',
        ),
        countedAs(indicator),
        filled(results(indicator, part), 'None yet'),
        filled(comparators(indicator, part), 'None yet'),
        filled(notes(indicator, part), 'None'),
      ]),
    ),
  };
}

function countedAs(indicator: Indicator) {
  return lines(
    [
      indicator.unitLabel,
      `By ${periodName(indicator.periodType)}`,
      indicator.cumulative ? 'Adds up through the year' : '',
    ],
    'Not yet stated',
  );
}

/** Results in order, and the baseline where it is none of them. */
function results(indicator: Indicator, part: IndicatorPart): Runs[] {
  const { baseline, actuals } = part;
  const series = actuals.length === 0 ? [] : [plain(seriesInWords(actuals, indicator))];
  if (baseline === null || actuals.some((actual) => isSame(actual, baseline))) return series;
  return [...series, labelled('Baseline', seriesInWords([baseline], indicator))];
}

function isSame(one: Observation, other: Observation): boolean {
  return (
    one.period.label === other.period.label &&
    one.measure.kind === 'figure' &&
    other.measure.kind === 'figure' &&
    one.measure.value === other.measure.value &&
    one.cases === other.cases &&
    one.illustrative === other.illustrative
  );
}

/** Figures of a series in one sentence; what holds for all of them is said once, at the end. */
function seriesInWords(series: readonly Observation[], indicator: Indicator): string {
  const areMadeUp = series.every(({ illustrative }) => illustrative) && series.length > 1;
  const cases = series[0]?.cases ?? null;
  const isOneCount = series.every((one) => one.cases === cases) && series.length > 1;
  const figures = series.map((one) => {
    const words = observationInWords(areMadeUp ? { ...one, illustrative: false } : one, indicator);
    return one.cases === null || isOneCount ? words : `${words}, ${counted(one.cases, 'case')}`;
  });
  return [
    figures.join('; '),
    isOneCount && cases !== null ? `. ${counted(cases, 'case')} each` : '',
    areMadeUp ? '. All illustrative' : '',
  ].join('');
}

/** One paragraph for each of the others, its figures in order. */
function comparators(indicator: Indicator, part: IndicatorPart): Runs[] {
  const names = new Set(part.comparators.map(({ name }) => name));
  return [...names].map((name) => {
    const others = part.comparators.filter((other) => other.name === name);
    return labelled(name, seriesInWords(others, indicator));
  });
}

function notes(indicator: Indicator, part: IndicatorPart): Runs[] {
  const observations = [
    ...(part.baseline === null ? [] : [part.baseline]),
    ...part.actuals,
    ...part.comparators,
  ];
  const sources = new Set(
    observations.map(({ source }) => source.trim()).filter((text) => text !== ''),
  );
  sources.delete(indicator.dataSource.trim());
  return [
    ...(indicator.note.trim() === '' ? [] : [plain(indicator.note)]),
    ...(sources.size === 0 ? [] : [labelled('Figures from', [...sources].join('; '))]),
  ];
}
