import { expect, test } from 'vitest';
import { planProblems } from '../../src/domain/schema/invariants';
import { packSchema } from '../../src/domain/schema/pack';
import { packProblems } from '../../src/domain/schema/pack-problems';
import { planSchema } from '../../src/domain/schema/plan';
import { brokenReferences } from '../../src/domain/references';
import { makePack, makePlan } from './plan-factory';

test('the made pack is a pack that does not contradict itself', () => {
  const pack = makePack();
  expect(packSchema.parse(pack)).toEqual(pack);
  expect(packProblems(pack)).toEqual([]);
});

test.each([
  { actions: 0 },
  { actions: 30 },
  { actions: 5_000 },
  { kind: 'introduction' as const },
  { words: 0, indicators: false },
])('a made plan is valid, and the same each time: %j', (wishes) => {
  const plan = makePlan(wishes);
  expect(planSchema.parse(plan)).toEqual(plan);
  expect(planProblems(plan)).toEqual([]);
  expect(brokenReferences(plan, makePack())).toEqual([]);
  expect(makePlan(wishes)).toEqual(plan);
});
