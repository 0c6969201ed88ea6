import { unreachable } from '../control';
import { monthName } from '../dates';
import type { Outcome, Pack, Priority } from '../schema/pack';
import type { Action, DeliberateGap, Plan } from '../schema/plan';
import { actionTest, type ActionFilter } from './action-filter';
import { inOrder, type ActionSort } from './action-order';
import { coverage, pipsOf, type Pip } from './coverage';
import { printedUnder, threadOf } from './thread';

/** What actions are grouped by. `outcome`: by outcome, and by priority inside it. */
export type ActionGrouping = 'outcome' | 'manager' | 'date' | 'none';

/** How the list of actions is to be laid out. */
export interface ActionRowOptions extends ActionFilter {
  readonly groupBy: ActionGrouping;
  /** Keys of the group rows whose rows are not shown. */
  readonly collapsed?: ReadonlySet<string>;
  /** Order inside each group; null or left out: plan order. */
  readonly sort?: ActionSort | null;
}

/** A heading over an outcome's priorities. */
export interface OutcomeRow {
  readonly kind: 'outcome';
  readonly key: string;
  readonly outcome: Outcome;
  /** Shown actions printed under its priorities. */
  readonly actions: number;
  /** Links of the thread, see {@link pipsOf}. */
  readonly pips: readonly Pip[];
  readonly collapsed: boolean;
}

/** A heading over a priority's actions. */
export interface PriorityRow {
  readonly kind: 'priority';
  readonly key: string;
  readonly priority: Priority;
  /** Shown actions printed here. */
  readonly actions: number;
  /** Shown actions that serve this priority and are printed under another. */
  readonly shared: number;
  /** Codes of the indicators that measure it, those the plan answers for first. */
  readonly measuredBy: readonly string[];
  readonly hasIndicator: boolean;
  /** Who answers for its having no indicator; null where nobody does. */
  readonly kept: DeliberateGap | null;
  readonly collapsed: boolean;
}

/** A heading over any other run of actions: a manager's, a month's, those without a priority. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  readonly actions: number;
  readonly collapsed: boolean;
}

/** An action; it stands once in the list. */
export interface ActionRow {
  readonly kind: 'action';
  readonly key: string;
  readonly action: Action;
  /** The priority it is printed under, and that priority's outcome; null where it has none. */
  readonly priorityId: string | null;
  readonly outcomeId: string | null;
}

/** A place for the first action of a priority that no action serves. */
export interface GhostRow {
  readonly kind: 'ghost';
  readonly key: string;
  readonly priorityId: string;
  /** Who answers for its having no action; null where nobody does. */
  readonly kept: DeliberateGap | null;
}

/** A row of the list of actions. Keys are unique in a list and stay with what the row shows. */
export type ActionListRow = OutcomeRow | PriorityRow | GroupRow | ActionRow | GhostRow;

/** The rows to draw, and how many of the plan's actions passed the filter (shown or in a collapsed group). */
export interface ActionList {
  readonly rows: readonly ActionListRow[];
  readonly matched: number;
  readonly total: number;
}

/** Label of the group of actions that serve no priority of the pack. */
const NO_PRIORITY = 'No priority yet';

/**
 * Lays a plan's actions out as flat rows with headings. Grouped by outcome, every outcome and priority of the pack is
 * shown, with a ghost row where no action serves a priority; while a filter is on, headings without an action go.
 */
export function actionRows(plan: Plan, pack: Pack, options: ActionRowOptions): ActionList {
  const test = actionTest(plan, pack, options);
  const passed = test === null ? plan.actions : plan.actions.filter(test);
  const sort = options.sort ?? null;
  const actions = sort === null ? passed : inOrder(passed, sort, pack);
  const { priorities } = threadOf(plan, pack);
  const rowOf = (action: Action): ActionRow => {
    const priorityId = printedUnder(action, priorities);
    const outcomeId = priorityId === null ? null : (priorities.get(priorityId)?.outcomeId ?? null);
    return { kind: 'action', key: `action:${action.id}`, action, priorityId, outcomeId };
  };
  const list = actions.map(rowOf);
  const collapsed = options.collapsed ?? new Set<string>();
  return {
    rows: layOut(plan, pack, options.groupBy, list, collapsed, test !== null),
    matched: list.length,
    total: plan.actions.length,
  };
}

