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
