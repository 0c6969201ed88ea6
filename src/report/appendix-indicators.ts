import { observationInWords } from '../domain/figures';
import type {
  Comparator,
  Indicator,
  IndicatorPart,
  Observation,
  Plan,
} from '../domain/schema/plan';
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

function results(indicator: Indicator, part: IndicatorPart): Runs[] {
  const baseline =
    part.baseline === null ? [] : [labelled('Baseline', withCases(part.baseline, indicator))];
  return [...part.actuals.map((actual) => plain(withCases(actual, indicator))), ...baseline];
}

function withCases(observation: Observation, indicator: Indicator): string {
  const words = observationInWords(observation, indicator);
  return observation.cases === null ? words : `${words}, ${counted(observation.cases, 'case')}`;
}

/** One paragraph for each of the others, its figures in order. */
function comparators(indicator: Indicator, part: IndicatorPart): Runs[] {
  const byName = new Map<string, Comparator[]>();
  for (const other of part.comparators) {
    byName.set(other.name, [...(byName.get(other.name) ?? []), other]);
  }
  return Array.from(byName, ([name, others]) =>
    labelled(name, others.map((other) => withCases(other, indicator)).join('; ')),
  );
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
