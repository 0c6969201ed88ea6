import { recordsOf, REGISTER_KEYS } from '../registers/index';
import type { CommentAbout, Plan } from '../schema/plan';
import { serialiseLine } from '../schema/serialise';

/** Who changed something, and when: an ISO moment. */
export interface Trace {
  readonly by: string;
  readonly at: string;
}

/** Who changed a thing of the plan last: a record, or some of its fields; null: the plan at all. */
export type TraceOf = (about: CommentAbout | null, fields?: readonly string[]) => Trace;

type Fields = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || serialiseLine(one ?? null) === serialiseLine(other ?? null);

/** The fields that are not the same in two states of a record, as its own type names them. */
function fieldsOf(before: Fields, after: Fields): string[] {
  return Object.keys(after).filter((key) => !isSame(before[key], after[key]));
}

/** The fields of an indicator, those of its measures among them: "target:2008/9". */
function indicatorFields(before: Plan['indicators'][number], after: typeof before): string[] {
  const parts = after.parts.flatMap((part) => {
    const old = before.parts.find(({ id }) => id === part.id);
    if (old === undefined) return [];
    const years = [...old.targets, ...part.targets].map(({ year }) => year);
    const of = (targets: typeof part.targets, wanted: string) =>
      targets.find(({ year }) => year === wanted);
    const moved = years.filter((year) => !isSame(of(old.targets, year), of(part.targets, year)));
    return [...fieldsOf(old, part), ...moved.map((year) => `target:${year}`)];
  });
  return [...fieldsOf(before, after), ...parts];
}

function touchedIn<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  fields: (old: T, now: T) => readonly string[],
): string[] {
  if (before === after) return [];
  const old = new Map(before.map((record) => [record.id, record]));
  const keys: string[] = [];
  for (const now of after) {
    const was = old.get(now.id);
    old.delete(now.id);
    if (was === undefined) keys.push(now.id);
    else if (!isSame(was, now)) {
      keys.push(now.id, ...fields(was, now).map((field) => `${now.id} ${field}`));
    }
  }
  return [...keys, ...old.keys()];
}

/** What a step touched: the ids of records, and "id field" of each field. Records share what did not change. */
export function touched(before: Plan, after: Plan): readonly string[] {
  return [
    ...touchedIn(before.sections, after.sections, fieldsOf),
    ...touchedIn(before.actions, after.actions, fieldsOf),
    ...touchedIn(before.indicators, after.indicators, indicatorFields),
    ...REGISTER_KEYS.flatMap((key) =>
      touchedIn(recordsOf(before, key), recordsOf(after, key), fieldsOf),
    ),
  ];
}

/** Finds traces by what was {@link touched}; the last of several fields counts. `last`: who changed the plan at all. */
export function traceIn(traces: ReadonlyMap<string, Trace>, last: Trace): TraceOf {
  return (about, fields = []) => {
    if (about === null || !('id' in about)) return last;
    const { id } = about;
    const own = fields.flatMap((field) => traces.get(`${id} ${field}`) ?? []);
    const newest = own.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
    return newest ?? traces.get(id) ?? last;
  };
}
