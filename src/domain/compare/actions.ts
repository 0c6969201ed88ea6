import type { SimpleCommand } from '../commands/schema';
import { longDate } from '../dates';
import { formatPounds } from '../figures';
import type { Action, Milestone, Plan } from '../schema/plan';
import type { Change, Side, Sides } from './change';
import { fieldChanges, type Both, type Field, type Put } from './fields';
import { listChanges, type ListOf } from './lists';
import { choiceName, commitmentName, documentName, indicatorName, priorityName } from './names';
import { gapsOf, type Collection } from './records';
import { linkedAgain } from './registers';

const pounds = (value: number | null): string => (value === null ? '' : formatPounds(value));

/** The actions of a plan. One that comes back is linked to the indicators that are still there. */
export const ACTIONS: Collection<Action> = {
  noun: 'action',
  room: 'actions',
  field: 'title',
  of: ({ actions }) => actions,
  name: ({ ref, title }) => ({ code: ref, title }),
  groups: { added: 'actionsAdded', dropped: 'actionsDropped' },
  note: (action, sides, of) => linkedTo(action, sides[of]),
  add: (record, at, now, before) => {
    const known = new Set(now.indicators.map(({ id }) => id));
    const indicators = record.indicators.filter(({ indicatorId }) => known.has(indicatorId));
    return [
      { type: 'action.add', entries: [{ at, record: { ...record, indicators } }] },
      ...gapsOf('action', record.id, before, now),
      ...linkedAgain('action', record.id, before, now),
    ];
  },
  remove: (id) => ({ type: 'action.remove', ids: [id] }),
  move: (id, to) => ({ type: 'action.move', id, to }),
};

/** "P3.3, NI 111; Head of Libraries, 31 March 2009". */
function linkedTo(action: Action, { plan, pack }: Side): string {
  const codes = [
    ...action.priorityIds.map((id) => pack.priorities.find((one) => one.id === id)?.code ?? id),
    ...action.indicators.map(
      ({ indicatorId: id }) => plan.indicators.find((one) => one.id === id)?.code ?? id,
    ),
  ];
  const who = [action.manager, action.due === null ? '' : longDate(action.due)].filter(Boolean);
  return [codes.join(', '), who.join(', ')].filter(Boolean).join('; ');
}

const FIELDS: readonly Field<Action>[] = [
  { field: 'due', name: 'target date', kind: 'date' },
  { field: 'start', name: 'start date', kind: 'date' },
  { field: 'manager', name: 'accountable manager', kind: 'owner' },
  { field: 'title', name: 'title', kind: 'text' },
  { field: 'deliverable', name: 'deliverable', kind: 'text' },
  { field: 'description', name: 'description', kind: 'text' },
  { field: 'corporateTarget', name: 'corporate target', kind: 'text' },
  { field: 'risk', name: 'risk', kind: 'text' },
  { field: 'dependency', name: 'dependency', kind: 'text' },
  { field: 'equality', name: 'equality relevance', kind: 'text' },
  { field: 'progress', name: 'progress', kind: 'text' },
  { field: 'comment', name: 'comment', kind: 'text' },
  { field: 'ref', name: 'reference', kind: 'other', place: 'title' },
  { field: 'type', name: 'type', kind: 'other', say: choiceName('actionType') },
  { field: 'status', name: 'status', kind: 'other', say: choiceName('actionStatus') },
  { field: 'contributors', name: 'contributors', kind: 'other' },
  { field: 'partners', name: 'partners', kind: 'other' },
  { field: 'fte', name: 'FTE', kind: 'other' },
  { field: 'timesCarried', name: 'times carried forward', kind: 'other', place: 'carryForward' },
];

const COVERED: Readonly<Record<Action['budget']['covered'], string>> = {
  yes: 'Yes',
  part: 'In part',
  no: 'No',
  unknown: 'Not known',
};

const BUDGET: readonly Field<Action['budget']>[] = [
  { field: 'amount', name: 'money found', kind: 'money', say: pounds, place: 'budgetAmount' },
  { field: 'gap', name: 'money to find', kind: 'money', say: pounds, place: 'budgetGap' },
  {
    field: 'covered',
    name: 'covered by the budget',
    kind: 'money',
    say: (value) => COVERED[value],
    place: 'budgetCovered',
  },
  { field: 'source', name: 'source of the money', kind: 'money', place: 'budget' },
  { field: 'illustrative', name: 'money is illustrative', kind: 'money', place: 'budgetAmount' },
];

const DECISIONS: Readonly<Record<Action['carryForward']['decision'], string>> = {
  yes: 'Yes',
  no: 'No',
  undecided: 'Undecided',
};

const CARRY: readonly Field<Action['carryForward']>[] = [
  {
    field: 'decision',
    name: 'carry forward',
    kind: 'other',
    say: (value) => DECISIONS[value],
    place: 'carryForward',
  },
  { field: 'reason', name: 'reason to carry forward', kind: 'text', place: 'carryForwardReason' },
];

const MILESTONE: readonly Field<Milestone>[] = [
  { field: 'due', name: 'date of a milestone', kind: 'date' },
  { field: 'owner', name: 'owner of a milestone', kind: 'owner' },
  { field: 'text', name: 'milestone', kind: 'text' },
  { field: 'done', name: 'milestone done', kind: 'other' },
];

