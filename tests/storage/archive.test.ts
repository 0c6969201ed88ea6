import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archivePlan, readArchived, restorePlan } from '../../src/storage/archive';
import { createPlanFolder, newlyMade } from '../../src/storage/plan-folder';
import { PlanStore } from '../../src/storage/plan-store';
import { makePlan } from '../support/plan-factory';
import { temporaryFolder } from '../support/temporary';

const AT = '2009-04-01T08:00:00.000Z';
const owner = { name: 'Head of Planning', host: 'desk', now: () => new Date(AT) };

async function planFolder(): Promise<string> {
  const made = { at: AT, by: 'Planning Officer', label: 'Created the plan' };
  const folder = join(await temporaryFolder(), 'plans');
  const plan = makePlan({ actions: 1, words: 4 });
  const created = await createPlanFolder(folder, 'libraries', newlyMade(plan, made));
  if (!created.ok) throw new Error('no folder');
  return created.value;
}

/** Every file of a folder with its content. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const read = files.toSorted().map(async (name) => {
    return [name, await readFile(join(folder, name), 'utf8')] as const;
  });
  return new Map(await Promise.all(read));
}

test('a plan is archived by one file more, and is as it was once it is brought back', async () => {
  const folder = await planFolder();
  const before = await contents(folder);
  expect(await readArchived(folder)).toBeNull();
  expect(await archivePlan(folder, owner)).toEqual({ ok: true, value: null });
  expect(await readArchived(folder)).toEqual({ at: AT, by: 'Head of Planning' });
  const { 'archived.json': mark = '', ...others } = Object.fromEntries(await contents(folder));
  expect(others).toEqual(Object.fromEntries(before));
  expect(JSON.parse(mark)).toEqual({
    format: 'golden-thread/archived',
    schema: 1,
    at: AT,
    by: 'Head of Planning',
  });
  expect(await restorePlan(folder)).toEqual({ ok: true, value: null });
  expect(await contents(folder)).toEqual(before);
});

test('both are done once: the first mark stays, and what is not archived stays so', async () => {
  const folder = await planFolder();
  await archivePlan(folder, owner);
  const later = { ...owner, name: 'Somebody else' };
  expect((await archivePlan(folder, later)).ok).toBe(true);
  expect(await readArchived(folder)).toMatchObject({ by: 'Head of Planning' });
  await restorePlan(folder);
  expect((await restorePlan(folder)).ok).toBe(true);
  expect(await readArchived(folder)).toBeNull();
});

test('a plan that somebody has open is left alone', async () => {
  const folder = await planFolder();
  const editor = { name: 'Planning Officer', host: 'other-desk', now: () => new Date() };
  const store = await PlanStore.open(folder, {
    owner: editor,
    takeOver: null,
    onLost: () => undefined,
  });
  if (!store.ok) throw new Error('not opened');
  try {
    const refused = await archivePlan(folder, { ...owner, now: () => new Date() });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'held', holder: { name: 'Planning Officer', host: 'other-desk' } },
    });
    expect(await readArchived(folder)).toBeNull();
  } finally {
    await store.value.close();
  }
  expect((await archivePlan(folder, owner)).ok).toBe(true);
});

test('a mark that cannot be read marks all the same', async () => {
  const folder = await planFolder();
  for (const text of ['', '{}', 'archived']) {
    await writeFile(join(folder, 'archived.json'), text);
    expect(await readArchived(folder)).toEqual({ at: null, by: null });
  }
});
