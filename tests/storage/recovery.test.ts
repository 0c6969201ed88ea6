import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/storage/plan-load';
import { verifyPlan } from '../../src/storage/verify';
import { makePlan } from '../support/plan-factory';
import {
  crashCopy,
  edit,
  load,
  makePlanFolder,
  openStore,
  setContact,
} from '../support/plan-store';
import { temporaryFolder } from '../support/temporary';

const small = () => makePlan({ kind: 'introduction', words: 0, indicators: false });
const journalOf = (folder: string) => join(folder, 'journal.jsonl');
const contactOf = async (folder: string) => (await load(folder)).history.plan.header.contact;

test('a crash loses nothing that was acknowledged, and Undo still works after it', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  const before = store.history.plan.header.contact;
  await edit(store, setContact('first'));
  await edit(store, setContact('second'));
  const copy = await crashCopy(folder, 'copy');
  expect(await load(copy)).toMatchObject({ n: 3, notices: [], torn: null });
  const again = await openStore(copy);
  expect(again.history).toEqual(store.history);
  await edit(again, { kind: 'undo' }, { kind: 'undo' });
  expect(again.history.plan.header.contact).toBe(before);
  await edit(again, { kind: 'redo' });
  await again.close();
  const third = await openStore(copy);
  expect(third.history.plan.header.contact).toBe('first');
  expect(third.history.future).toHaveLength(1);
  expect((await verifyPlan(copy)).findings).toEqual([]);
});

test('a journal cut at any byte opens at the last edit that is whole', async () => {
  const folder = await makePlanFolder(await temporaryFolder(), small());
  const store = await openStore(folder);
  const journal = journalOf(folder);
  const start = (await readFile(journal)).byteLength;
  /** The size of the journal once an edit is acknowledged, and the contact then. */
  const acknowledged = [{ size: start, contact: store.history.plan.header.contact, n: 1 }];
  const steps = [
    [setContact('first')],
    [setContact('é – 𝒜'), setContact('third')],
    [setContact('')],
  ];
  for (const events of steps) {
    const { n } = await edit(store, ...events);
    const size = (await readFile(journal)).byteLength;
    acknowledged.push({ size, contact: store.history.plan.header.contact, n });
  }
  const copy = await crashCopy(folder, 'copy');
  const whole = await readFile(journal);
  for (let size = whole.byteLength; size >= start; size -= 1) {
    await truncate(journalOf(copy), size);
    const loaded = await load(copy);
    const last = acknowledged.findLast((one) => one.size <= size);
    expect(loaded.n).toBe(last?.n);
    expect(loaded.history.plan.header.contact).toBe(last?.contact);
    expect(loaded.torn === null).toBe(size === last?.size);
    expect(loaded.notices).toEqual([]);
  }
});

test('a journal cut before the snapshot still opens, whatever is left of it', async () => {
  const folder = await makePlanFolder(await temporaryFolder(), small());
  const whole = await readFile(journalOf(folder));
  for (let size = whole.byteLength; size >= 0; size -= 1) {
    await truncate(journalOf(folder), size);
    const loaded = await loadPlan(folder);
    if (!loaded.ok) throw new Error(`cut at ${size}: ${JSON.stringify(loaded.error)}`);
    expect(loaded.value.strange).toBeNull();
  }
  const store = await openStore(folder);
  await edit(store, setContact('after'));
  await store.close();
  expect(await contactOf(folder)).toBe('after');
  expect((await verifyPlan(folder)).findings).toEqual([]);
});

test('writing goes on after a torn end, which is cut off', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  await appendFile(journalOf(folder), '{"n":2,"at":"2008-02-1');
  const store = await openStore(folder);
  expect(store.notices.join(' ')).toContain('never shown as saved');
  await edit(store, setContact('after'));
  await store.close();
  expect(await load(folder)).toMatchObject({ n: 2, torn: null, notices: [] });
  expect((await verifyPlan(folder)).findings).toEqual([]);
});

