import type { Locator, Page } from 'playwright-core';

/** The review as a person sees it: rows by the record and the field that they are about. */

/** Keeps the plan as it is under a name. */
export async function keepVersion(page: Page, name: string): Promise<void> {
  await page.getByTitle('Versions').click();
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await versions.getByRole('textbox').fill(name);
  await versions.getByRole('button', { name: 'Keep version' }).click();
  await versions.getByRole('button', { name: `Changes since ${name}` }).waitFor();
  await versions.getByRole('button', { name: 'Close' }).click();
  await versions.waitFor({ state: 'hidden' });
}

/** The row of a change: "A02", "Target date". */
export function changeRow(page: Page, record: string, field: string): Locator {
  return page
    .getByRole('treegrid', { name: 'Changes' })
    .getByRole('row')
    .filter({ has: page.locator('strong', { hasText: record }) })
    .filter({ hasText: field });
}

/** What the changes are summed up to. */
export async function summed(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Changes' }).getByRole('status').innerText();
}
