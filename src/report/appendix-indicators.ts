import { count } from '../domain/in-words';
import { notThisIndicator } from '../domain/queries/evidence';
import { factWords } from '../domain/queries/fact-words';
import {
  countedBy,
  CUMULATIVE_WORDS,
  REPORTING_WORDS,
  seriesInWords,
} from '../domain/queries/observation-words';
import { ownRuleInWords } from '../domain/queries/target-status-words';
import type { Pack } from '../domain/schema/pack';
import type { Indicator, IndicatorPart, Observation, Plan } from '../domain/schema/plan';
import { filled, labelled, lines, plain } from './cells';
import type { Cell, Runs } from './model';
import { hasResultIn } from './in-year';
import { nameOf } from './names';
import type { NewTable } from './paper';
import { aboutMeasures } from './indicators';
import { byHeader, fittedColumns, showing } from './widths';

const HEADERS = [
  'Code',
  'Definition',
  'Counted as',
  'Results so far',
  'Comparators',
  'Notes and evidence',
];

const FIELDS = [
  ['code'],
  ['definition'],
  ['cumulative', 'periodType', 'reporting', 'ragRuleId', 'tolerance'],
  ['actuals'],
  ['comparators'],
  ['note', 'correctiveAction', 'factIds'],
];

/** The fields that each column shows, by its header. */
export const DEFINITION_COLUMNS = byHeader(HEADERS, FIELDS);

/** How each indicator is defined and counted, and what is known so far; one row a measure. */
export function indicatorDetails(plan: Plan, pack: Pack): NewTable {
  const { year } = plan.header;
  const rows = plan.indicators.flatMap((indicator) =>
    indicator.parts.map((part): Cell[] => [
      [plain(indicator.code)],
      lines(
        [part.label === '' ? '' : `Part: ${part.label}`, indicator.definition],
        'Not yet stated',
      ),
      countedAs(indicator, pack),
      filled(results(indicator, part), 'None yet'),
      filled(comparators(indicator, part), 'None yet'),
      filled([...notes(indicator, part, year), ...evidence(indicator, pack)], 'None'),
    ]),
  );
  return {
    caption: 'Definitions, results so far and comparators',
    description: `${count(plan.indicators.length, 'indicator')}, one a row with each part of its own: the definition, how it is counted, results so far, figures of others, notes and evidence.`,
    columns: showing(fittedColumns(HEADERS, rows), FIELDS),
    rows,
    abouts: plan.indicators.flatMap(aboutMeasures),
  };
}

function countedAs(indicator: Indicator, pack: Pack) {
  return lines(
    [
      indicator.unitLabel,
      countedBy(indicator.periodType),
      REPORTING_WORDS[indicator.reporting],
      indicator.cumulative ? CUMULATIVE_WORDS : '',
      ownRuleInWords(indicator, pack),
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
    one.numerator === other.numerator &&
    one.illustrative === other.illustrative
  );
}

/** One paragraph for each of the others, its figures in order. */
function comparators(indicator: Indicator, part: IndicatorPart): Runs[] {
  const names = new Set(part.comparators.map(({ name }) => name));
  return [...names].map((name) => {
    const others = part.comparators.filter((other) => other.name === name);
    return labelled(name, seriesInWords(others, indicator));
  });
}

/** Facts of the pack that stand behind the indicator, each with its figure, and why it is not the indicator's own. */
function evidence(indicator: Indicator, { facts }: Pack): Runs[] {
  return indicator.factIds.map((id) => {
    const fact = facts.find((one) => one.id === id);
    if (!fact) return labelled('Evidence', nameOf(facts, id));
    const not = notThisIndicator(fact, indicator);
    const words = `${fact.code} ${factWords(fact)}`;
    return labelled('Evidence', not === null ? words : `${words}. ${not}`);
  });
}

function notes(indicator: Indicator, part: IndicatorPart, year: string): Runs[] {
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
    ...(part.correctiveAction.trim() === '' || hasResultIn(indicator, part, year)
      ? []
      : [labelled('Corrective action', part.correctiveAction.trim())]),
    ...(sources.size === 0 ? [] : [labelled('Figures from', [...sources].join('; '))]),
  ];
}
