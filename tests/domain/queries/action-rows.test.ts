import { describe, expect, test } from 'vitest';
import {
  actionRows,
  type ActionListRow,
  type ActionRowOptions,
} from '../../../src/domain/queries/action-rows';
import { createAction } from '../../../src/domain/create';
import type { Action, Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const action = (n: number, priorityIds: readonly string[], more: Partial<Action> = {}): Action => ({
  ...createAction(`a${String(n)}`, `A${String(n)}`, 'not-started'),
  title: `Title ${String(n)}`,
  priorityIds,
  ...more,
});
const plan: Plan = {
  ...makePlan({ actions: 0 }),
  actions: [
    action(1, ['L1', 'A1'], { manager: 'Head of Reading', due: '2009-03-31', status: 'complete' }),
    action(2, ['L1'], { manager: 'Head of Parks', due: '2008-09-30', title: 'Open on Sundays' }),
    action(9, []),
    action(10, ['S1'], { manager: 'Head of Parks', due: '2009-03-01' }),
  ],
};

/** A list as a person would read it out. */
function read(options: ActionRowOptions, of: Plan = plan): string[] {
  return actionRows(of, pack, options).rows.map(spoken);
}
function spoken(row: ActionListRow): string {
  switch (row.kind) {
    case 'outcome':
      return `${row.outcome.label}: ${String(row.actions)}, ${String(row.pips.filter((pip) => pip === 'made').length)} of ${String(row.pips.length)}`;
    case 'priority':
      return `- ${row.priority.id}: ${String(row.actions)} and ${String(row.shared)} shared, measured by ${row.measuredBy.join(', ') || 'nothing'}`;
    case 'group':
      return `${row.label}: ${String(row.actions)}`;
    case 'ghost':
      return `  + ${row.priorityId}`;
    case 'action':
      return `  ${row.action.ref}`;
  }
}

describe('actions by outcome', () => {
  test('stand once, under every outcome and priority of the pack, with a ghost where there is none', () => {
    expect(read({ groupBy: 'outcome' })).toEqual([
      'Fair access: 0, 2 of 2',
      '- A1: 0 and 1 shared, measured by NB 1',
      'Learning for life: 2, 2 of 6',
      '- L1: 2 and 0 shared, measured by nothing',
      '  A1',
      '  A2',
      '- L2: 0 and 0 shared, measured by NB 2',
      '  + L2',
      '- L3: 0 and 0 shared, measured by nothing',
      '  + L3',
      'Safer streets: 1, 3 of 4',
      '- S1: 1 and 0 shared, measured by NB 4',
      '  A10',
      '- S2: 0 and 0 shared, measured by NB 3, L1',
      '  + S2',
      'A well-run council: 0, 0 of 2',
      '- R1: 0 and 0 shared, measured by nothing',
      '  + R1',
      'No priority yet: 1',
      '  A9',
    ]);
  });

  test('carry what they are printed under', () => {
    const rows = actionRows(plan, pack, { groupBy: 'none' }).rows;
    expect(
      rows.map((row) => (row.kind === 'action' ? [row.priorityId, row.outcomeId] : [])),
    ).toEqual([
      ['L1', 'learn'],
      ['L1', 'learn'],
      [null, null],
      ['S1', 'safe'],
    ]);
  });

  test('are hidden in collapsed groups and still counted', () => {
    const collapsed = new Set(['outcome:learn', 'priority:S1', 'group:no-priority']);
    expect(read({ groupBy: 'outcome', collapsed }).slice(2)).toEqual([
      'Learning for life: 2, 2 of 6',
      'Safer streets: 1, 3 of 4',
      '- S1: 1 and 0 shared, measured by NB 4',
      '- S2: 0 and 0 shared, measured by NB 3, L1',
      '  + S2',
      'A well-run council: 0, 0 of 2',
      '- R1: 0 and 0 shared, measured by nothing',
      '  + R1',
      'No priority yet: 1',
    ]);
    expect(actionRows(plan, pack, { groupBy: 'outcome', collapsed }).matched).toBe(4);
  });
});

describe('a filter', () => {
  test('leaves the headings over what it finds, and no ghosts', () => {
    expect(read({ groupBy: 'outcome', text: ' PARKS open ' })).toEqual([
      'Learning for life: 1, 2 of 6',
      '- L1: 1 and 0 shared, measured by nothing',
      '  A2',
    ]);
    expect(read({ groupBy: 'outcome', text: 'complete or not' })).toEqual([]);
  });

  test('keeps the heading of a priority that what it finds is shared with', () => {
    expect(read({ groupBy: 'outcome', manager: 'Head of Reading' })).toEqual([
      'Fair access: 0, 2 of 2',
      '- A1: 0 and 1 shared, measured by NB 1',
      'Learning for life: 1, 2 of 6',
      '- L1: 1 and 0 shared, measured by nothing',
      '  A1',
    ]);
  });

  test('finds the codes of priorities and indicators too', () => {
    expect(read({ groupBy: 'none', text: 's1' })).toEqual(['  A10']);
    const linked: Plan = {
      ...plan,
      actions: [
        action(3, [], { indicators: [{ indicatorId: 'indicator-2', role: 'contributes' }] }),
      ],
    };
    expect(read({ groupBy: 'none', text: 'nb 2' }, linked)).toEqual(['  A3']);
    expect(read({ groupBy: 'none', text: 'nb 4' }, linked)).toEqual([]);
  });

  test('by manager is exact, and blank finds those without one', () => {
    expect(read({ groupBy: 'none', manager: 'Head of Parks' })).toEqual(['  A2', '  A10']);
    expect(read({ groupBy: 'none', manager: '' })).toEqual(['  A9']);
    expect(read({ groupBy: 'none', manager: null })).toHaveLength(4);
  });

  test('of ids shows those', () => {
    const list = actionRows(plan, pack, { groupBy: 'none', only: new Set(['a9', 'gone']) });
    expect(list.rows.map(spoken)).toEqual(['  A9']);
    expect([list.matched, list.total]).toEqual([1, 4]);
  });
});

describe('other groups', () => {
  test('by manager, in alphabetical order, those without one last', () => {
    expect(read({ groupBy: 'manager' })).toEqual([
      'Head of Parks: 2',
      '  A2',
      '  A10',
      'Head of Reading: 1',
      '  A1',
      'No accountable manager: 1',
      '  A9',
    ]);
  });

  test('by the month of the target date, those without one last', () => {
    expect(read({ groupBy: 'date', collapsed: new Set(['month:2008-09']) })).toEqual([
      'September 2008: 1',
      'March 2009: 2',
      '  A1',
      '  A10',
      'No target date: 1',
      '  A9',
    ]);
  });
});

describe('an order', () => {
  const order = (field: 'ref' | 'due' | 'status' | 'title', descending: boolean) =>
    read({ groupBy: 'none', sort: { field, descending } }).map((row) => row.trim());

  test('reads numbers as numbers and puts blanks last both ways', () => {
    expect(order('ref', false)).toEqual(['A1', 'A2', 'A9', 'A10']);
    expect(order('ref', true)).toEqual(['A10', 'A9', 'A2', 'A1']);
    expect(order('due', false)).toEqual(['A2', 'A10', 'A1', 'A9']);
    expect(order('due', true)).toEqual(['A1', 'A10', 'A2', 'A9']);
  });

  test('of statuses is the vocabulary’s, and equal ones stay in plan order', () => {
    expect(order('status', false)).toEqual(['A2', 'A9', 'A10', 'A1']);
    expect(order('status', true)).toEqual(['A1', 'A2', 'A9', 'A10']);
  });

  test('holds inside each group', () => {
    const rows = read({ groupBy: 'outcome', sort: { field: 'due', descending: false } });
    expect(rows.slice(4, 6)).toEqual(['  A2', '  A1']);
  });
});

test('every row has a key of its own, the same after an edit', () => {
  const keys = (of: Plan) =>
    actionRows(of, pack, { groupBy: 'outcome' }).rows.map((row) => row.key);
  const big = makePlan({ actions: 300 });
  expect(new Set(keys(big)).size).toBe(keys(big).length);
  expect(keys({ ...big, header: { ...big.header, director: 'x' } })).toEqual(keys(big));
});
