import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWindow, startServer } from '../support/application';
import { application } from './support/app';
import { exportToWord } from './support/export';
import { goTo, isShown, savedMark, toast } from './support/shell';

const app = application();

test('the first start offers the sample, which opens with one press of Enter', async () => {
  const { page, home } = app();
  await page.getByRole('heading', { name: 'Every action, tied to what it is for' }).waitFor();
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  await page.keyboard.press('Enter');
  await isShown(page, 'Overview');
  expect(await savedMark(page)).toMatch(/^Saved \d\d:\d\d:\d\d$/u);
  const plans = await readdir(join(home, 'libraries', 'Golden Thread sample', 'plans'));
  expect(plans).toHaveLength(2);
});

test('the library lists both plans of the sample', async () => {
  const { page } = app();
  await goTo(page, 'Library');
  await page.getByRole('row', { name: /Commissioning Division.*36 actions/u }).waitFor();
  await page.getByRole('row', { name: /Directorate introduction.*25 sections/u }).waitFor();
});

test('a new plan is made from the pack and opens with its sections', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('button', { name: 'Create plan' }).click();
  await dialog.getByText('Name the division').waitFor();
  await dialog.getByRole('combobox', { name: 'Division' }).fill('Libraries and Archives');
  await dialog.getByLabel('Director').fill('Director of Communities');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Libraries and Archives', exact: true }).waitFor();
  await goTo(page, 'Narrative');
  expect(await page.getByRole('option').count()).toBeGreaterThan(10);
  await goTo(page, 'Actions');
  await page.getByText('Add an action for P0.1').waitFor();
});

test('its paper leaves out what is optional and empty, and says how much that was', async () => {
  const { page } = app();
  const { name } = await exportToWord(page);
  await toast(page, `${name} is in your downloads. 4 empty sections were left out`).waitFor();
});

test('the next start opens the library that was open', async () => {
  const { home, page: before, server, browser } = app();
  await before.close();
  await server.stop();
  const next = await startServer(home);
  try {
    const { page, complaints } = await openWindow(browser, next.address);
    await isShown(page, 'Library');
    await page.getByRole('row', { name: /Libraries and Archives/u }).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await next.stop();
  }
});
