import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { application } from './support/app';
import { SCREENS } from './support/screens';
import { eventually, goTo, isShown, openPlan, openSample } from './support/shell';

const app = application();

async function setTheme(page: Page, theme: 'Light' | 'Dark'): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: theme }).click();
  await eventually(
    () => page.locator('html').getAttribute('data-theme'),
    theme === 'Dark' ? 'dark' : 'light',
  );
}

/** What axe finds on every screen, each line with the name of the screen. */
async function findings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const screen of SCREENS) {
    await screen.show(page);
    found.push(...(await axeFindings(page)).map((line) => `${screen.name}: ${line}`));
    await screen.leave?.(page);
  }
  return found;
}

test('axe finds nothing on the first screen, light or dark', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await setTheme(page, 'Dark');
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await setTheme(page, 'Light');
  await page.getByRole('button', { name: 'Library' }).click();
});

test('axe finds nothing on any screen, light', async () => {
  const { page } = app();
  await openSample(page);
  expect(await findings(page)).toEqual([]);
});

test('axe finds nothing on any screen, dark', async () => {
  const { page } = app();
  await setTheme(page, 'Dark');
  expect(await findings(page)).toEqual([]);
});

test('axe finds nothing where a plan can only be read', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await second.getByText('You can read.').waitFor();
  await isShown(second, 'Overview');
  const found = await axeFindings(second);
  for (const place of ['Narrative', 'Actions', 'Indicators & targets', 'Golden thread'] as const) {
    await goTo(second, place);
    found.push(...(await axeFindings(second)).map((line) => `${place}: ${line}`));
  }
  expect(found).toEqual([]);
});
