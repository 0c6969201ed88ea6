import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { setRecordCommand } from '../../../src/domain/commands/record-commands';
import type { Command } from '../../../src/domain/commands/schema';
import type { Plan } from '../../../src/domain/schema/plan';
import { takeBack } from '../../support/take-back';
import { purpose, registers, start } from '../../support/small-plan';

function done(plan: Plan, command: Command) {
  const applied = apply(plan, command);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value;
}

const withStatement: Plan = {
  ...start,
  sections: start.sections.map((one) =>
    one.id === purpose.id ? { ...one, actionIds: ['a2', 'a3'] } : one,
  ),
};

describe('links of registers and statements to what is deleted', () => {
  test('are cut with an action, and come back with it', () => {
    const change = done(withStatement, { type: 'action.remove', ids: ['a2'] });
    const { plan } = change;
    expect(plan.registers.risks[0]?.actionIds).toEqual([]);
    expect(plan.registers.risks[0]?.indicatorIds).toEqual(['i2']);
    expect(plan.sections[0]?.actionIds).toEqual(['a3']);
    expect(plan.registers.staffing).toBe(start.registers.staffing);
    expect(takeBack(change)).toMatchObject({ value: { plan: withStatement } });
  });

  test('are cut with an indicator, and come back with it', () => {
    const change = done(start, { type: 'indicator.remove', ids: ['i2'] });
    const { plan } = change;
    expect(plan.registers.risks[0]?.indicatorIds).toEqual([]);
    expect(plan.registers.risks[0]?.actionIds).toEqual(['a2']);
    expect(takeBack(change)).toMatchObject({ value: { plan: start } });
  });
});

describe('a record is refused', () => {
  const set = setRecordCommand;

  test.each<readonly [Command, string, string]>([
    [set('structure', 'p1', { reportsTo: 'p1' }), 'inALoop', 'post p1'],
    [set('structure', 'p1', { reportsTo: 'p2' }), 'inALoop', 'post p1'],
    [set('structure', 'p1', { reportsTo: 'p9' }), 'unknownRecord', 'post p9'],
    [set('risks', 'r1', { actionIds: ['a9'] }), 'unknownAction', 'a9'],
    [set('risks', 'r1', { indicatorIds: ['i9'] }), 'unknownIndicator', 'i9'],
    [set('risks', 'r1', { actionIds: ['a1', 'a1'] }), 'linkedTwice', 'a1 in risk r1'],
    [{ type: 'record.move', register: 'risks', id: 'r1', to: 1 }, 'outOfRange', '1 among risks'],
    [{ type: 'record.remove', register: 'budget', ids: ['b1'] }, 'unknownRecord', 'budget line b1'],
    [
      { type: 'section.set', id: purpose.id, changes: { actionIds: ['a9'] } },
      'unknownAction',
      'a9',
    ],
  ])('%j', (command, code, what) => {
    expect(apply(start, command)).toEqual({ ok: false, error: { code, what, index: null } });
  });

  test('where its fields are those of another register', async () => {
    const { commandSchema } = await import('../../../src/domain/commands/schema');
    const [risk] = registers.risks;
    const entries = [{ at: 0, record: risk }];
    expect(
      commandSchema.safeParse({ type: 'record.add', register: 'risks', entries }).success,
    ).toBe(true);
    expect(
      commandSchema.safeParse({ type: 'record.add', register: 'budget', entries }).success,
    ).toBe(false);
  });
});
