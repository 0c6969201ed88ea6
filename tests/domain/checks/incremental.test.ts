import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { advance, startHistory, type History } from '../../../src/domain/history';
import { startPlan, step, undoableStep, type Step } from '../../support/arbitrary-plan';
import { makePack } from '../../support/pack-factory';

const pack = makePack();
const steps = fc.array(step, { minLength: 1, maxLength: 20 });
const undoable = fc.array(undoableStep, { minLength: 1, maxLength: 20 });

/** Histories after each step that fitted, the start first; the checks have run on each of them. */
function walk(history: History, list: readonly Step[]): History[] {
  const walked = [history];
  check(history.plan, pack);
  for (const [serial, make] of list.entries()) {
    const { plan } = walked.at(-1) ?? history;
    const last = walked.at(-1) ?? history;
    const moved = advance(last, { kind: 'do', command: make(plan, serial + 1), merge: null });
    if (!moved.ok) continue;
    walked.push(moved.value.history);
    check(moved.value.history.plan, pack);
  }
  return walked;
}

test('after any list of commands, what is remembered and what changed give what a check from scratch gives', () => {
  fc.assert(
    fc.property(startPlan, steps, (start, list) => {
      for (const { plan } of walk(startHistory(start), list)) {
        // Copies are other records: nothing is remembered of them.
        expect(check(plan, pack)).toEqual(check(structuredClone(plan), structuredClone(pack)));
      }
    }),
    { numRuns: 100 },
  );
});

test('undo brings back the same findings, step by step', () => {
  fc.assert(
    fc.property(startPlan, undoable, (start, list) => {
      const walked = walk(startHistory(start), list);
      let history = walked.at(-1) ?? startHistory(start);
      for (const before of walked.slice(0, -1).toReversed()) {
        const moved = advance(history, { kind: 'undo' });
        if (!moved.ok) throw new Error(`Undo was refused: ${moved.error.code}`);
        history = moved.value.history;
        expect(check(history.plan, pack)).toEqual(check(before.plan, pack));
      }
    }),
    { numRuns: 100 },
  );
});

test('no two findings of a plan have one key, and no two places of a finding one name and field', () => {
  fc.assert(
    fc.property(startPlan, steps, (start, list) => {
      const { plan } = walk(startHistory(start), list).at(-1) ?? startHistory(start);
      const findings = check(plan, pack);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      for (const { places } of findings) {
        expect(new Set(places.map(({ name, focus }) => JSON.stringify([name, focus]))).size).toBe(
          places.length,
        );
      }
    }),
  );
});
