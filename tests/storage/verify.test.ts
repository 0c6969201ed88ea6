import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/storage/journal-line';
import { saveVersion } from '../../src/storage/versions';
import { verifyPlan } from '../../src/storage/verify';
import { AT, edit, makePlanFolder, openStore, setContact } from '../support/plan-store';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** A plan with a few edits, a version in between, and a snapshot at the end. */
async function wellKept(): Promise<string> {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  await edit(store, setContact('first'));
  const facts = { name: 'Committee', at: AT, by: 'x', n: store.n };
  valueOf(await saveVersion(folder, facts, store.history.plan));
  await edit(store, setContact('second'), setContact('third'));
  await edit(store, { kind: 'undo' });
  await store.close();
  return folder;
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

const messages = async (folder: string) =>
  (await verifyPlan(folder)).findings.map(({ severity, message }) => `${severity}: ${message}`);

test('a plan that was kept well has nothing against it', async () => {
  const folder = await wellKept();
  expect(await verifyPlan(folder)).toMatchObject({ files: 3, lines: 7, findings: [] });
});

test.each([
  ['who did it', '"by":"Planning Officer"', '"by":"Policy Manager"'],
  ['when it was done', AT, '2008-02-13T10:32:05.000Z'],
  ['what was done', '"contact":"first"', '"contact":"other"'],
])('a journal in which %s was changed is found', async (_, from, to) => {
  const folder = await wellKept();
  await change(join(folder, 'journal.jsonl'), from, to);
  const found = await messages(folder);
  expect(found.join('\n')).toMatch(/error: .*journal\.jsonl: line \d does not follow/u);
});

test('a journal line that was taken out is found', async () => {
  const folder = await wellKept();
  await change(join(folder, 'journal.jsonl'), /[^\n]*"contact":"first"[^\n]*\n/u, '');
  expect((await messages(folder)).join('\n')).toMatch(/error: .*line \d does not follow/u);
});

test('a changed line is found even where the hashes after it were made to fit', async () => {
  const folder = await wellKept();
  const file = join(folder, 'journal.jsonl');
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  let prev = '0'.repeat(64);
  const forged = lines.map((line) => {
    const fitted = line
      .replace('"contact":"first"', '"contact":"other"')
      .replace(/"prev":"[0-9a-f]{64}"/u, `"prev":"${prev}"`);
    prev = sha256(fitted);
    return `${fitted}\n`;
  });
  await writeFile(file, forged.join(''));
  const found = await messages(folder);
  expect(found.join('\n')).toContain(`${join(folder, 'versions', 'committee.json')} does not hold`);
});

test('a changed plan.json is found once, with what opening would do rather than what was done', async () => {
  const folder = await wellKept();
  const file = join(folder, 'plan.json');
  await change(file, '"contact": "second"', '"contact": "by hand"');
  expect(await messages(folder)).toEqual([
    `error: ${file} is not what its journal says: one of the two was changed by another program. The plan opens as its journal has it, and nothing that was saved is lost; the next change writes the file anew and keeps this one beside it.`,
  ]);
  await writeFile(file, '{');
  expect((await messages(folder)).join('\n')).toMatch(
    /^error: .*plan\.json is not JSON.* opens as/u,
  );
  await rm(file);
  expect((await messages(folder)).join('\n')).toMatch(
    /^error: .*plan\.json is missing\. The.* anew\.$/u,
  );
});

test('a plan.json that was only set out anew is a warning', async () => {
  const folder = await wellKept();
  const file = join(folder, 'plan.json');
  await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
  expect((await messages(folder)).join('\n')).toMatch(/^warning: .*not byte for byte/u);
});

test('a changed version is found, and so is one that cannot be read', async () => {
  const folder = await wellKept();
  const file = join(folder, 'versions', 'committee.json');
  await change(file, '"contact": "first"', '"contact": "by hand"');
  expect((await messages(folder)).join('\n')).toMatch(/error: .*committee\.json does not hold/u);
  await change(file, '{', '');
  expect((await messages(folder)).join('\n')).toMatch(/error: .*committee\.json is not JSON/u);
});

test('a missing journal and a torn end are warnings, as nothing acknowledged is lost', async () => {
  const folder = await wellKept();
  await appendFile(join(folder, 'journal.jsonl'), '{"torn');
  expect((await messages(folder)).join('\n')).toMatch(/^warning: The last 6 bytes/u);
  await rm(join(folder, 'journal.jsonl'));
  const found = await verifyPlan(folder);
  expect(found.findings.map(({ message }) => message).join('\n')).toContain('is missing');
});
