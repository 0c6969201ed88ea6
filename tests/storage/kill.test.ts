import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { verifyPlan } from '../../src/storage/verify';
import { buildEditor, contactOf, contactsOf, savedEdits, type SavedEdit } from '../support/editors';
import { makePlan } from '../support/plan-factory';
import { load, makePlanFolder, openStore } from '../support/plan-store';
import { newSeed, randomFrom } from '../support/random';
import { temporaryFolder } from '../support/temporary';

/** Two plans at a time, each edited by one process after another; every process is killed. */
const LANES = 2;
const KILLS = 100;

/** Lets a process edit and kills it at a random moment; what it said was saved until then. */
async function editUntilKilled(
  program: string,
  folder: string,
  random: () => number,
): Promise<SavedEdit[]> {
  const seed = String(Math.floor(random() * 1e9));
  const child = spawn(process.execPath, [program, folder, seed], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  let wrong = '';
  child.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()));
  const delay = random() ** 2 * 80;
  // A tenth of them die while they are still opening the plan.
  const isEarly = random() < 0.1;
  if (!isEarly) {
    await new Promise<void>((ready) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('open')) ready();
      });
      void ended.then(() => ready());
    });
  }
  await wait(isEarly ? 60 + delay : delay);
  child.kill('SIGKILL');
  await ended;
  expect(wrong).toBe('');
  return savedEdits(said);
}

test(
  `after ${LANES * KILLS} kills at random moments every acknowledged edit is there`,
  { timeout: 300_000 },
  async () => {
    const seed = newSeed();
    console.log(`kill test: GT_SEED=${seed}`);
    const home = await temporaryFolder();
    const program = await buildEditor(home);
    const lane = async (number: number) => {
      const random = randomFrom(seed + number);
      const plan = makePlan({ actions: 2, words: 20 });
      const folder = await makePlanFolder(join(home, `lane-${number}`), plan);
      const saved: SavedEdit[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        saved.push(...(await editUntilKilled(program, folder, random)));
        const loaded = await load(folder);
        expect(loaded.notices).toEqual([]);
        const last = saved.at(-1) ?? { n: 1, contact: contactOf(plan) };
        expect(loaded.n).toBeGreaterThanOrEqual(last.n);
        if (loaded.n === last.n) expect(contactOf(loaded.history.plan)).toBe(last.contact);
      }
      const store = await openStore(folder);
      await store.close();
      const contacts = await contactsOf(folder);
      for (const { n, contact } of saved) expect(contacts.get(n)).toBe(contact);
      expect((await verifyPlan(folder)).findings).toEqual([]);
      const names = (await readdir(folder)).filter((name) => name !== 'versions').toSorted();
      expect(names).toEqual(['journal.jsonl', 'plan.json']);
      const versions = await readdir(join(folder, 'versions'));
      expect(versions.filter((name) => !/^\d[\d-]*\.json$/u.test(name))).toEqual([]);
      return saved.length;
    };
    const counts = await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
    // Kills that all came before the first edit would prove nothing.
    expect(Math.min(...counts)).toBeGreaterThan(KILLS);
  },
);
