import type { SimpleCommand } from '../commands/schema';
import { formatFigure } from '../figures';
import { readFigure } from '../read-figure';
import { fail, ok } from '../result';
import type { Indicator, IndicatorPart } from '../schema/plan';
import {
  mapped,
  readFilled,
  readLine,
  readText,
  type PrintedField,
  type Read,
} from './printed-field';

/** What an indicator, or one of its measures, says in a field; null where that is not changed by its words. */
export function indicatorField(
  indicator: Indicator,
  part: IndicatorPart,
  field: string,
): PrintedField | null {
  const { id } = indicator;
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
      return {
        now: part.correctiveAction.trim(),
        read: mapped(readText, (correctiveAction) => ({
          type: 'indicator.part',
          indicatorId: id,
          partId: part.id,
          changes: { correctiveAction },
        })),
      };
    default: {
      const [kind, year = ''] = field.split(':');
      if (kind === 'target') return targetField(indicator, part, year, 'value');
      return kind === 'without' ? targetField(indicator, part, year, 'withoutStretch') : null;
    }
  }
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
