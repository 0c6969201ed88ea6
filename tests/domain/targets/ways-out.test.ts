import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { commandSchema } from '../../../src/domain/commands/schema';
import type { Plan } from '../../../src/domain/schema/plan';
import { assess } from '../../../src/domain/targets/assess';
import type { TargetCode } from '../../../src/domain/targets/finding';
import {
  context,
  found,
  measureOf,
  result,
  sound,
  targets,
  type MeasureWishes,
} from '../../support/measures';
import { start } from '../../support/small-plan';

/** Where findings lead, beyond the label that the tests of the findings read. */

test('a baseline of no year leads to its period', () => {
  const undated = { ...sound, part: { baseline: result(' ', 47.8) } };
  expect(found('periodMismatch', undated)[0]?.wayOut).toMatchObject({ field: 'baselinePeriod' });
});

test('how an indicator of the pack is printed is not for the plan to say: its target is', () => {
  const given = { ...sound, indicator: { packItemId: 'NB-2' }, targets: [47.84, 50] };
  expect(found('roundingHides', given)[0]?.wayOut).toMatchObject({ field: 'target:2008/9' });
});

test('late targets are taken out as one step', () => {
  const leaving = { ...sound, indicator: { validTo: '2008-12-31' } };
  expect(found('leavesSet', leaving)[0]?.wayOut).toMatchObject({
    command: {
      type: 'batch',
      commands: [
        { year: '2009/10', target: null },
        { year: '2010/11', target: null },
      ],
    },
  });
});

/** For each code whose way out can be a command: a measure where it is one. */
const FIXED: readonly (readonly [TargetCode, MeasureWishes])[] = [
  ['noBaseline', { ...sound, part: { baseline: null } }],
  ['baselineDiffers', { ...sound, part: { baseline: result('2007', 48.7) } }],
  ['aboveAll', { ...sound, targets: [49, 50, 120] }],
  ['belowNone', { ...sound, targets: [-1, 50, 51] }],
  ['pointsMeant', { ...sound, targets: [3.1] }],
  ['fasterThanBest', { ...sound, targets: [50.9, 54, 57.1] }],
  ['fasterThanBest', { ...sound, part: { targets: targets(60) } }],
];

test.each(FIXED)('the way out of %s is a command that leaves it behind', (code, wishes) => {
  const { indicator } = measureOf(wishes);
  const plan: Plan = { ...start, actions: [], indicators: [indicator] };
  const [finding] = found(code, wishes);
  if (finding?.wayOut?.kind !== 'command') throw new Error('No command.');
  expect(commandSchema.safeParse(finding.wayOut.command).success).toBe(true);
  const applied = apply(plan, finding.wayOut.command);
  if (!applied.ok) throw new Error(applied.error.code);
  const [after] = applied.value.plan.indicators;
  const [part] = after?.parts ?? [];
  if (!after || !part) throw new Error('No measure.');
  const codes = assess(after, part, context).findings.map((one) => one.code);
  expect(codes).not.toContain(code);
});
