import type { SimpleCommand } from '../commands/schema';
import { formatFigure } from '../figures';
import { ownRuleInWords } from '../queries/target-status-words';
import { readFigure } from '../read-figure';
import { resultInWords, seriesInWords } from '../queries/observation-words';
import { fail, ok } from '../result';
import type { Pack } from '../schema/pack';
import type { Indicator, IndicatorPart } from '../schema/plan';
import { bare } from './cell-fields';
import { bandField, countedField, polarityField, unitLabelField } from './printed-choices';
import {
  mapped,
  readFilled,
  readLine,
  readText,
  type PrintedField,
  type Read,
} from './printed-field';
import {
  baselineSays,
  comparatorsInWords,
  readComparators,
  readResult,
  readSeries,
} from './printed-results';
import { targetMilestones } from './printed-target-milestones';

/**
 * What an indicator, or one of its measures, says in a field; null where that is not changed by its words. `newId`: what
 * the ids of new figures begin with.
 */
export function indicatorField(
  indicator: Indicator,
  part: IndicatorPart,
  field: string,
  newId: string,
  pack: Pack,
): PrintedField | null {
  const { id } = indicator;
  const place = { indicatorId: id, partId: part.id };
  const set = (changes: Partial<Indicator>): SimpleCommand => ({
    type: 'indicator.set',
    id,
    changes,
  });
  switch (field) {
    case 'title':
      return { now: indicator.title, read: mapped(readFilled, (title) => set({ title })) };
    case 'owner':
    case 'dataSource':
      return { now: indicator[field], read: mapped(readLine, (text) => set({ [field]: text })) };
    case 'definition':
    case 'note':
      return { now: indicator[field], read: mapped(readText, (text) => set({ [field]: text })) };
    case 'correctiveAction':
    case 'rationale':
      return {
        now: part[field].trim(),
        read: mapped(readText, (text) => ({
          type: 'indicator.part',
          ...place,
          changes: { [field]: text },
        })),
      };
    case 'polarity':
      return polarityField(indicator, part);
    case 'band':
      return bandField(indicator, part);
    case 'unitLabel':
      return unitLabelField(indicator);
    // The first field of the column that says how an indicator is counted stands for all of it.
    case 'cumulative':
      return countedField(indicator, ownRuleInWords(indicator, pack));
    case 'milestones':
      return targetMilestones(indicator, part);
    case 'actuals': {
      const read = (text: string) => readSeries(text, part.actuals, indicator);
      return {
        now: bare(part.actuals.length === 0 ? '' : seriesInWords(part.actuals, indicator)),
        read: mapped(read, (actuals) => ({ type: 'indicator.actuals', ...place, actuals })),
      };
    }
    case 'baseline':
      return baselineField(indicator, part);
    case 'comparators': {
      const { comparators } = part;
      const read = (text: string) => readComparators(text, comparators, indicator, newId);
      return {
        now: bare(comparatorsInWords(comparators, indicator)),
        read: mapped(read, (all) => ({
          type: 'indicator.comparators',
          ...place,
          comparators: all,
        })),
      };
    }
    default: {
      const [kind, year = ''] = field.split(':');
      if (kind === 'target') return targetField(indicator, part, year, 'value');
      return kind === 'without' ? targetField(indicator, part, year, 'withoutStretch') : null;
    }
  }
}

function baselineField(indicator: Indicator, { id, baseline: one }: IndicatorPart): PrintedField {
  const read = (text: string, words: string): Read<IndicatorPart['baseline']> =>
    text.trim() === ''
      ? ok(null)
      : readResult(text, one === null ? null : { one, words }, indicator);
  return {
    now: one === null ? '' : bare(resultInWords(one, indicator)),
    says: (before) => baselineSays(before, one, indicator),
    read: mapped(read, (baseline) => ({
      type: 'indicator.baseline',
      indicatorId: indicator.id,
      partId: id,
      baseline,
    })),
  };
}

/** What a paper says behind a target without the stretch, and the mark of a figure that was made up for a sample. */
const BEHIND = /\s*(?:\[i\])?\s*(?:without stretch)?\s*$/iu;

function targetField(
  indicator: Indicator,
  part: IndicatorPart,
  year: string,
  which: 'value' | 'withoutStretch',
): PrintedField {
  const found = part.targets.find((target) => target.year === year);
  const value = found?.[which] ?? null;
  const mark = found?.illustrative === true ? '\u00A0[i]' : '';
  const printed = value === null ? '' : formatFigure(value, indicator);
  const known = part.targets.flatMap((target) => target.value ?? []);
  const read = (text: string): Read<number | null> => {
    const { unit, unitLabel } = indicator;
    const figure = readFigure(text.replace(BEHIND, ''), { unit, unitLabel, known });
    return figure.ok ? ok(figure.value?.value ?? null) : fail(`${figure.error}.`);
  };
  const { value: target = null, withoutStretch = null, milestones = [] } = found ?? {};
  return {
    now: which === 'value' || printed === '' ? printed : `${printed}${mark} without stretch`,
    read: mapped(read, (figure) => {
      const next = { value: target, withoutStretch, [which]: figure };
      const isBlank =
        next.value === null && next.withoutStretch === null && milestones.length === 0;
      return {
        type: 'indicator.target',
        indicatorId: indicator.id,
        partId: part.id,
        year,
        // A figure that somebody types is theirs, no longer the sample's.
        target: isBlank ? null : { ...next, illustrative: false, milestones: [...milestones] },
      };
    }),
  };
}