function layOut(
  plan: Plan,
  pack: Pack,
  groupBy: ActionGrouping,
  list: readonly ActionRow[],
  collapsed: ReadonlySet<string>,
  isFiltered: boolean,
): readonly ActionListRow[] {
  switch (groupBy) {
    case 'none':
      return list;
    case 'outcome':
      return byOutcome(plan, pack, list, collapsed, isFiltered);
    case 'manager':
      return inGroups(
        list,
        collapsed,
        'manager',
        ({ action }) => action.manager.trim(),
        (name) => (name === '' ? 'No accountable manager' : name),
      );
    case 'date':
      return inGroups(
        list,
        collapsed,
        'month',
        ({ action }) => (action.due ?? '').slice(0, 7),
        (month) => (month === '' ? 'No target date' : monthName(month)),
      );
    default:
      return unreachable(groupBy);
  }
}

function byOutcome(
  plan: Plan,
  pack: Pack,
  list: readonly ActionRow[],
  collapsed: ReadonlySet<string>,
  isFiltered: boolean,
): ActionListRow[] {
  const thread = threadOf(plan, pack);
  const printed = new Map<string, ActionRow[]>();
  const shared = new Map<string, number>();
  const loose: ActionRow[] = [];
  for (const row of list) {
    if (row.priorityId === null) loose.push(row);
    else push(printed, row.priorityId, row);
    for (const id of row.action.priorityIds) {
      if (id !== row.priorityId) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  const rows: ActionListRow[] = [];
  for (const links of coverage(plan, pack).outcomes) {
    const key = `outcome:${links.outcome.id}`;
    const inside: ActionListRow[] = [];
    let actions = 0;
    for (const covered of links.priorities) {
      const { priority, hasAction, hasIndicator, actionKept, indicatorKept } = covered;
      const own = printed.get(priority.id) ?? [];
      actions += own.length;
      const sharedHere = shared.get(priority.id) ?? 0;
      if (isFiltered && own.length === 0 && sharedHere === 0) continue;
      const priorityKey = `priority:${priority.id}`;
      const isShut = collapsed.has(priorityKey);
      const measuring = thread.indicatorsByPriority.get(priority.id) ?? [];
      inside.push({
        kind: 'priority',
        key: priorityKey,
        priority,
        actions: own.length,
        shared: sharedHere,
        measuredBy: [
          ...measuring.filter(({ role }) => role === 'accountable'),
          ...measuring.filter(({ role }) => role === 'contributes'),
        ].map(({ indicator }) => indicator.code),
        hasIndicator,
        kept: indicatorKept,
        collapsed: isShut,
      });
      if (isShut) continue;
      for (const row of own) inside.push(row);
      if (!hasAction) {
        inside.push({
          kind: 'ghost',
          key: `ghost:${priority.id}`,
          priorityId: priority.id,
          kept: actionKept,
        });
      }
    }
    if (isFiltered && inside.length === 0) continue;
    const isShut = collapsed.has(key);
    const { outcome } = links;
    rows.push({ kind: 'outcome', key, outcome, actions, pips: pipsOf(links), collapsed: isShut });
    if (!isShut) for (const row of inside) rows.push(row);
  }
  pushGroup(rows, 'group:no-priority', NO_PRIORITY, loose, collapsed);
  return rows;
}

/** Groups in the order of their keys, the blank one last. */
function inGroups(
  list: readonly ActionRow[],
  collapsed: ReadonlySet<string>,
  prefix: string,
  keyOf: (row: ActionRow) => string,
  labelOf: (key: string) => string,
): ActionListRow[] {
  const groups = new Map<string, ActionRow[]>();
  for (const row of list) push(groups, keyOf(row), row);
  const keys = [...groups.keys()].toSorted((a, b) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : a.localeCompare(b, 'en-GB'),
  );
  const rows: ActionListRow[] = [];
  for (const key of keys) {
    pushGroup(rows, `${prefix}:${key}`, labelOf(key), groups.get(key) ?? [], collapsed);
  }
  return rows;
}

function pushGroup(
  rows: ActionListRow[],
  key: string,
  label: string,
  inside: readonly ActionRow[],
  collapsed: ReadonlySet<string>,
): void {
  if (inside.length === 0) return;
  const isShut = collapsed.has(key);
  rows.push({ kind: 'group', key, label, actions: inside.length, collapsed: isShut });
  if (!isShut) for (const row of inside) rows.push(row);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
