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

test('what is typed before a dialog is there belongs to the dialog, and to no cell', async () => {
  const { page } = app();
  const letPalette = await hold(page, 'palette-dialog');
  const letFind = await hold(page, 'find-dialog');
  await openSample(page);
  await goTo(page, 'Actions');
  await page.locator('[row-id] [col-id="title"]').first().click();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('a0x');
  await page.keyboard.press('Backspace');
  letPalette();
  const palette = page.getByRole('combobox', { name: 'Find or run a command' });
  await palette.waitFor();
  await page.keyboard.type('8');
  expect(await palette.inputValue()).toBe('a08');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+f');
  await page.keyboard.type('child');
  letFind();
  const find = page.getByRole('combobox', { name: 'Find', exact: true });
  await find.waitFor();
  await page.keyboard.type('ren');
  expect(await find.inputValue()).toBe('children');
  await page.keyboard.press('Escape');
  await find.waitFor({ state: 'detached' });

  expect(await page.locator('.ag-cell-inline-editing').count()).toBe(0);
});
