import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { temporaryFolder } from '../support/temporary';
import { cell, typeInto } from './support/actions';
import { application } from './support/app';
import { download } from './support/export';
import { changeRow, keepVersion } from './support/review';
import { run } from './support/screen';
import { eventually, goTo, isEditing, lastStepIs, openSample, undo } from './support/shell';

const app = application();

const title = (page: Page): Promise<string> => cell(page, 'A02', 'title').innerText();

/** The plan as a file to hand over, as it was when this was asked for. */
async function planFile(page: Page, name: string): Promise<string> {
  const { bytes } = await download(page, () => run(page, 'Save a copy of the plan file'));
  const file = join(await temporaryFolder(), name);
  await writeFile(file, bytes);
  return file;
}

async function importFile(page: Page, file: string): Promise<void> {
  await goTo(page, 'Library');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import' }).click(),
  ]);
  await chooser.setFiles(file);
}

const dialog = (page: Page) =>
  page.getByRole('dialog', { name: 'The library has this plan already' });

test('a plan file that is older is compared with the plan, and can take its place', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Actions');
  const before = await title(page);
  const file = await planFile(page, 'Before.plan.json');
  await typeInto(page, 'A02', 'title', 'Another title');
  await importFile(page, file);
  await dialog(page)
    .getByText('Before.plan.json is older: the library has 1 change more.')
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Compare' }).click();
  await changeRow(page, 'A02', 'Title').getByText(before).waitFor();

  await importFile(page, file);
  await dialog(page).getByRole('button', { name: 'Take over' }).click();
  await page.getByText(/The plan is now that of Before\.plan\.json.*replaced-/u).waitFor();
  await page.getByRole('button', { name: 'Open it' }).click();
  await isEditing(page);
  await goTo(page, 'Actions');
  await eventually(() => title(page), before);
});

test('the plan as it was in a version is brought back, and Undo takes it back', async () => {
  const { page } = app();
  const before = await title(page);
  await keepVersion(page, 'Draft 3');
  await goTo(page, 'Actions');
  await typeInto(page, 'A02', 'title', 'A third title');
  await run(page, 'Versions');
  await page.getByRole('button', { name: 'Bring back Draft 3' }).click();
  await lastStepIs(page, 'Bring back Draft 3');
  await eventually(() => title(page), before);
  await undo(page, 'Bring back Draft 3');
  await eventually(() => title(page), 'A third title');
});
