import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cell, typeInto } from './support/actions';
import { application } from './support/app';
import { download } from './support/export';
import { run } from './support/screen';
import {
  eventually,
  goTo,
  isEditing,
  lastStepIs,
  openPlan,
  openSample,
  toast,
} from './support/shell';

const app = application();

/** The journal of the sample's fullest plan. */
async function journalFile(home: string): Promise<string> {
  const found = await readdir(home, { recursive: true });
  const name = found.find((one) => /commissioning[^/\\]*[/\\]journal\.jsonl$/u.test(one));
  if (name === undefined) throw new Error('The sample has no journal.');
  return join(home, name);
}

test('a journal that was put back outside is never written over, and what was typed is not lost', async () => {
  const { page, home } = app();
  await openSample(page);
  const file = await journalFile(home);
  const before = await readFile(file, 'utf8');
  await goTo(page, 'Actions');
  await typeInto(page, 'A01', 'title', 'Written before the file was put back');
  await lastStepIs(page, 'Set title of A01');
  await page.locator('[data-save="saved"]').waitFor();
  await writeFile(file, before);

  await typeInto(page, 'A02', 'title', 'Written after the file was put back');
  await page.locator('[data-save="failed"]').waitFor();
  await page.getByRole('alert').getByText('was changed by another program').waitFor();
  expect(await readFile(file, 'utf8')).toBe(before);
  const { bytes } = await download(page, () => run(page, 'Save a copy of the plan file'));
  expect(new TextDecoder().decode(bytes)).not.toContain('Written after');
  await toast(page, 'What is not saved yet is not in it').waitFor();

  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await isEditing(page);
  await goTo(page, 'Actions');
  await cell(page, 'A02', 'title').getByText('Written after the file was put back').waitFor();
  await eventually(
    () => cell(page, 'A01', 'title').innerText(),
    'Target family learning in areas of greatest need',
  );
  await goTo(page, 'Library');
  await openPlan(page, 'Commissioning Division');
  expect(await readFile(file, 'utf8')).toContain('Written after the file was put back');
});
