import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { gapsOf } from '../../../src/domain/gaps/gaps-of';
import { startPlan, step } from '../../support/arbitrary-plan';
import { makePack } from '../../support/plan-factory';

const pack = makePack();
const elsewhere = new Set(['C2']);

test('after any list of commands, gaps are what they are from scratch', () => {
  let looked = 0;
  fc.assert(
    fc.property(startPlan, fc.array(step, { minLength: 1, maxLength: 25 }), (start, steps) => {
      let plan = start;
      gapsOf(plan, pack, elsewhere);
      for (const [serial, make] of steps.entries()) {
        const applied = apply(plan, make(plan, serial + 1));
        if (!applied.ok) continue;
        ({ plan } = applied.value);
        const gaps = gapsOf(plan, pack, elsewhere);
        // A copy shares no record with the plan, so nothing of it is remembered.
        const copy = structuredClone(plan);
        expect(gaps).toEqual(gapsOf(copy, pack, elsewhere));
        looked += gaps.length;
      }
    }),
    { numRuns: 100 },
  );
  expect(looked).toBeGreaterThan(0);
});
