import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVersion, saveVersion } from '../../src/storage/versions';
import { verifyPlan } from '../../src/storage/verify';
import { start } from '../support/small-plan';
import { AT, makePlanFolder, openStore } from '../support/plan-store';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const facts = { name: 'Draft 2, approved', at: AT, by: 'Policy Manager', n: 0 };

async function sealed() {
  const folder = await temporaryFolder();
  const kept = { versionId: 'approved-1', sealed: true };
  const version = valueOf(await saveVersion(folder, facts, start, kept));
  return { folder, version, file: join(folder, 'versions', 'approved-1.json') };
}

test('a sealed version is read back whole, with its seal', async () => {
  const { folder, version } = await sealed();
  expect(version.seal).toMatch(/^[0-9a-f]{64}$/u);
  const read = valueOf(await readVersion(folder, 'approved-1'));
  expect(read).toEqual({ version, plan: start });
  expect(read.version.isBroken).toBe(false);
});

test('a version that is not sealed is of layout 1, which programs of before read', async () => {
  const folder = await temporaryFolder();
  const { versionId, seal } = valueOf(await saveVersion(folder, facts, start));
  expect({ versionId, seal }).toEqual({ versionId: 'draft-2-approved', seal: null });
  const text = await readFile(join(folder, 'versions', 'draft-2-approved.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ schema: 1 });
  expect(text).not.toContain('seal');
});

test('any byte that is changed breaks the seal or is refused', async () => {
  const { folder, file } = await sealed();
  const whole = await readFile(file);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ by;
      await writeFile(file, changed);
      const read = await readVersion(folder, 'approved-1');
      expect(read.ok && !read.value.version.isBroken).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('verify names a sealed version that was changed', async () => {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  const kept = { versionId: 'approved-1', sealed: true };
  const { plan } = store.history;
  valueOf(await saveVersion(folder, { ...facts, n: store.n }, plan, kept));
  await store.close();
  expect((await verifyPlan(folder)).findings).toEqual([]);
  const file = join(folder, 'versions', 'approved-1.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('Policy Manager', 'Policy Officer'));
  const { findings } = await verifyPlan(folder);
  expect(findings).toMatchObject([{ severity: 'error', file }]);
  expect(findings[0]?.message).toContain('“Draft 2, approved” was changed after it was sealed');
});
