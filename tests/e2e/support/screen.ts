import type { Page } from 'playwright-core';

/** Something that the window can show, and how to get there and away again. */
export interface Screen {
  readonly name: string;
  show(page: Page): Promise<void>;
  leave?(page: Page): Promise<void>;
}

/** Leaves by Escape. */
export const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};
/** Waits for a dialog. */
export const dialog = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').waitFor();
};
/** Closes a menu. */
export const closeMenu = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
};
/** Waits for a menu. */
export const menu = async (page: Page): Promise<void> => {
  await page.getByRole('menu').waitFor();
};

/** Runs a command from the palette by its name. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or run a command' }).fill(`>${command}`);
  await page.keyboard.press('Enter');
}

/** Opens the search by its keys and types what is to be found. */
export async function search(page: Page, keys: string, text: string): Promise<void> {
  await page.keyboard.press(keys);
  await page.getByRole('combobox', { name: 'Find', exact: true }).fill(text);
}
