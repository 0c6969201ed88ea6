import type { Action, Indicator, Plan, Section } from '../schema/plan';
import type { Programme } from './programme';
import type { EachRule, Surroundings } from './rule';

/** What the rules saw: for each rule that looks at records, its traces in plan order. */
export type Traces = ReadonlyMap<EachRule, readonly unknown[]>;

interface Trace {
  readonly rule: EachRule;
  readonly trace: unknown;
}

/** What was seen under one programme and year. */
interface Seen<T> {
  readonly programme: Programme;
  readonly year: string;
  readonly value: T;
}

/** By the record; records are never changed, so what was seen of one holds for as long as it stands. */
const byRecord = new WeakMap<object, Seen<readonly Trace[]>>();
/** By the list of records: an edit elsewhere in the plan leaves the list as it is. */
const byList = new WeakMap<object, Seen<Traces>>();

type LookAt<R> = (rule: EachRule, record: R) => unknown;

/** All that the rules of a programme see in the records of a plan. Only records that were not seen before are looked at. */
export function tracesOf(plan: Plan, programme: Programme, around: Surroundings): Traces {
  const sections = seenIn<Section>(
    plan.sections,
    programme,
    around.year,
    ({ look }, record) => look.section?.(record, around) ?? null,
  );
  const actions = seenIn<Action>(
    plan.actions,
    programme,
    around.year,
    ({ look }, record) => look.action?.(record, around) ?? null,
  );
  const indicators = seenIn<Indicator>(
    plan.indicators,
    programme,
    around.year,
    ({ look }, record) => look.indicator?.(record, around) ?? null,
  );
  const all = new Map<EachRule, readonly unknown[]>(sections);
  for (const traces of [actions, indicators]) {
    for (const [rule, list] of traces) {
      const before = all.get(rule);
      all.set(rule, before === undefined ? list : [...before, ...list]);
    }
  }
  return all;
}

function seenIn<R extends object>(
  records: readonly R[],
  programme: Programme,
  year: string,
  look: LookAt<R>,
): Traces {
  const known = byList.get(records);
  if (known?.programme === programme && known.year === year) return known.value;
  const traces = new Map<EachRule, unknown[]>();
  for (const record of records) {
    for (const { rule, trace } of seenAt(record, programme, year, look)) {
      const list = traces.get(rule);
      if (list === undefined) traces.set(rule, [trace]);
      else list.push(trace);
    }
  }
  byList.set(records, { programme, year, value: traces });
  return traces;
}

function seenAt<R extends object>(
  record: R,
  programme: Programme,
  year: string,
  look: LookAt<R>,
): readonly Trace[] {
  const known = byRecord.get(record);
  if (known?.programme === programme && known.year === year) return known.value;
  const value: Trace[] = [];
  for (const rule of programme.each) {
    const trace = look(rule, record);
    if (trace !== null) value.push({ rule, trace });
  }
  byRecord.set(record, { programme, year, value });
  return value;
}
