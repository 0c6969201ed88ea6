import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, JSHandle, Page } from 'playwright-core';
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

/** Clicks Cancel in the window as soon as its thread tells of its first step: from out here it would often come too late. */
function cancelledAtWork(page: Page): Promise<JSHandle<MutationObserver>> {
  return page.evaluateHandle(() => {
    const observer = new MutationObserver(() => {
      const dialog = document.querySelector('[role="dialog"]');
      const steps = Array.from(dialog?.querySelectorAll('p') ?? [], (one) => one.textContent);
      if (steps.length === 0 || steps.includes('Gathering the plan')) return;
      const buttons = dialog?.querySelectorAll('button') ?? [];
      Array.from(buttons)
        .find((one) => one.textContent === 'Cancel')
        ?.click();
      observer.disconnect();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return observer;
  });
}

/** What becomes of an export when Cancel is clicked while it runs: the code of its failure, or null where it was made. */
async function calledOff(page: Page): Promise<string | null> {
  await heldUntilShown(page);
  const observer = await cancelledAtWork(page);
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/api/export.word')),
    page.getByRole('button', { name: 'Export to Word' }).click(),
  ]);
  await observer.evaluate((one) => {
    one.disconnect();
  });
  await dialogOf(page).waitFor({ state: 'detached' });
  const said = (await answer.json()) as { readonly error?: { readonly code: string } };
  return said.error?.code ?? null;
}

/** A machine may be so quick, or the window so late, that the file is made before the click arrives. */
const ATTEMPTS = 8;

test('Cancel ends the export that runs: no file is left, and it says so', async () => {
  const { page } = app();
  const downloads: Download[] = [];
  page.on('download', (file) => downloads.push(file));
  await page.getByRole('row', { name: new RegExp(plan.header.division, 'u') }).dblclick();
  await isEditing(page);
  const before = await filesThere();

  let failure = await calledOff(page);
  let made = 0;
  for (; failure === null && made < ATTEMPTS; made += 1) failure = await calledOff(page);
  expect(failure).toBe('cancelled');

  await toast(page, 'Cancelled. No file was made, and the plan is as it was.').waitFor();
  const button = page.getByRole('button', { name: 'Export to Word' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await filesThere()).toEqual(before);
  await expect.poll(() => downloads.length).toBe(made);
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
