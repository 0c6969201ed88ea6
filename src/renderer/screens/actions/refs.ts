import { daysOf } from '../../../domain/financial-year';
import { perPlan } from '../../../domain/queries/per-plan';
import type {
  ActionStatus,
  Commitment,
  Pack,
  Priority,
  ReferenceDocument,
} from '../../../domain/schema/pack';
import type { Indicator, Plan } from '../../../domain/schema/plan';

/** What the fields of an action refer to, ready to be looked up by id. The same object while nothing of it changes. */
export interface ActionRefs {
  readonly pack: Pack;
  /** First and last day of the plan's year. */
  readonly year: { readonly first: string; readonly last: string };
  readonly indicators: readonly Indicator[];
  readonly priorityById: ReadonlyMap<string, Priority>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly commitmentById: ReadonlyMap<string, Commitment>;
  readonly documentById: ReadonlyMap<string, ReferenceDocument>;
  readonly statusById: ReadonlyMap<string, ActionStatus>;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Rows keep what was made of this, so it must not change when only actions did. */
let newest: { readonly key: readonly unknown[]; readonly refs: ActionRefs } | null = null;

/** Looks up everything that the actions of a plan refer to. */
export const refsOf = perPlan((plan: Plan, pack: Pack): ActionRefs => {
  const key = [pack, plan.indicators, plan.header.year];
  if (newest?.key.every((part, at) => part === key[at])) return newest.refs;
  const refs: ActionRefs = {
    pack,
    year: daysOf(plan.header.year),
    indicators: plan.indicators,
    priorityById: byId(pack.priorities),
    indicatorById: byId(plan.indicators),
    commitmentById: byId(pack.commitments),
    documentById: byId(pack.documents),
    statusById: byId(pack.vocabularies.actionStatus),
  };
  newest = { key, refs };
  return refs;
});

let newestManagers: readonly string[] = [];

/** Managers named in a plan, each once, in alphabetical order. The same list while nothing of it changes. */
export const managersOf = perPlan((plan: Plan): readonly string[] => {
  const names = [...new Set(plan.actions.map((action) => action.manager.trim()))]
    .filter((manager) => manager !== '')
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  const isSame =
    names.length === newestManagers.length &&
    names.every((name, at) => name === newestManagers[at]);
  if (!isSame) newestManagers = names;
  return newestManagers;
});
