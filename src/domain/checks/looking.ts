import { perItem } from '../kept-up/per-item';
import { sameLists } from '../kept-up/same-list';
import type { Plan } from '../schema/plan';
import type { Programme } from './programme';
import type { EachRule, Surroundings } from './rule';

/**
 * What the rules saw: for each rule that looks at records, its traces in plan order. A list that holds the same as after
 * the edit before is the very same list.
 */
export type Traces = ReadonlyMap<EachRule, readonly unknown[]>;

interface Trace {
  readonly rule: EachRule;
  readonly trace: unknown;
}

type Look = (plan: Plan) => Traces;

/** By the programme, and then by year. */
const looks = new WeakMap<Programme, Map<string, Look>>();

/** All that the rules of a programme see in the records of a plan. Only records that were not seen before are looked at. */
export function tracesOf(plan: Plan, programme: Programme, around: Surroundings): Traces {
  const byYear = looks.get(programme) ?? new Map<string, Look>();
  looks.set(programme, byYear);
  const look = byYear.get(around.year) ?? lookFor(programme, around);
  byYear.set(around.year, look);
  return look(plan);
}

/** Most records give no rule anything to say, and share this. */
const NONE: readonly Trace[] = [];

function lookFor({ each }: Programme, around: Surroundings): Look {
  const seenAt = (look: (rule: EachRule) => unknown): readonly Trace[] => {
    const traces = each.flatMap((rule) => {
      const trace = look(rule);
      return trace === null ? [] : [{ rule, trace }];
    });
    return traces.length === 0 ? NONE : traces;
  };
  const atSections = perItem((section: Plan['sections'][number]) =>
    seenAt(({ look }) => look.section?.(section, around) ?? null),
  );
  const atActions = perItem((action: Plan['actions'][number]) =>
    seenAt(({ look }) => look.action?.(action, around) ?? null),
  );
  const atIndicators = perItem((indicator: Plan['indicators'][number]) =>
    seenAt(({ look }) => look.indicator?.(indicator, around) ?? null),
  );
  let before: Traces = new Map();
  return ({ sections, actions, indicators }) => {
    const traces = new Map<EachRule, unknown[]>();
    const seen = [atSections(sections), atActions(actions), atIndicators(indicators)];
    for (const records of seen) for (const record of records) gather(record, traces);
    before = sameLists(before, traces);
    return before;
  };
}

function gather(record: readonly Trace[], traces: Map<EachRule, unknown[]>): void {
  for (const { rule, trace } of record) {
    const list = traces.get(rule);
    if (list === undefined) traces.set(rule, [trace]);
    else list.push(trace);
  }
}
