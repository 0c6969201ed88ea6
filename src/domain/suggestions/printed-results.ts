import { same } from '../compare/same';
import { readDate } from '../dates';
import {
  countInWords,
  periodName,
  resultInWords,
  seriesInWords,
} from '../queries/observation-words';
import { readFigure } from '../read-figure';
import { fail, ok } from '../result';
import { periodType, type PeriodType } from '../schema/common';
import type { Comparator, Indicator, Measure, Observation } from '../schema/plan';
import { periodDoubt } from '../targets/periods';
import { readLine, sentence, type Read } from './printed-field';

/**
 * Results of an indicator by the words that a paper prints for them: "45.5% (2006/7), 7,648 of 16,000 cases", with a
 * semicolon between, and what holds for all of them once at the end.
 */

/** What holds for all of a series: how many cases each has, and that a sample made them up. */
const CASES_EACH = /\.\s*(?<cases>[\d,]+) cases? each/u;
const ALL_MADE_UP = /\.\s*All(?:\s*\[i\])?(?=\s*(?:[;.]|$))/u;

/** One result: its measure, the mark of a sample, its period, and what it was counted from. */
const RESULT =
  /^(?<measure>suppressed(?: \(small numbers\))?|not available|to be established(?: by [^(;]+?)?|[^(]+?)\s*(?:\[i\])?\s*(?:\((?<period>[^()]*)\))?(?:,\s+(?<count>[\d.,]+(?: of [\d.,]+)? (?:cases?|counted)))?$/isu;

/** Reads a series; one result that says what it said stays as it is, any other takes the place of the one that went. */
export function readSeries(
  text: string,
  before: readonly Observation[],
  indicator: Indicator,
): Read<Observation[]> {
  const said = pieces(text);
  const old = pieces(seriesInWords(before, indicator));
  const free = before.map((one, at) => ({ one, words: old.results[at] ?? '' }));
  const stayed = said.results.map((words) => {
    const at = free.findIndex((known) => known.words === words);
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null);
  });
  const shared = said.cases === old.cases ? undefined : said.cases;
  const read: Observation[] = [];
  for (const [at, words] of said.results.entries()) {
    const kept = stayed[at] ?? null;
    const was = kept ?? free.shift() ?? null;
    const one = kept === null ? readResult(words, was, indicator) : ok(kept.one);
    if (!one.ok) return one;
    const isNew = was === null && said.cases !== null && one.value.cases === null;
    const cases = shared === undefined ? (isNew ? said.cases : one.value.cases) : shared;
    read.push({ ...one.value, cases });
  }
  return ok(read);
}

interface Pieces {
  readonly results: readonly string[];
  /** Null where the results do not share a number of cases. */
  readonly cases: number | null;
}

function pieces(text: string): Pieces {
  const cases = CASES_EACH.exec(text)?.groups?.['cases'];
  return {
    results: text
      .replace(CASES_EACH, '')
      .replace(ALL_MADE_UP, '')
      .split(';')
      .map((one) =>
        one
          .replaceAll(/\s+/gu, ' ')
          .replace(/\.? ?$/u, '')
          .trim(),
      )
      .filter((one) => one !== ''),
    cases: cases === undefined ? null : numberIn(cases),
  };
}

const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

/** A result and how it was printed. */
interface Printed {
  readonly one: Observation;
  readonly words: string;
}

/** Reads one result. `before`: what it takes the place of, for what a paper does not print; null: it is new. */
export function readResult(
  text: string,
  before: Printed | null,
  indicator: Indicator,
): Read<Observation> {
  const was = before?.one ?? null;
  const { measure: said = '', period: label, count } = RESULT.exec(text.trim())?.groups ?? {};
  if (said === '')
    return fail(`“${text.trim()}” is no result: a figure, and its period in brackets.`);
  const measure = readMeasure(said, indicator);
  if (!measure.ok) return measure;
  const period = readPeriod(label, was, indicator);
  if (!period.ok) return period;
  const isSame = was !== null && same(was.measure, measure.value);
  return ok({
    period: period.value,
    measure: measure.value,
    ...countOf(count, before),
    source: was?.source ?? '',
    // A figure that somebody types is theirs, no longer the sample's.
    illustrative: isSame && was.illustrative,
  });
}

function readMeasure(said: string, { unit, unitLabel }: Indicator): Read<Measure> {
  const words = said.trim().toLowerCase();
  if (words === 'not available') return ok({ kind: 'notAvailable' });
  if (words.startsWith('suppressed')) return ok({ kind: 'suppressed' });
  if (words.startsWith('to be established')) {
    const day = said.trim().slice('to be established'.length).replace(/^ by /u, '');
    const by = day === '' ? null : readDate(day, null);
    if (day !== '' && by === null) return fail(`“${day}” is not a date with its year.`);
    return ok({ kind: 'toBeEstablished', by });
  }
  const figure = readFigure(said, { unit, unitLabel, known: [] });
  if (!figure.ok) return fail(sentence(figure.error));
  if (figure.value === null) return fail('A result says a figure, or why there is none.');
  return ok({ kind: 'figure', value: figure.value.value });
}

/** Kinds of year by the names that a paper prints behind a period that is of another kind than its indicator. */
const TYPES = new Map<string, PeriodType>(
  periodType.options.map((type) => [periodName(type), type] as const),
);

function readPeriod(
  said: string | undefined,
  was: Observation | null,
  { periodType: usual }: Indicator,
): Read<Observation['period']> {
  if (said === undefined) {
    return was === null ? fail('A new result needs its period in brackets.') : ok(was.period);
  }
  const parts = said.split(',').map((part) => part.trim());
  const named = TYPES.get(parts.at(-1) ?? '');
  const label = readLine((named === undefined ? parts : parts.slice(0, -1)).join(', '));
  if (!label.ok) return label;
  if (named === undefined && label.value === was?.period.label) return ok(was.period);
  const period = { type: named ?? usual, label: label.value };
  const doubt = periodDoubt(period);
  return doubt === null ? ok(period) : fail(`“${said}” is no period of this indicator. ${doubt}`);
}

/** What a result was counted from; where nothing is said and nothing was said, what is kept without being printed. */
function countOf(
  said: string | undefined,
  before: Printed | null,
): Pick<Observation, 'numerator' | 'cases'> {
  if (said === undefined) {
    const isGone = RESULT.exec(before?.words ?? '')?.groups?.['count'] !== undefined;
    const kept = isGone ? null : before?.one;
    return { numerator: kept?.numerator ?? null, cases: kept?.cases ?? null };
  }
  const [first = '', second] = said.replace(/ (?:cases?|counted)$/iu, '').split(' of ');
  if (second !== undefined) return { numerator: numberIn(first), cases: numberIn(second) };
  return said.endsWith('counted')
    ? { numerator: numberIn(first), cases: null }
    : { numerator: null, cases: numberIn(first) };
}

/** A baseline as the table of indicators and the list of results print it. */
export function baselineSays(
  said: string,
  baseline: Observation | null,
  indicator: Indicator,
): boolean {
  if (baseline === null) return said.trim() === '';
  const words = resultInWords(baseline, indicator);
  const counted = [words, countInWords(baseline)].filter(Boolean).join(', ');
  return [words, counted].some((one) => plain(one) === plain(said));
}

const plain = (text: string): string =>
  text
    .replace(/\s*\[i\]$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Figures of others, a line each: "England: 45.0% (2006/7); 46.1% (2007/8)". */
export function comparatorsInWords(
  comparators: readonly Comparator[],
  indicator: Indicator,
): string {
  return namesOf(comparators)
    .map((name) => `${name}: ${seriesInWords(of(name, comparators), indicator)}`)
    .join('\n');
}

const namesOf = (all: readonly Comparator[]): readonly string[] => [
  ...new Set(all.map(({ name }) => name)),
];
const of = (name: string, all: readonly Comparator[]): readonly Comparator[] =>
  all.filter((one) => one.name === name);

/** Reads such lines. `id`: what the ids of new figures begin with. */
export function readComparators(
  text: string,
  before: readonly Comparator[],
  indicator: Indicator,
  id: string,
): Read<Comparator[]> {
  const read: Comparator[] = [];
  const longestFirst = namesOf(before).toSorted((a, b) => b.length - a.length);
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const known = longestFirst.find((name) => line.trim().startsWith(`${name}:`));
    const name = known ?? /^([^:]+):/u.exec(line.trim())?.[1]?.trim() ?? '';
    const own = of(name, before);
    const series = readSeries(line.trim().slice(name.length + 1), own, indicator);
    if (name === '') return fail(`“${line.trim()}” does not say whose figures it gives.`);
    if (!series.ok) return series;
    for (const [at, one] of series.value.entries()) {
      const was = own[at];
      read.push({ ...one, id: was?.id ?? `${id}-${String(read.length + 1)}`, name });
    }
  }
  return ok(read);
}
