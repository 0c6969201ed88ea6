import type { Computed, Register } from './register';

const MARK = 'worked:';

/** What a column that follows from others is called where the fields of a printed row are named: "worked:change". */
export const workedField = ({ key }: Pick<Computed, 'key'>): string => `${MARK}${key}`;

/** The column of a register that such a name is of; null where it is the name of a field, or of no column of it. */
export function workedColumn(
  { computed }: Pick<Register, 'computed'>,
  field: string | null,
): Computed | null {
  return computed.find((one) => workedField(one) === field) ?? null;
}

/** The fields that a column follows from. */
export function sourcesOf({ how }: Pick<Computed, 'how'>): readonly string[] {
  return how.kind === 'difference' ? [how.from, how.to] : [how.likelihood, how.impact];
}
