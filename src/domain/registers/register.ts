import type { Field, FieldValue, FieldValues, Printed } from './field';

/** The fields of a record by their keys, in the order of grid, form and paper. */
export type Fields = Readonly<Record<string, Field>>;

/** A column that follows from others and is never typed. */
export interface Computed {
  readonly key: string;
  readonly label: string;
  /** The field that it stands behind. */
  readonly after: string;
  readonly prints: Printed;
  readonly how:
    | { readonly kind: 'difference'; readonly from: string; readonly to: string }
    | { readonly kind: 'score'; readonly likelihood: string; readonly impact: string };
}

/** A table of records of one kind in a plan, described once. */
export interface Register<F extends Fields = Fields> {
  /** As it stands in the plan's file and in commands. */
  readonly key: string;
  /** Heading of its table and of its place in the room. */
  readonly title: string;
  /** The title where there is little room: on a tab. */
  readonly short: string;
  readonly noun: string;
  readonly nouns: string;
  /** The field that names a record: "Advisers and professional officers". */
  readonly name: string & keyof F;
  readonly fields: F;
  readonly computed: readonly Computed[];
  /** A choice with options: a table on paper, and a row of totals, for each. */
  readonly groupBy: (string & keyof F) | null;
  /** How a page with its table lies. */
  readonly page: 'portrait' | 'landscape';
  /** What belongs in it, for the room while it is empty. */
  readonly hint: string;
}

/** The record of a register: an id and a value for each field. */
export type RecordOf<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: FieldValues[F[K]['kind']];
};

/** A record of any register. */
export type AnyRecord = { readonly id: string } & Readonly<Record<string, FieldValue>>;

/** Describes a register; what it may leave out has a plain meaning. */
export function register<const F extends Fields, const K extends string>(
  key: K,
  about: Omit<Register<F>, 'key' | 'computed' | 'groupBy'> &
    Partial<Pick<Register<F>, 'computed' | 'groupBy'>>,
): Register<F> & { readonly key: K } {
  return { computed: [], groupBy: null, ...about, key };
}