test('a page of zeros at the end, as a power cut leaves it, is torn', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  await edit(store, setContact('kept'));
  const copy = await crashCopy(folder, 'copy');
  await appendFile(journalOf(copy), Buffer.alloc(4096));
  expect(await load(copy)).toMatchObject({ n: 2, notices: [] });
  expect((await load(copy)).torn).toContain('4096 bytes');
});

test('a bad line before good ones is named and nothing is changed', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  await edit(store, setContact('first'));
  await edit(store, setContact('second'));
  const copy = await crashCopy(folder, 'copy');
  const text = await readFile(journalOf(copy), 'utf8');
  await writeFile(journalOf(copy), text.replace('"n":2', '"n":'));
  expect(await loadPlan(copy)).toMatchObject({
    ok: false,
    error: { code: 'journalDamaged', line: 3 },
  });
  const untouched = await readFile(journalOf(copy), 'utf8');
  expect(untouched).toBe(text.replace('"n":2', '"n":'));
});

test('a last line of JSON that says something unknown is never dropped', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  await appendFile(journalOf(folder), '{"kind":"comment","n":2}\n');
  expect(await loadPlan(folder)).toMatchObject({ ok: false, error: { code: 'journalDamaged' } });
});

test('without its journal a plan opens as it was saved last, and begins a new one', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const first = await openStore(folder);
  await edit(first, setContact('first'));
  await edit(first, setContact('second'));
  await first.close();
  await rm(journalOf(folder));
  const store = await openStore(folder);
  expect(store.notices.join(' ')).toContain('journal is gone');
  await edit(store, setContact('after'));
  const copy = await crashCopy(folder, 'copy');
  expect(await load(copy)).toMatchObject({ n: 2, notices: [], strange: null });
  await store.close();
  expect((await verifyPlan(folder)).findings).toEqual([]);
});

test.each([
  ['missing', null],
  ['cut short', '{"format":"golden-thr'],
  ['empty', ''],
  ['null', 'null'],
])('a plan.json that is %s is made again from the journal', async (_, content) => {
  const folder = await makePlanFolder(await temporaryFolder());
  const first = await openStore(folder);
  await edit(first, setContact('kept'));
  await first.close();
  const file = join(folder, 'plan.json');
  await (content === null ? rm(file) : writeFile(file, content));
  expect((await load(folder)).strange?.outlook).toContain('opens as its journal has it');
  const store = await openStore(folder);
  expect(store.notices.join(' ')).toContain('rebuilt from its journal');
  expect(store.history.plan.header.contact).toBe('kept');
  await edit(store, setContact('after'));
  await store.close();
  expect(await load(folder)).toMatchObject({ notices: [], strange: null });
  const kept = (await readdir(folder)).filter((name) => name.startsWith('plan.kept-'));
  expect(kept).toHaveLength(content === null ? 0 : 1);
  expect((await verifyPlan(folder)).findings).toEqual([]);
});

test('a plan.json that another program wrote is kept beside, never overwritten', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const file = join(folder, 'plan.json');
  const changed = (await readFile(file, 'utf8')).replace('"contact": "', '"contact": "by hand ');
  await writeFile(file, changed);
  const store = await openStore(folder);
  expect(store.notices.join(' ')).toContain('is not what its journal says');
  const later = changed.replace('by hand', 'by hand again');
  await writeFile(file, later);
  await edit(store, setContact('after'));
  await store.close();
  const kept = (await readdir(folder)).filter((name) => name.startsWith('plan.kept-')).toSorted();
  const contents = await Promise.all(kept.map((name) => readFile(join(folder, name), 'utf8')));
  expect(contents).toEqual([changed, later]);
  expect(await contactOf(folder)).toBe('after');
});

test('a plan file that was put into a folder by hand gets its journal', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const { journal, ...plan } = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'));
  expect(journal.n).toBe(1);
  await rm(journalOf(folder));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
  const store = await openStore(folder);
  expect(store.notices).toEqual([]);
  await edit(store, setContact('after'));
  const copy = await crashCopy(folder, 'copy');
  expect(await load(copy)).toMatchObject({ n: 2, notices: [], strange: null });
});
