import type { RiskMatrix } from '../schema/pack';
import type { Field } from './field';
import type { AnyRecord } from './index';
import type { Computed, Register } from './register';
import { bandOf } from './risk-scores';
import { computedValue } from './totals';
import { figureText } from './words';

/** What a column that follows from others says of a record, as it is printed; null where there is nothing to work out. */
export function workedText(
  computed: Computed,
  record: AnyRecord,
  { fields }: Pick<Register, 'fields'>,
  matrix: RiskMatrix,
): string | null {
  const { how } = computed;
  const value = computedValue(computed, record);
  if (how.kind === 'difference') return value === null ? null : changeText(value, fields[how.to]);
  if (value === null) return 'Not yet scored';
  return `${String(value)} ${bandOf(value, matrix)?.label ?? ''}`.trim();
}

/** A change of figures of a field, with its sign: "+7.5". */
export function changeText(value: number, field: Field | undefined): string {
  const text = figureText(value, field?.kind === 'figure' ? field : { decimals: 0 });
  return value > 0 ? `+${text}` : text;
}
