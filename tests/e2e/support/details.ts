import type { Page } from 'playwright-core';

/** Sets a field of the plan's cover in the dialog of its details. */
export async function setDetail(page: Page, field: string, text: string): Promise<void> {
  await page.getByTitle('Plan details').click();
  const details = page.getByRole('dialog', { name: 'Plan details' });
  await details.getByRole('textbox', { name: field, exact: true }).fill(text);
  await details.getByRole('button', { name: 'Close' }).click();
  await details.waitFor({ state: 'hidden' });
}

/** What a field of the plan's cover says. */
export async function detail(page: Page, field: string): Promise<string> {
  await page.getByTitle('Plan details').click();
  const details = page.getByRole('dialog', { name: 'Plan details' });
  const text = await details.getByRole('textbox', { name: field, exact: true }).inputValue();
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  return text;
}
