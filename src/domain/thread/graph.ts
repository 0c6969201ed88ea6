import type { Pack } from '../schema/pack';
import type { Action, Indicator, Plan, Section } from '../schema/plan';
import { changesBetween, type Changes } from '../kept-up/changes';
import { byId, emptyLists, relisted, type Listing, type Lists } from './lists';
import { outcomesOf } from './printed';
import type { MeasuringIndicator, MovingAction, ServingAction, ThreadGraph } from './thread';

const newest = new WeakMap<Pack, ThreadGraph>();
const known = new WeakMap<Plan, ThreadGraph>();

/**
 * The whole thread of a plan. Links that lead nowhere are left out. It is made from the thread of the plan before, so that
 * the cost of an edit is a look at every record and work on those alone that changed. Plans are immutable: the answer
 * cannot go stale, and the same plan and pack are answered with the same value.
 */
export function graphOf(plan: Plan, pack: Pack): ThreadGraph {
  const before = known.get(plan);
  if (before?.pack === pack) return before;
  const graph = updated(newest.get(pack) ?? emptyGraph(pack, plan), plan);
  newest.set(pack, graph);
  known.set(plan, graph);
  return graph;
}

/** The thread of a plan without records. */
function emptyGraph(pack: Pack, plan: Plan): ThreadGraph {
  const priorities = new Map(pack.priorities.map((priority) => [priority.id, priority]));
  const commitments = new Map(pack.commitments.map((commitment) => [commitment.id, commitment]));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  return {
    plan: { ...plan, sections: [], actions: [], indicators: [] },
    pack,
    outcomes: outcomesOf(pack),
    priorities,
    commitments,
    documents,
    indicators: new Map(),
    actions: new Map(),
    sections: new Map(),
    actionsByPriority: emptyLists(priorities.keys()),
    indicatorsByPriority: emptyLists(priorities.keys()),
    actionsByIndicator: new Map(),
    actionsByCommitment: emptyLists(commitments.keys()),
    actionsByDocument: emptyLists(documents.keys()),
    sectionsByDocument: emptyLists(documents.keys()),
    unlinked: [],
  };
}

const itself = <R>(record: R): R => record;
const actionOf = ({ action }: { readonly action: Action }): Action => action;

const measuring: Listing<Indicator, MeasuringIndicator> = {
  recordOf: ({ indicator }) => indicator,
  entriesOf: (indicator) =>
    indicator.priorities.map(({ priorityId, role }) => [priorityId, { indicator, role }]),
};
const moving: Listing<Action, MovingAction> = {
  recordOf: actionOf,
  entriesOf: (action) =>
    action.indicators.map(({ indicatorId, role }) => [indicatorId, { action, role }]),
};
const answering: Listing<Action, Action> = {
  recordOf: itself,
  entriesOf: (action) => action.commitmentIds.map((id) => [id, action]),
};
const referring = <R extends Action | Section>(): Listing<R, R> => ({
  recordOf: itself,
  entriesOf: (record) => record.documentIds.map((id) => [id, record]),
});

const UNLINKED = 'unlinked';

/** The graph of a plan, made from that of another plan of the same pack. */
function updated(before: ThreadGraph, plan: Plan): ThreadGraph {
  const { priorities } = before;
  const actions = changesBetween(before.plan.actions, plan.actions);
  const indicators = changesBetween(before.plan.indicators, plan.indicators);
  const sections = changesBetween(before.plan.sections, plan.sections);
  const served = (action: Action) => action.priorityIds.filter((id) => priorities.has(id));
  const serving: Listing<Action, ServingAction> = {
    recordOf: actionOf,
    entriesOf: (action) =>
      served(action).map((id, place) => [id, { action, shared: place > 0 }] as const),
  };
  const without: Listing<Action, Action> = {
    recordOf: itself,
    entriesOf: (action) => (served(action).length === 0 ? [[UNLINKED, action]] : []),
  };
  const unlinked = relisted(new Map([[UNLINKED, before.unlinked]]), actions, without);
  return {
    ...before,
    plan,
    actions: byId(before.actions, actions),
    indicators: byId(before.indicators, indicators),
    sections: byId(before.sections, sections),
    actionsByPriority: relisted(before.actionsByPriority, actions, serving),
    indicatorsByPriority: relisted(before.indicatorsByPriority, indicators, measuring),
    actionsByIndicator: forIndicators(
      relisted(before.actionsByIndicator, actions, moving),
      indicators,
      plan,
    ),
    actionsByCommitment: relisted(before.actionsByCommitment, actions, answering),
    actionsByDocument: relisted(before.actionsByDocument, actions, referring<Action>()),
    sectionsByDocument: relisted(before.sectionsByDocument, sections, referring<Section>()),
    unlinked: unlinked.get(UNLINKED) ?? [],
  };
}

/** The lists of actions by indicator, one for every indicator that there is now. */
function forIndicators(
  lists: Lists<MovingAction>,
  changes: Changes<Indicator> | null,
  plan: Plan,
): Lists<MovingAction> {
  if (changes === null) return lists;
  const ids = new Set(changes.come.map(({ id }) => id));
  const gone = [...changes.left].filter(({ id }) => !ids.has(id));
  for (const id of lists.keys()) ids.delete(id);
  if (ids.size === 0 && gone.length === 0) return lists;
  const next = new Map(lists);
  for (const { id } of gone) next.delete(id);
  const fresh = new Map(Array.from(ids, (id) => [id, [] as MovingAction[]]));
  for (const action of plan.actions) {
    for (const { indicatorId, role } of action.indicators) {
      fresh.get(indicatorId)?.push({ action, role });
    }
  }
  for (const [id, list] of fresh) next.set(id, list);
  return next;
}
