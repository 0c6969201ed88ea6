import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The frame of the window as a person uses it: where to go, whether it is saved, what Undo would take back. */

/** A place that the navigation leads to. */
export type Place =
  | 'Library'
  | 'Overview'
  | 'Narrative'
  | 'Actions'
  | 'Indicators & targets'
  | 'Golden thread'
  | 'Review'
  | 'Reference pack'
  | 'Settings'
  | 'Resources & risks'
  | 'Covering report'
  | 'Word preview';

/** How long a condition may take to come true; reached on failure alone. */
export const PATIENCE_MS = 15_000;

/** Waits until what is read is what it should be. */
export async function eventually<T>(read: () => Promise<T> | T, wanted: T): Promise<void> {
  await expect.poll(read, { timeout: PATIENCE_MS, interval: 50 }).toEqual(wanted);
}

/** From the welcome screen into the sample's fullest plan. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open sample plan' }).click();
  await isEditing(page);
}

/** From the library into a plan. */
export async function openPlan(page: Page, division: string): Promise<void> {
  await page.getByRole('row', { name: new RegExp(division, 'u') }).dblclick();
  await page.getByRole('button', { name: division, exact: true }).waitFor();
}

/** Waits until the plan is open for writing. */
export async function isEditing(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByText('You are editing').waitFor();
}

/** Goes to a place by the navigation and waits until it is shown. */
export async function goTo(page: Page, place: Place): Promise<void> {
  const entry = page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('button', { name: new RegExp(`^${place}`, 'u') });
  await entry.click();
  await isShown(page, place);
}

/** Waits until a place is shown: its main part has a heading. */
export async function isShown(page: Page, place: Place): Promise<void> {
  const current = page.getByRole('navigation', { name: 'Rooms' }).locator('[aria-current="page"]');
  await eventually(async () => (await current.getAttribute('title')) ?? '', place);
  await page.getByRole('main').getByRole('heading').first().waitFor();
}

/** The words of the saved mark, once all that was done is on disk: "Saved 10:32:05". */
export async function savedMark(page: Page): Promise<string> {
  const mark = page.locator('[data-save="saved"]');
  await mark.waitFor();
  return (await mark.innerText()).trim();
}

const top = (page: Page) => page.getByRole('banner');

/** Waits until the newest step has this label and is on disk. */
export async function lastStepIs(page: Page, label: string): Promise<void> {
  await eventually(() => nameOf(page, 'Undo'), `Undo ${label}`);
  await savedMark(page);
}

/** Takes the newest step back, which must have this label. */
export async function undo(page: Page, label: string): Promise<void> {
  await top(page)
    .getByRole('button', { name: `Undo ${label}`, exact: true })
    .click();
  await eventually(() => nameOf(page, 'Redo'), `Redo ${label}`);
  await savedMark(page);
}

/** Does the step again that was taken back, which must have this label. */
export async function redo(page: Page, label: string): Promise<void> {
  await top(page)
    .getByRole('button', { name: `Redo ${label}`, exact: true })
    .click();
  await lastStepIs(page, label);
}

/** The name of Undo or Redo, which says what would be done. */
export async function nameOf(page: Page, word: 'Undo' | 'Redo'): Promise<string> {
  const button = top(page).getByRole('button', { name: new RegExp(`^${word}`, 'u') });
  return (await button.getAttribute('aria-label')) ?? '';
}

/** A message at the foot of the window, by a part of its words. */
export function toast(page: Page, words: string) {
  return page.locator('[data-toast]', { hasText: words });
}
