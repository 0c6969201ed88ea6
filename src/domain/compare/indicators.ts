import type { SimpleCommand } from '../commands/schema';
import type { Indicator, Plan } from '../schema/plan';
import type { Change, Side, Sides } from './change';
import { fieldChanges, type Both, type Field, type Put } from './fields';
import { listChanges } from './lists';
import { measureChanges } from './measures';
import { factName, priorityName } from './names';
import { gapsOf, type Collection } from './records';
import { linkedAgain } from './registers';

/** The indicators of a plan. One that comes back is linked to the actions that are still there. */
export const INDICATORS: Collection<Indicator> = {
  noun: 'indicator',
  room: 'indicators',
  field: 'title',
  of: ({ indicators }) => indicators,
  name: ({ code, title }) => ({ code, title }),
  groups: { added: 'indicatorsAdded', dropped: 'indicatorsDropped' },
  note: (indicator, sides, of) => linkedTo(indicator, sides[of]),
  add: (record, at, now, before) => [
    { type: 'indicator.add', entries: [{ at, record }] },
    ...linksTo(record.id, before, now),
    ...gapsOf('indicator', record.id, before, now),
    ...linkedAgain('indicator', record.id, before, now),
  ],
  remove: (id) => ({ type: 'indicator.remove', ids: [id] }),
  move: (id, to) => ({ type: 'indicator.move', id, to }),
};

/** "P3.3, A21; Head of Libraries". */
function linkedTo({ id, priorities, owner }: Indicator, { plan, pack }: Side): string {
  const codes = [
    ...priorities.map(
      ({ priorityId }) => pack.priorities.find((one) => one.id === priorityId)?.code ?? priorityId,
    ),
    ...plan.actions
      .filter(({ indicators }) => indicators.some(({ indicatorId }) => indicatorId === id))
      .map(({ ref }) => ref),
  ];
  return [codes.join(', '), owner].filter(Boolean).join('; ');
}

/** Links of actions that an indicator had, for the actions that are there now. */
function linksTo(indicatorId: string, before: Plan, now: Plan): readonly SimpleCommand[] {
  const known = new Set(now.actions.map(({ id }) => id));
  return before.actions.flatMap(({ id: actionId, indicators }): SimpleCommand[] => {
    const at = indicators.findIndex((link) => link.indicatorId === indicatorId);
    const role = indicators[at]?.role;
    if (role === undefined || !known.has(actionId)) return [];
    return [{ type: 'link.indicator', actionId, indicatorId, role, at }];
  });
}

/** Words of the schema as people read them: "halfYear" is "half year". */
const spaced = (value: string): string =>
  value.replaceAll(/([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`);

const FIELDS: readonly Field<Indicator>[] = [
  { field: 'owner', name: 'owner', kind: 'owner' },
  { field: 'title', name: 'title', kind: 'text' },
  { field: 'definition', name: 'definition', kind: 'text' },
  { field: 'note', name: 'note', kind: 'text' },
  { field: 'code', name: 'code', kind: 'other', place: 'title' },
  { field: 'kind', name: 'kind', kind: 'other', say: spaced },
  { field: 'packItemId', name: 'indicator of the pack', kind: 'other', place: 'title' },
  { field: 'unit', name: 'unit', kind: 'other', say: spaced },
  { field: 'unitLabel', name: 'what is counted', kind: 'other' },
  { field: 'decimals', name: 'decimals', kind: 'other' },
  { field: 'periodType', name: 'period type', kind: 'other', say: spaced },
  { field: 'dataSource', name: 'data source', kind: 'other' },
  { field: 'validTo', name: 'last day collected', kind: 'date' },
  { field: 'role', name: 'role', kind: 'other', say: spaced },
  { field: 'cumulative', name: 'adds up through the year', kind: 'other' },
  { field: 'reporting', name: 'how often it reports', kind: 'other', say: spaced },
  {
    field: 'ragRuleId',
    name: 'status rule',
    kind: 'other',
    say: (value, { pack }) => pack.rag.find(({ id }) => id === value)?.label ?? value ?? '',
  },
  {
    field: 'tolerance',
    name: 'limits of its status',
    kind: 'other',
    say: (value) =>
      value === null
        ? ''
        : [
            `green ${String(value.green)}`,
            value.amber === null ? '' : `amber ${String(value.amber)}`,
          ]
            .filter(Boolean)
            .join(', '),
  },
];

/** What changed in an indicator that is on both sides, its measures among it. */
export function indicatorChanges(
  before: Indicator,
  after: Indicator,
  sides: Sides,
): readonly Change[] {
  const { id } = after;
  const name = INDICATORS.name(after);
  const key = `indicator/${id}`;
  const both: Both<Indicator> = {
    key,
    room: 'indicators',
    id,
    partId: null,
    name,
    before,
    after,
    sides,
  };
  const find = (plan: Plan): Indicator | undefined => plan.indicators.find((one) => one.id === id);
  const put: Put<Indicator> = (now, changes) =>
    find(now) === undefined ? [] : [{ type: 'indicator.set', id, changes }];
  return [
    ...measureChanges(both),
    ...fieldChanges(both, FIELDS, put),
    ...listChanges(both, {
      list: 'priorities',
      before: before.priorities,
      after: after.priorities,
      key: ({ priorityId }) => priorityId,
      name: 'link to a priority',
      say: ({ priorityId, role }, side) => `${priorityName(priorityId, side)} (${role})`,
      place: () => 'priorities',
      groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
      order: null,
      now: (plan) => find(plan)?.priorities ?? null,
      set: (priorities) => [{ type: 'indicator.set', id, changes: { priorities } }],
    }),
    ...listChanges(both, {
      list: 'factIds',
      before: before.factIds,
      after: after.factIds,
      key: (one) => one,
      name: 'link to a fact',
      say: factName,
      place: () => 'factIds',
      groups: { added: 'linksMade', dropped: 'linksCut', changed: 'other' },
      order: null,
      now: (plan) => find(plan)?.factIds ?? null,
      set: (factIds) => [{ type: 'indicator.set', id, changes: { factIds } }],
    }),
  ];
}
