import { describe, expect, it } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { apply } from '../../../src/domain/commands/apply';
import type { Command } from '../../../src/domain/commands/schema';
import { actionRows } from '../../../src/domain/queries/action-rows';
import type { Plan } from '../../../src/domain/schema/plan';
import { refsOf } from '../../../src/renderer/screens/actions/refs';
import { flagsOf, makeViewRows } from '../../../src/renderer/screens/actions/view-rows';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack, actions: 200 });

function after(before: Plan, command: Command): Plan {
  const done = apply(before, command);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.plan;
}

function views() {
  const make = makeViewRows();
  return (of: Plan) =>
    make(
      actionRows(of, pack, { groupBy: 'outcome' }).rows,
      refsOf(of, pack),
      flagsOf(check(of, pack)),
      true,
    );
}

describe('rows of the grid', () => {
  it('are the same objects as long as they show the same', () => {
    const rowsOf = views();
    const first = rowsOf(plan);
    const edited = after(plan, { type: 'action.set', id: 'action-7', changes: { partners: 'X' } });
    const second = rowsOf(edited);
    const changed = second.filter((row, at) => row !== first[at]);
    expect(changed.map(({ key }) => key)).toEqual(['action:action-7']);
  });

  it('change with the checks, and with the names of what they are linked to', () => {
    const rowsOf = views();
    const first = rowsOf(plan);
    const nobody = after(plan, { type: 'action.set', id: 'action-1', changes: { manager: '' } });
    const flagged = rowsOf(nobody).find(({ key }) => key === 'action:action-1');
    expect(flagged).toMatchObject({ flag: { severity: 'must' } });
    const renamed = after(plan, {
      type: 'indicator.set',
      id: plan.indicators[0]?.id ?? '',
      changes: { code: 'NI 900' },
    });
    const third = rowsOf(renamed);
    expect(third.some((row, at) => row.kind === 'action' && row !== first[at])).toBe(true);
  });
});

describe('flags', () => {
  it('show the worst finding and say all of them', () => {
    const bare = after(plan, {
      type: 'action.set',
      id: 'action-2',
      changes: { manager: '', title: 'one two three four five six seven eight nine ten eleven' },
    });
    const flag = flagsOf(check(bare, pack)).get('action-2');
    expect(flag?.severity).toBe('must');
    expect(flag?.text.split('\n').length).toBeGreaterThan(1);
  });
});
