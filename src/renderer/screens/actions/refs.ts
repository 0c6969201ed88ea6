import { gradesOf } from '../../../domain/checks/graded';
import { daysOf } from '../../../domain/financial-year';
import { perPlan } from '../../../domain/queries/per-plan';
import type { Severity } from '../../../domain/schema/common';
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
  readonly needs: Needs;
}

/** How grave it is that a field of an action is blank; null: nobody asks for it. */
export type Needs = Readonly<Record<'title' | 'manager' | 'due' | 'priorityIds', Severity | null>>;

/** As the rules ask that look for it, with what the pack says of them. The list is drawn before any rule is at hand. */
function needsOf(pack: Pack): Needs {
  const gradeOf = gradesOf('divisional', pack);
  const need = (code: string, severity: Severity): Severity | null => {
    const grade = gradeOf(code);
    return grade?.isOn === false ? null : (grade?.severity ?? severity);
  };
  return {
    title: need('action-title', 'must'),
    manager: need('accountable-manager', 'must'),
    due: need('action-due', 'should'),
    priorityIds: need('action-priority', 'should'),
  };
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
    needs: needsOf(pack),
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
