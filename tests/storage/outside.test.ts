import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, copyFile, readFile, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlanStore } from '../../src/storage/plan-store';
import { storageSentence } from '../../src/storage/problem';
import { verifyPlan } from '../../src/storage/verify';
import { buildEditor, contactsOf, savedEdits } from '../support/editors';
import { makePlan } from '../support/plan-factory';
import {
  AT,
  edit,
  load,
  makePlanFolder,
  openStore,
  owner,
  setContact,
} from '../support/plan-store';
import { newSeed } from '../support/random';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const attempt = (store: PlanStore, contact: string) =>
  store.edit(store.n, [{ at: AT, event: setContact(contact) }], 'x', () => null);

test('processes that want one plan take turns and lose nothing', { timeout: 180_000 }, async () => {
  const home = await temporaryFolder();
  const program = await buildEditor(home);
  const folder = await makePlanFolder(home, makePlan({ actions: 2, words: 20 }));
  const seed = newSeed();
  const editors = Array.from({ length: 3 }, async (_, at) => {
    const child = spawn(process.execPath, [program, folder, String(seed + at), '120']);
    let said = '';
    let wrong = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()));
    await once(child, 'close');
    expect(wrong).toBe('');
    return savedEdits(said);
  });
  const saved = await Promise.all(editors);
  const contacts = await contactsOf(folder);
  for (const edits of saved) {
    expect(edits.length, `GT_SEED=${seed}`).toBeGreaterThan(50);
    for (const { n, contact } of edits) expect(contacts.get(n), `GT_SEED=${seed}`).toBe(contact);
  }
  expect((await verifyPlan(folder)).findings).toEqual([]);
});

test.each<[string, (journal: string, aside: string) => Promise<void>]>([
  ['gets a line', (journal) => appendFile(journal, '{"n":9}\n')],
  ['loses its end', async (journal) => truncate(journal, (await readFile(journal)).length - 5)],
  [
    'is put in place anew with the same bytes',
    async (journal, aside) => {
      await copyFile(journal, aside);
      await rename(aside, journal);
    },
  ],
  ['is removed', (journal) => rm(journal)],
])(
  'when the journal %s, the next edit is refused and nothing is overwritten',
  async (_, meddle) => {
    const home = await temporaryFolder();
    const folder = await makePlanFolder(home);
    const journal = join(folder, 'journal.jsonl');
    const store = await openStore(folder);
    await edit(store, setContact('first'));
    const plan = await readFile(join(folder, 'plan.json'));
    await meddle(journal, join(home, 'aside'));
    const after = await readFile(journal).catch(() => null);
    const refused = await attempt(store, 'second');
    if (refused.ok || refused.error.code !== 'changedOutside') throw new Error('It was written.');
    expect(storageSentence(refused.error)).toContain(journal);
    expect(store.history.plan.header.contact).toBe('first');
    await store.close();
    expect(await readFile(journal).catch(() => null)).toEqual(after);
    expect(await readFile(join(folder, 'plan.json'))).toEqual(plan);
  },
);

test('who was taken over is refused, told, and leaves the files alone', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  let lost = 0;
  const old = valueOf(
    await PlanStore.open(folder, { owner, takeOver: null, onLost: () => (lost += 1) }),
  );
  await edit(old, setContact('first'));
  const { token } = JSON.parse(await readFile(join(folder, 'lock.json'), 'utf8'));
  const next = valueOf(
    await PlanStore.open(folder, { owner, takeOver: token, onLost: () => undefined }),
  );
  expect(next.history.plan.header.contact).toBe('first');
  expect(await attempt(old, 'late')).toMatchObject({ error: { code: 'lockLost' } });
  expect(lost).toBe(1);
  await edit(next, setContact('second'));
  await old.close();
  await edit(next, setContact('third'));
  await next.close();
  expect(await load(folder)).toMatchObject({ n: 4, notices: [] });
  expect((await verifyPlan(folder)).findings).toEqual([]);
});

test('an edit that does not follow the newest line is stale', async () => {
  const store = await openStore(await makePlanFolder(await temporaryFolder()));
  await edit(store, setContact('first'));
  const edits = [{ at: AT, event: setContact('second') }];
  expect(await store.edit(1, edits, 'x', () => null)).toEqual({
    ok: false,
    error: { code: 'stale', n: 2 },
  });
});

test('edits asked for at once are written one after the other', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  const all = await Promise.all([attempt(store, 'one'), attempt(store, 'two'), store.snapshot()]);
  expect(all.map((one) => one.ok)).toEqual([true, false, true]);
  await store.close();
  expect((await load(folder)).history.plan.header.contact).toBe('one');
});
