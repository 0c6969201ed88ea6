import * as fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandSchema } from '../../src/domain/commands/schema';
import type { HistoryEvent } from '../../src/domain/history';
import { PlanStore } from '../../src/storage/plan-store';
import { verifyPlan } from '../../src/storage/verify';
import { startPlan, step, type Step } from '../support/arbitrary-plan';
import { AT, crashCopy, edit, load, makePlanFolder, openStore, owner } from '../support/plan-store';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** What a person does: a step (typing where it has a key), a step back or forth, a pause, or closing and coming back. */
type Deed =
  | { readonly kind: 'do'; readonly make: Step; readonly merge: string | null }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'snapshot' | 'reopen' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('do' as const),
      make: step,
      merge: fc.constantFrom(null, 'typing'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      text: fc.constantFrom('a', 'ab', ''),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'undo' as const,
        'redo' as const,
        'snapshot' as const,
        'reopen' as const,
      ),
    }),
  },
);

const typing = (contact: string): HistoryEvent => ({
  kind: 'do',
  command: { type: 'plan.set', changes: { contact } },
  merge: 'contact',
});

const open = async (folder: string) =>
  valueOf(await PlanStore.open(folder, { owner, takeOver: null, onLost: () => undefined }));

function eventOf(store: PlanStore, one: Deed, serial: number): HistoryEvent | null {
  switch (one.kind) {
    case 'do':
      // As it arrives from a window: read through the schema, which puts fields in its own order.
      return {
        kind: 'do',
        command: commandSchema.parse(one.make(store.history.plan, serial)),
        merge: one.merge,
      };
    case 'type':
      return typing(one.text);
    case 'undo':
    case 'redo':
      return { kind: one.kind };
    default:
      return null;
  }
}

test('replay of the journal equals the document, and Undo survives closing and crashing', async () => {
  await fc.assert(
    fc.asyncProperty(
      startPlan,
      fc.array(deed, { minLength: 1, maxLength: 20 }),
      async (plan, deeds) => {
        const home = await mkdtemp(join(tmpdir(), 'golden-thread-'));
        try {
          const folder = await makePlanFolder(home, plan);
          let store = await open(folder);
          for (const [serial, one] of deeds.entries()) {
            if (one.kind === 'snapshot') valueOf(await store.snapshot());
            if (one.kind === 'reopen') {
              const { history } = store;
              await store.close();
              store = await open(folder);
              expect(store.history).toEqual(history);
            }
            const event = eventOf(store, one, serial + 1);
            // What does not fit the plan is refused, and the next deed goes on from there.
            if (event) await store.edit(store.n, [{ at: AT, event }], 'x', () => null);
          }
          const crashed = await crashCopy(folder, 'crashed');
          expect((await load(crashed)).history).toEqual(store.history);
          expect((await verifyPlan(crashed)).findings).toEqual([]);
          await store.close();
          expect((await load(folder)).history).toEqual(store.history);
          expect((await verifyPlan(folder)).findings).toEqual([]);
        } finally {
          await rm(home, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('typing in one place stays one step after the plan was closed', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  const before = store.history.plan.header.contact;
  for (const text of ['H', 'He', 'Head of Commissioning']) await edit(store, typing(text));
  await store.close();
  const again = await openStore(folder);
  expect(again.history).toEqual(store.history);
  expect(again.history.past).toHaveLength(1);
  await edit(again, { kind: 'undo' });
  expect(again.history.plan.header.contact).toBe(before);
});