/** What changed in an action that is on both sides. The line that it is carried along is its identity, and not compared. */
export function actionChanges(before: Action, after: Action, sides: Sides): readonly Change[] {
  const { id } = after;
  const name = ACTIONS.name(after);
  const both: Both<Action> = {
    key: `action/${id}`,
    room: 'actions',
    id,
    partId: null,
    name,
    before,
    after,
    sides,
  };
  const find = ({ actions }: Plan): Action | undefined => actions.find((one) => one.id === id);
  const put: Put<Action> = (now, changes) =>
    find(now) === undefined ? [] : [{ type: 'action.set', id, changes }];
  /** A field that is an object of fields, each of which changes by itself. */
  const inside =
    <F extends 'budget' | 'carryForward'>(field: F): Put<Action[F]> =>
    (now, changes) => {
      const action = find(now);
      return action === undefined ? [] : put(now, { [field]: { ...action[field], ...changes } });
    };
  return [
    ...fieldChanges(both, FIELDS, put),
    ...fieldChanges(
      { ...both, key: `${both.key}/budget`, before: before.budget, after: after.budget },
      BUDGET,
      inside('budget'),
    ),
    ...fieldChanges(
      {
        ...both,
        key: `${both.key}/carryForward`,
        before: before.carryForward,
        after: after.carryForward,
      },
      CARRY,
      inside('carryForward'),
    ),
    ...milestoneChanges(both, find),
    ...linkChanges(both, find),
  ];
}

type Find = (plan: Plan) => Action | undefined;

function milestoneChanges(both: Both<Action>, find: Find): readonly Change[] {
  const { before, after } = both;
  const id = both.id ?? '';
  const set = (milestones: readonly Milestone[]): readonly SimpleCommand[] => [
    { type: 'action.set', id, changes: { milestones } },
  ];
  return listChanges(both, {
    list: 'milestones',
    before: before.milestones,
    after: after.milestones,
    key: (milestone) => milestone.id,
    name: 'milestone',
    say: ({ text, due }) => [text, due === null ? '' : longDate(due)].filter(Boolean).join(', '),
    place: (key) => `milestones:${key}`,
    groups: { added: 'other', dropped: 'other', changed: 'other' },
    order: 'order of milestones',
    now: (plan) => find(plan)?.milestones ?? null,
    set,
    within: (old, now, key) =>
      fieldChanges(
        { ...both, key: `${both.key}/milestones/${key}`, before: old, after: now },
        MILESTONE.map((field) => ({ ...field, place: `milestones:${key}` })),
        (plan, changes) => {
          const milestones = find(plan)?.milestones;
          if (milestones === undefined) return [];
          return set(milestones.map((one) => (one.id === key ? { ...one, ...changes } : one)));
        },
      ),
  });
}

function linkChanges(both: Both<Action>, find: Find): readonly Change[] {
  const { before, after, sides } = both;
  const id = both.id ?? '';
  const idList = (
    list: 'priorityIds' | 'commitmentIds' | 'documentIds',
    name: string,
    say: (id: string, side: Side) => string,
    order: string | null,
  ): ListOf<string> => ({
    list,
    before: before[list],
    after: after[list],
    key: (one) => one,
    name,
    say,
    place: () => 'links',
    groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
    order,
    now: (plan) => find(plan)?.[list] ?? null,
    set: (ids) => [{ type: 'action.set', id, changes: { [list]: ids } }],
  });
  const onBothSides = commonIds(sides);
  return [
    ...listChanges(both, idList('priorityIds', 'link to a priority', priorityName, PRINTED_UNDER)),
    ...listChanges(both, {
      list: 'indicators',
      before: before.indicators,
      after: after.indicators,
      key: ({ indicatorId }) => indicatorId,
      name: 'link to an indicator',
      say: ({ indicatorId, role }, side) => `${indicatorName(indicatorId, side)} (${role})`,
      place: () => 'links',
      groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
      order: null,
      // A link to an indicator that came or went comes and goes with it.
      isElsewhere: ({ indicatorId }) => !onBothSides.has(indicatorId),
      now: (plan) => find(plan)?.indicators ?? null,
      set: (indicators) => [{ type: 'action.set', id, changes: { indicators } }],
    }),
    ...listChanges(both, idList('commitmentIds', 'link to a commitment', commitmentName, null)),
    ...listChanges(both, idList('documentIds', 'link to a document', documentName, null)),
  ];
}

/** The first priority is the one under which an action is printed. */
const PRINTED_UNDER = 'order of its priorities, of which it is printed under the first';

/** Indicators that are on both sides. Worked out once for a pair of plans. */
const common = new WeakMap<Sides, ReadonlySet<string>>();
function commonIds(sides: Sides): ReadonlySet<string> {
  let ids = common.get(sides);
  if (ids === undefined) {
    const after = new Set(sides.after.plan.indicators.map(({ id }) => id));
    ids = new Set(sides.before.plan.indicators.map(({ id }) => id).filter((id) => after.has(id)));
    common.set(sides, ids);
  }
  return ids;
}
