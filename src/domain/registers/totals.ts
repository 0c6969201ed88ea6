import { settle } from '../targets/rounding';
import type { FigureField, Option } from './field';
import { REGISTERS, registerOf, type AnyRecord, type RegisterKey } from './index';
import type { Computed, Register } from './register';

/** Figures are kept as typed; sums are rounded so that 0.1 and 0.2 make 0.3. */
const tidy = (value: number): number => Number(value.toFixed(6));

/** A figure of a record, or null. */
export function figureIn(record: AnyRecord, field: string): number | null {
  const value = record[field];
  return typeof value === 'number' ? value : null;
}

/** The sum of a field; null where no record has a figure. */
export function sumOf(records: readonly AnyRecord[], field: string): number | null {
  const figures = records.flatMap((record) => figureIn(record, field) ?? []);
  return figures.length === 0 ? null : tidy(figures.reduce((sum, figure) => sum + figure, 0));
}

/** A field whose sum says something. */
export interface TotalField {
  readonly name: string;
  readonly field: FigureField;
}

/** The fields of a register that are summed, in order. */
export function totalFields({ fields }: Register): readonly TotalField[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'figure' && field.totals ? [{ name, field }] : [],
  );
}

/** The sums of some of a register's records. */
export interface Totals {
  /** The option that these records share; null: the register is not parted. */
  readonly group: Option | null;
  readonly records: readonly AnyRecord[];
  readonly sums: Readonly<Record<string, number | null>>;
}

/** The options by which a register is parted, none where it is not. */
export function groupOptions({ groupBy, fields }: Register): readonly Option[] {
  const field = groupBy === null ? undefined : fields[groupBy];
  return field?.kind === 'choice' && typeof field.from !== 'string' ? field.from : [];
}

/** Records without a choice are counted with the first option, so that no sum leaves one out. */
function optionOf(record: AnyRecord, groupBy: string, options: readonly Option[]): string {
  const id = record[groupBy];
  return options.some((option) => option.id === id) ? String(id) : (options[0]?.id ?? '');
}

/** The records of a register by the option that they share, each with its sums; empty parts are left out. */
export function totalsOf(key: RegisterKey, records: readonly AnyRecord[]): readonly Totals[] {
  const register = registerOf(key);
  const sums = (some: readonly AnyRecord[]) =>
    Object.fromEntries(totalFields(register).map(({ name }) => [name, sumOf(some, name)]));
  const options = groupOptions(register);
  const { groupBy } = register;
  if (groupBy === null || options.length === 0) {
    return records.length === 0 ? [] : [{ group: null, records, sums: sums(records) }];
  }
  return options.flatMap((group) => {
    const own = records.filter((record) => optionOf(record, groupBy, options) === group.id);
    return own.length === 0 ? [] : [{ group, records: own, sums: sums(own) }];
  });
}

/** A column that follows from others; null where a figure is missing. */
export function computedValue({ how }: Computed, record: AnyRecord): number | null {
  switch (how.kind) {
    case 'difference': {
      const [from, to] = [figureIn(record, how.from), figureIn(record, how.to)];
      return from === null || to === null ? null : tidy(to - from);
    }
    case 'score': {
      const [likelihood, impact] = [figureIn(record, how.likelihood), figureIn(record, how.impact)];
      return likelihood === null || impact === null ? null : likelihood * impact;
    }
  }
}

/** By how much of the first a figure changed, in %; null where there is nothing to compare with. */
export function changeShare(from: number | null, to: number | null): number | null {
  if (from === null || to === null || from === 0) return null;
  // 1 to 1.1 is 10% and not 10.000000000000009%, which is more than a guide of 10%.
  return settle(((to - from) / Math.abs(from)) * 100);
}

/** A sum that a text can name: which register, which field, which part of it. */
export interface TotalPlace {
  readonly register: RegisterKey;
  readonly field: string;
  /** An option of the register's groups; null where it has none. */
  readonly group: string | null;
}

/** Every sum that the registers have. */
export const TOTAL_PLACES: readonly TotalPlace[] = (
  Object.keys(REGISTERS) as readonly RegisterKey[]
).flatMap((key) => {
  const register = registerOf(key);
  const groups = groupOptions(register);
  return totalFields(register).flatMap(({ name }): TotalPlace[] =>
    groups.length === 0
      ? [{ register: key, field: name, group: null }]
      : groups.map(({ id }) => ({ register: key, field: name, group: id })),
  );
});
