import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page, Request } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { libraryOf, planOf } from '../bench/library';
import { partOf } from '../support/docx';
import { application } from './support/app';
import { exportToWord } from './support/export';
import { isEditing, toast } from './support/shell';

/** An export of 5,000 actions is called off in the window, and made to the end after that. */

const plan = planOf(5_000);
const library = await libraryOf([plan]);
// The process of the window is the one that holds the plan.
await library.services.close();
const app = application(undefined, ['--library', join(library.home, 'library')]);
afterAll(() => library.close());

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export to Word' });

/** Every file that the application keeps: of the library, and of its own home. */
async function filesThere(): Promise<readonly string[]> {
  const lists = await Promise.all(
    [app().home, library.home].map((folder) => readdir(folder, { recursive: true })),
  );
  return lists.flat().toSorted();
}

/** Holds the export back until its progress is in sight; what it is asked with then goes on. */
async function heldUntilShown(page: Page): Promise<void> {
  await page.route(
    '**/api/export.word',
    async (route) => {
      await dialogOf(page).waitFor();
      await route.continue();
    },
    { times: 1 },
  );
}

async function answerTo(request: Promise<Request>): Promise<unknown> {
  const answer = await (await request).response();
  return answer?.json();
}

test('Cancel ends the export that runs: no file is left, and it says so', async () => {
  const { page } = app();
  const downloads: Download[] = [];
  page.on('download', (file) => downloads.push(file));
  await page.getByRole('row', { name: new RegExp(plan.header.division, 'u') }).dblclick();
  await isEditing(page);
  const before = await filesThere();

  await heldUntilShown(page);
  const asked = page.waitForEvent('request', (one) => one.url().endsWith('/api/export.word'));
  const button = page.getByRole('button', { name: 'Export to Word' });
  await button.click();
  // The first step that the thread tells of: it is at work.
  await dialogOf(page)
    .getByText(/^(?!Gathering the plan$)/u)
    .and(page.locator('p'))
    .waitFor();
  await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
  expect(await answerTo(asked)).toMatchObject({ ok: false, error: { code: 'cancelled' } });

  await toast(page, 'Cancelled. No file was made, and the plan is as it was.').waitFor();
  await dialogOf(page).waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await filesThere()).toEqual(before);
  expect(downloads).toEqual([]);
});

test('the next export is made to the end, with every action in it', async () => {
  const { page } = app();
  const { name, bytes } = await exportToWord(page);
  expect(name).toMatch(/\.docx$/u);
  await toast(page, `${name} is in your downloads`).waitFor();
  const paper = partOf(bytes, 'word/document.xml');
  const said = new Set(Array.from(paper.matchAll(/<w:t[^>]*>([^<]*)</gu), ([, text]) => text));
  expect(plan.actions.filter(({ ref }) => !said.has(ref))).toEqual([]);
});
