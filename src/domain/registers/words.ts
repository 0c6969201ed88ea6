import { unreachable } from '../control';
import { longDate, shortDate } from '../dates';
import { formatFigure } from '../figures';
import type { Pack, RiskMatrix } from '../schema/pack';
import type { Field, FigureField, ScaleField } from './field';
import type { AnyRecord } from './index';
import { idsIn } from './links';
import { optionLabel, optionsOf } from './options';
import type { RecordRefs } from './refs';

/** Where a value is read: short on a screen, in full on paper, and as it can be typed again in a cell. */
export type Place = 'screen' | 'word' | 'edit';

/**
 * A figure as printed: "46.5", "1,240"; thousands of pounds stand under a heading that says £000. Decimals beyond those of
 * its field are printed as they were typed: a reader adds up what is printed, and 0.5 and 0.5 must not read 1, 1 and 1.
 */
export function figureText(value: number, { decimals }: Pick<FigureField, 'decimals'>): string {
  return formatFigure(value, { unit: 'number', decimals: Math.max(decimals, decimalsOf(value)) });
}

/** Decimals that sums are kept to: beyond them stands what binary fractions leave. */
const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  return /\.(\d*?)0*$/u.exec(value.toFixed(MOST_DECIMALS))?.[1]?.length ?? 0;
}

/** The steps of a scale, likeliest or gravest last. */
export function stepsOf({ axis }: ScaleField, pack: Pack): RiskMatrix['likelihood'] {
  return pack.riskMatrix[axis];
}

/**
 * A field of a record in words; blank where it says nothing. `all` are the records of its register, for the names of
 * those above. What `edit` gives, reading it again changes nothing.
 */
export function fieldText(
  field: Field,
  record: AnyRecord,
  key: string,
  refs: RecordRefs,
  all: readonly AnyRecord[],
  nameField: string,
  place: Place,
): string {
  const value = record[key] ?? null;
  switch (field.kind) {
    case 'line':
    case 'text':
      return String(value ?? '');
    case 'figure':
      if (typeof value !== 'number') return '';
      return place === 'edit' ? String(value) : figureText(value, field);
    case 'scale': {
      if (typeof value !== 'number') return '';
      const label = stepsOf(field, refs.pack)[value - 1]?.label ?? '';
      return `${String(value)} ${label}`.trim();
    }
    case 'date':
      if (typeof value !== 'string') return '';
      return place === 'screen' ? shortDate(value) : longDate(value);
    case 'choice':
      return optionLabel(optionsOf(field, refs.pack), String(value ?? ''));
    case 'choices': {
      const options = optionsOf(field, refs.pack);
      return idsIn(record, key)
        .map((id) => optionLabel(options, id))
        .join('; ');
    }
    case 'flag':
      if (value === true) return 'Yes';
      return place === 'edit' ? 'No' : '';
    case 'links':
      return idsIn(record, key)
        .map((id) => refs.linkables[field.to].get(id)?.code ?? id)
        .join(', ');
    case 'parent': {
      const above = all.find(({ id }) => id === value);
      return String(above?.[nameField] ?? '');
    }
    default:
      return unreachable(field);
  }
}
