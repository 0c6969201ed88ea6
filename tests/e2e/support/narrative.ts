import type { Locator, Page } from 'playwright-core';

/** Shows a section and gives its text, ready for the caret. */
export async function sectionText(page: Page, title: string): Promise<Locator> {
  await page.getByRole('option', { name: title }).click();
  const text = page.getByRole('textbox', { name: `Text of ${title}`, exact: true });
  await text.waitFor();
  return text;
}

/** Puts the caret behind the last letter of a text, in a new paragraph. */
export async function startParagraph(page: Page, text: Locator): Promise<void> {
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}
