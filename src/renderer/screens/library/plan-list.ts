import type { PlanSummary } from '../../../contract/views';
import { daysLate } from '../../../domain/queries/deadline';
import { PLAN_STAGES, planStatusWord } from '../../components/status-words';
import type { LibraryWishes, PlanSort } from '../../session/views/library';

/** Plans that stand together under a heading. */
export interface PlanGroup {
  /** Blank where plans are not grouped. */
  readonly name: string;
  readonly plans: readonly PlanSummary[];
  readonly overdue: number;
  /** Things that must be fixed in all of them. */
  readonly mustFix: number;
}

/** What is said of a plan that should have taken its next step by now: how many days ago; 0: it is not late. */
export function lateBy(plan: PlanSummary, today: string): number {
  return plan.deadline === null ? 0 : daysLate(plan.deadline, today);
}

/** Whether the next step of a plan is for somebody of a role; blank: they have not said what they are. */
export function isMine({ waitsFor }: PlanSummary, role: string): boolean {
  return role !== '' && waitsFor.includes(role);
}

/** Who looks at the list, and when. */
export interface Looking {
  readonly today: string;
  readonly role: string;
}

/** Whether a plan is among those that are wanted. */
function isWanted(plan: PlanSummary, wishes: LibraryWishes, { today, role }: Looking): boolean {
  const { filter, division, status, only } = wishes;
  if (division !== null && plan.division !== division) return false;
  if (status !== null && plan.status !== status) return false;
  if (only === 'mine' && !isMine(plan, role)) return false;
  if (only === 'overdue' && lateBy(plan, today) === 0) return false;
  if (only === 'mustFix' && plan.mustFix === 0) return false;
  const { word } = planStatusWord(plan.status);
  const text =
    `${plan.division} ${plan.year} ${plan.versionLabel} ${plan.directorate} ${word} ${plan.editedBy ?? ''}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/u)
    .every((part) => text.includes(part));
}

type Value = string | number;

/** What plans are sorted by; a plan without one comes last when the least is first. */
const VALUES: Readonly<Record<PlanSort, (plan: PlanSummary) => Value>> = {
  division: ({ division }) => division,
  year: ({ year }) => year,
  status: ({ status }) => PLAN_STAGES.indexOf(status),
  deadline: ({ deadline }) => deadline?.on ?? '9999',
  complete: ({ complete }) => complete,
  mustFix: ({ mustFix }) => mustFix,
  thread: ({ thread: { made, wanted } }) => (wanted === 0 ? 2 : made / wanted),
  edited: ({ editedAt }) => editedAt ?? '',
};

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en-GB', { numeric: true });
}

function groupName(plan: PlanSummary, groupBy: LibraryWishes['groupBy']): string {
  switch (groupBy) {
    case 'year':
      return plan.year;
    case 'status':
      return planStatusWord(plan.status).word;
    case 'division':
      return plan.division;
    case 'none':
      return '';
  }
}

function gathered<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The plans that are wanted, in groups: years newest first, stages in their order, divisions by name. */
export function planGroups(
  plans: readonly PlanSummary[],
  wishes: LibraryWishes,
  looking: Looking,
): PlanGroup[] {
  const { groupBy, sort } = wishes;
  const valueOf = VALUES[sort.by];
  const turn = sort.isUp ? 1 : -1;
  const sorted = plans
    .filter((plan) => isWanted(plan, wishes, looking))
    .toSorted(
      (a, b) =>
        turn * compare(valueOf(a), valueOf(b)) ||
        compare(a.division, b.division) ||
        compare(b.year, a.year),
    );
  const groups = gathered(sorted, (plan) => groupName(plan, groupBy));
  return [...groups]
    .toSorted(([, [a]], [, [b]]) => {
      if (!a || !b || groupBy === 'none') return 0;
      const order = compare(VALUES[groupBy](a), VALUES[groupBy](b));
      return groupBy === 'year' ? -order : order;
    })
    .map(([name, members]) => ({
      name,
      plans: members,
      overdue: members.filter((plan) => lateBy(plan, looking.today) > 0).length,
      mustFix: members.reduce((sum, plan) => sum + plan.mustFix, 0),
    }));
}

/** The plan that is chosen in the list, and where none of those that are shown is, the first of them; null: none is. */
export function chosenPlan(
  groups: readonly PlanGroup[],
  { selectedId }: LibraryWishes,
): PlanSummary | null {
  const shown = groups.flatMap(({ plans }) => plans);
  return shown.find(({ planId }) => planId === selectedId) ?? shown[0] ?? null;
}

/** What can be asked for of these plans, each with the number of plans. */
export function choices(plans: readonly PlanSummary[], { today, role }: Looking) {
  const numbered = <K>(keys: readonly K[]): (readonly [key: K, count: number])[] =>
    [...gathered(keys, (key) => key)].map(([key, { length }]) => [key, length] as const);
  return {
    divisions: numbered(plans.map(({ division }) => division)).toSorted(([a], [b]) =>
      compare(a, b),
    ),
    statuses: numbered(plans.map(({ status }) => status)).toSorted(
      ([a], [b]) => PLAN_STAGES.indexOf(a) - PLAN_STAGES.indexOf(b),
    ),
    mine: plans.filter((plan) => isMine(plan, role)).length,
    overdue: plans.filter((plan) => lateBy(plan, today) > 0).length,
    mustFix: plans.filter(({ mustFix }) => mustFix > 0).length,
  };
}
