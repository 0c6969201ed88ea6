import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from './support/app';
import { goTo, openSample } from './support/shell';

const app = application();

/** Keeps a part of the window from being loaded until it is let go. */
async function hold(page: Page, part: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(new RegExp(`/${part}-[^/]*\\.js`, 'u'), async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    letGo();
  };
}

const palette = (page: Page) => page.getByRole('combobox', { name: 'Find or run a command' });

test('a command is typed in one go, on the very first day', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('settings');
  await palette(page).waitFor();
  expect(await palette(page).inputValue()).toBe('settings');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.getByRole('navigation', { name: 'Rooms' }).getByTitle('Library').click();
});

test('what is typed before a dialog is there belongs to the dialog, and to no cell', async () => {
  const { page } = app();
  const letFind = await hold(page, 'find-dialog');
  await openSample(page);
  await goTo(page, 'Actions');
  await page.locator('[row-id] [col-id="title"]').first().click();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('chilx');
  await page.keyboard.press('Backspace');
  letFind();
  const find = page.getByRole('combobox', { name: 'Find', exact: true });
  await find.waitFor();
  await page.keyboard.type('dren');
  expect(await find.inputValue()).toBe('children');
  await page.keyboard.press('Escape');
  await find.waitFor({ state: 'detached' });

  expect(await page.locator('.ag-cell-inline-editing').count()).toBe(0);
});
