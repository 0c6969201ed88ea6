import type { SimpleCommand } from '../commands/schema';
import { longDate, readDate } from '../dates';
import { bandInWords, polarityWord } from '../figures';
import { nameList } from '../in-words';
import {
  countedBy,
  periodName,
  REPORTING_WORDS,
  CUMULATIVE_WORDS,
} from '../queries/observation-words';
import { readFigure } from '../read-figure';
import { fail, ok } from '../result';
import { periodType, polarity as polarities } from '../schema/common';
import type { Indicator, IndicatorPart, Reporting } from '../schema/plan';
import { readLine, sentence, type PrintedField, type Read } from './printed-field';

/** Choices that shape an indicator, by the words that a paper prints for them. */

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');

/** Which values are good. */
export function polarityField(indicator: Indicator, part: IndicatorPart): PrintedField {
  const all = polarities.options.map((one) => [polarityWord(one), one] as const);
  return {
    now: polarityWord(part.polarity),
    read: (text) => {
      const found = all.find(([word]) => folded(word) === folded(text));
      if (found === undefined) {
        return fail(`“${text.trim()}” is none of ${nameList(all.map(([word]) => word))}.`);
      }
      return ok([setPart(indicator, part, { polarity: found[1] })]);
    },
  };
}

/** Where values are good: "40.0% to 50.0%". */
export function bandField(indicator: Indicator, part: IndicatorPart): PrintedField {
  return {
    now: bandInWords(part, indicator),
    read: (text) => {
      if (text.trim() === '') return ok([setPart(indicator, part, { band: null })]);
      const ends = text.split(/\s+to\s+|\s*\u2013\s*/u);
      const read = ends.map((end) => readFigure(end, { ...indicator, known: [] }));
      const [from = null, to = null] = read.map((one) =>
        one.ok ? (one.value?.value ?? null) : null,
      );
      const wrong = read.find((one) => !one.ok);
      if (wrong?.ok === false) return fail(sentence(wrong.error));
      if (ends.length !== 2 || from === null || to === null || from > to) {
        return fail(
          `“${text.trim()}” is no range: two figures with “to” between, the lower one first.`,
        );
      }
      return ok([setPart(indicator, part, { band: { from, to } })]);
    },
  };
}

const setPart = (
  { id: indicatorId }: Indicator,
  { id: partId }: IndicatorPart,
  changes: Partial<Pick<IndicatorPart, 'polarity' | 'band'>>,
): SimpleCommand => ({ type: 'indicator.part', indicatorId, partId, changes });

const LEAVES = 'Leaves the set on ';

/** What is counted, and under it until when, where an indicator leaves its set. */
export function unitLabelField(indicator: Indicator): PrintedField {
  const { id, unitLabel, validTo } = indicator;
  const last = validTo === null ? '' : `${LEAVES}${longDate(validTo)}`;
  return {
    now: [unitLabel, last].filter(Boolean).join('\n'),
    read: (text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const leaves = lines.filter((line) => line.trim().startsWith(LEAVES));
      const label = readLine(lines.filter((line) => !leaves.includes(line)).join(' '));
      const day = leaves[0]?.trim().slice(LEAVES.length) ?? '';
      const until = day === '' ? null : readDate(day, null);
      if (!label.ok) return label;
      if (day !== '' && until === null) return fail(`“${day}” is not a date with its year.`);
      return ok([set(id, { unitLabel: label.value, validTo: until })]);
    },
  };
}

const set = (id: string, changes: Partial<Indicator>): SimpleCommand => ({
  type: 'indicator.set',
  id,
  changes,
});

/**
 * How an indicator is counted: what is counted, by which kind of year, how often it is reported, and whether it adds up, a
 * line each. `rule`: when it is on target, which is no word of a choice and stays as it is.
 */
export function countedField(indicator: Indicator, rule: string): PrintedField {
  const { id, unitLabel, periodType: type, reporting, cumulative } = indicator;
  const lines = [
    unitLabel,
    countedBy(type),
    REPORTING_WORDS[reporting],
    cumulative ? CUMULATIVE_WORDS : '',
    rule,
  ];
  return {
    now: lines.filter(Boolean).join('\n'),
    read: (text) => {
      const changes = readCounted(text, rule);
      return changes.ok ? ok([set(id, changes.value)]) : changes;
    },
  };
}

function readCounted(
  text: string,
  rule: string,
): Read<Pick<Indicator, 'unitLabel' | 'periodType' | 'reporting' | 'cumulative'>> {
  const said = text.split('\n').map((line) => line.trim());
  const rest = said.filter((line) => line !== '');
  const take = <T>(words: readonly (readonly [string, T])[]): T | undefined => {
    const at = rest.findIndex((line) => words.some(([word]) => folded(word) === folded(line)));
    const line = at < 0 ? undefined : rest.splice(at, 1)[0];
    return words.find(([word]) => line !== undefined && folded(word) === folded(line))?.[1];
  };
  const types = periodType.options.map((one) => [countedBy(one), one] as const);
  // Papers of before say "By point in time".
  const type = take([
    ...types,
    ...periodType.options.map((one) => [`By ${periodName(one)}`, one] as const),
  ]);
  if (type === undefined) {
    const words = types.map(([word]) => `“${word}”`).join(', ');
    return fail(`One line says what it is counted by, as one of ${words}.`);
  }
  const reporting = take(
    Object.entries(REPORTING_WORDS).flatMap(([one, word]) =>
      word === '' ? [] : [[word, one as Reporting] as const],
    ),
  );
  const cumulative = take([[CUMULATIVE_WORDS, true]]) ?? false;
  if (rule !== '' && take([[rule, true]]) === undefined) {
    return fail('When it is on target follows from its rule; choose that in the plan.');
  }
  if (rest.length > 1) {
    return fail(
      `“${rest.at(-1) ?? ''}” is no choice of an indicator; make the change in the plan.`,
    );
  }
  const label = readLine(rest[0] ?? '');
  if (!label.ok) return label;
  return ok({
    unitLabel: label.value,
    periodType: type,
    reporting: reporting ?? 'year',
    cumulative,
  });
}
