import { writeSync } from 'node:fs';
import type { LockOwner } from '../../../src/storage/lock-file';
import { PlanStore } from '../../../src/storage/plan-store';
import { saveVersion } from '../../../src/storage/versions';
import { randomFrom } from '../../support/random';

/**
 * A process that edits a plan, without end to be killed or until it did so many edits: `FOLDER SEED [EDITS]`. It writes a
 * line to standard output for each edit once that is acknowledged: its number and the contact that it left in the header.
 */
const [folder = '', seed = '1', most = 'Infinity'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const owner: LockOwner = { name: `editor ${seed}`, host: 'test-host', now: () => new Date() };
const say = (...words: readonly (string | number)[]) => writeSync(1, `${words.join(' ')}\n`);

async function open(): Promise<PlanStore> {
  const options = { owner, takeOver: null, onLost: () => void say('lost') };
  for (;;) {
    const opened = await PlanStore.open(folder, options);
    if (opened.ok) return opened.value;
    if (opened.error.code !== 'held') throw new Error(JSON.stringify(opened.error));
  }
}

let store = await open();
say('open', store.n);
for (let serial = 1; serial <= Number(most); serial += 1) {
  const chance = random();
  if (chance < 0.05) {
    await store.snapshot();
  } else if (chance < 0.1) {
    await store.close();
    store = await open();
  } else if (chance < 0.12) {
    const at = owner.now().toISOString();
    const facts = { name: `${seed} ${serial}`, at, by: owner.name, n: store.n };
    await saveVersion(folder, facts, store.history.plan);
  } else {
    const count = chance < 0.3 ? 3 : 1;
    const edits = Array.from({ length: count }, (_, at) => ({
      at: owner.now().toISOString(),
      event:
        chance > 0.9 && store.history.past.length > 0
          ? { kind: 'undo' as const }
          : {
              kind: 'do' as const,
              command: {
                type: 'plan.set' as const,
                changes: { contact: `${seed}.${serial}.${at} ${'x'.repeat(random() * 1_500)}` },
              },
              merge: null,
            },
    }));
    const saved = await store.edit(store.n, edits, owner.name, () => null);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    say('saved', saved.value.n, store.history.plan.header.contact.split(' ')[0] ?? '');
  }
}
await store.close();
