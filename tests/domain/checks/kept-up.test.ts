import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import type { Command } from '../../../src/domain/commands/schema';
import {
  advance,
  startHistory,
  type History,
  type HistoryEvent,
} from '../../../src/domain/history';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const start = makePlan({ pack, actions: 40, words: 20 });
const other = makePlan({ pack, actions: 15, words: 20 });

const words = fc.constantFrom('open', 'three', 'branches', 'libraries', 'families', 'wards');
const title = fc.array(words, { maxLength: 6 }).map((list) => list.join(' '));
const changes = fc.oneof(
  fc.record({ title }),
  fc.record({ deliverable: title.map((text) => `A report to all members ${text}`) }),
  fc.record({ manager: fc.constantFrom('', 'Head of libraries', 'head of Libraries', 'Other') }),
  fc.record({ documentIds: fc.subarray(pack.documents.map(({ id }) => id)) }),
  fc.record({ progress: fc.constantFrom('', 'Ring 01632 960123') }),
  fc.record({ due: fc.constantFrom(null, '2009-03-31', '2008-09-30') }),
);

type Make = (plan: Plan, serial: number) => HistoryEvent | 'elsewhere';

const doing =
  (command: (plan: Plan, serial: number) => Command): Make =>
  (plan, serial) => ({ kind: 'do', command: command(plan, serial), merge: null });
const idAt = (list: readonly { readonly id: string }[], n: number): string =>
  list[n % Math.max(1, list.length)]?.id ?? 'none';

const event: fc.Arbitrary<Make> = fc.oneof(
  fc
    .record({ n: fc.nat(99), changes })
    .map(({ n, changes: some }) =>
      doing(({ actions }) => ({ type: 'action.set', id: idAt(actions, n), changes: some })),
    ),
  fc.record({ n: fc.nat(99), at: fc.nat(20) }).map(({ n, at }) =>
    doing(({ actions }, serial) => {
      const [model] = start.actions.slice(n % start.actions.length);
      const ref = `B${String(serial)}`;
      const entries = model ? [{ at, record: { ...model, id: `new-${String(serial)}`, ref } }] : [];
      return { type: 'action.add', entries: entries.filter(() => at <= actions.length) };
    }),
  ),
  fc
    .nat(99)
    .map((n) => doing(({ actions }) => ({ type: 'action.remove', ids: [idAt(actions, n)] }))),
  fc
    .record({ n: fc.nat(99), to: fc.nat(10) })
    .map(({ n, to }) =>
      doing(({ actions }) => ({ type: 'action.move', id: idAt(actions, n), to })),
    ),
  fc.nat(99).map((n) =>
    doing(({ indicators }, serial) => ({
      type: 'indicator.set',
      id: idAt(indicators, n),
      changes: { owner: serial % 2 === 0 ? '' : 'Head of libraries' },
    })),
  ),
  fc.constant(
    doing((_plan, serial) => ({
      type: 'plan.set',
      changes: { year: serial % 2 === 0 ? '2009/10' : '2008/9' },
    })),
  ),
  fc.constantFrom<Make>(
    () => ({ kind: 'undo' }),
    () => ({ kind: 'redo' }),
    () => 'elsewhere',
  ),
);

/** Checks the plan after each event, one after the other as a window does, and another plan in between. */
function walk(events: readonly Make[]) {
  let history: History = startHistory(start);
  const seen = [{ plan: history.plan, findings: check(history.plan, pack) }];
  for (const [serial, make] of events.entries()) {
    const what = make(history.plan, serial);
    if (what === 'elsewhere') {
      check(other, pack);
      continue;
    }
    const moved = advance(history, what);
    if (!moved.ok) continue;
    ({ history } = moved.value);
    seen.push({ plan: history.plan, findings: check(history.plan, pack) });
  }
  return seen;
}

test('findings that are kept up by edits, undo and redo are those of a check from scratch', () => {
  let steps = 0;
  fc.assert(
    fc.property(fc.array(event, { minLength: 10, maxLength: 40 }), (events) => {
      // Compared afterwards: a look at other records in between would start everything anew.
      for (const { plan, findings } of walk(events)) {
        steps += 1;
        expect(findings).toEqual(check(structuredClone(plan), structuredClone(pack)));
      }
    }),
    { numRuns: 40 },
  );
  expect(steps).toBeGreaterThan(400);
});
