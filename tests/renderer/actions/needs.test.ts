import { expect, test } from 'vitest';
import { ruleSettings } from '../../../src/domain/checks/programme';
import type { Pack } from '../../../src/domain/schema/pack';
import { refsOf } from '../../../src/renderer/screens/actions/refs';
import { makePack, makePlan } from '../../support/plan-factory';

/** The rule that asks for a field of an action. */
const RULE_OF = {
  title: 'action-title',
  manager: 'accountable-manager',
  due: 'action-due',
  priorityIds: 'action-priority',
} as const;

function needsIn(pack: Pack) {
  return refsOf(makePlan({ actions: 1, pack }), pack).needs;
}

function asked(pack: Pack) {
  const settings = new Map(ruleSettings('divisional', pack).map((one) => [one.rule.code, one]));
  return Object.fromEntries(
    Object.entries(RULE_OF).map(([field, code]) => {
      const setting = settings.get(code);
      return [field, setting?.isOn === true ? setting.severity : null];
    }),
  );
}

test('a blank cell is as grave as the rule that asks for it', () => {
  const pack = makePack();
  expect(needsIn(pack)).toEqual(asked(pack));
  expect(needsIn(pack)).toEqual({
    title: 'must',
    manager: 'must',
    due: 'should',
    priorityIds: 'should',
  });
});

test('a pack that turns a rule off or grades it anew is followed', () => {
  const checks: Pack['checks'] = [
    { code: 'action-due', on: true, severity: 'must' },
    { code: 'accountable-manager', on: false, severity: null },
  ];
  const pack = { ...makePack(), checks };
  expect(needsIn(pack)).toEqual(asked(pack));
  expect(needsIn(pack)).toMatchObject({ due: 'must', manager: null });
});
