import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { commandLine } from '../support/command-line';
import { samplePack } from '../support/samples';
import { application } from './support/app';
import { eventually, goTo, isEditing, isShown } from './support/shell';

/** A manager with several drafts: what waits for them, how they get to it, and to the next. */
const desk = await mkdtemp(join(tmpdir(), 'golden-thread-drafts-'));
afterAll(() => rm(desk, { recursive: true, force: true, maxRetries: 3 }));
const thread = commandLine(desk);
const DIVISIONS = ['Libraries', 'Museums', 'Parks'] as const;
for (const division of DIVISIONS) {
  await thread('new', 'library', '--pack', samplePack().id, '--division', division);
}
for (const plan of ['libraries', 'parks']) {
  const sent = await thread('submit', 'library', plan, '--override', 'Baselines are to come.');
  if (sent.code !== 0) throw new Error(sent.error);
}
const app = application(undefined, ['--library', join(desk, 'library')]);

const waiting = (page: Page) => page.getByRole('button', { name: /^Waits for you/u });

test('the library tells which plans wait for somebody once they have said what they are', async () => {
  const { page } = app();
  await goTo(page, 'Settings');
  const name = page.getByLabel('Your name or job title');
  await name.fill('Director');
  await name.press('Enter');
  await goTo(page, 'Library');
  expect(await waiting(page).count()).toBe(0);
  await goTo(page, 'Settings');
  await page.getByLabel('I am').selectOption('manager');
  await goTo(page, 'Library');
  await eventually(() => waiting(page).locator('strong').innerText(), '2');
  await waiting(page).click();
  await page.getByText('2 of 3 plans').waitFor();
  await eventually(async () => await page.getByRole('row', { name: /^Museums/u }).count(), 0);
  expect(await axeFindings(page)).toEqual([]);
});

test('the main button leads to the review, and a step that is taken offers the next plan', async () => {
  const { page } = app();
  await page.getByRole('row', { name: /^Parks/u }).dblclick();
  await isEditing(page);
  await page.getByText(/^Submit for review: /u).waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Review the plan' }).click();
  await isShown(page, 'Review');
  await page.getByText('No earlier version was kept').waitFor();
  const comes = page.getByRole('region', { name: 'What comes next' });
  await comes.getByRole('button', { name: 'Return with comments' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Return with comments' }).click();
  await page.getByText('done and signed. 1 plan more waits for you.').waitFor();
  await page.getByRole('button', { name: 'Open Libraries' }).click();
  await page.getByRole('button', { name: 'Libraries', exact: true }).waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Review the plan' }).waitFor();
  await goTo(page, 'Library');
  await eventually(() => waiting(page).locator('strong').innerText(), '1');
});
