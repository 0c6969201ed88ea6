import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { cell } from './support/actions';
import { application } from './support/app';
import { changeRow, keepVersion } from './support/review';
import { eventually, goTo, lastStepIs, openSample, savedMark } from './support/shell';

const app = application();

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Comment' });
const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

/** What the dialog says that a comment is about. */
const about = async (page: Page): Promise<string> => {
  const choice = dialog(page).getByLabel('About');
  return choice.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? '');
};

async function say(page: Page, text: string): Promise<void> {
  // Typed at once, as a person does: the dialog opens with the caret in its field.
  await dialog(page).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await savedMark(page);
}

test('a field of a register is commented on from its cell, and counted in the grid', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Resources & risks');
  await page.getByRole('tab', { name: /^Risks/u }).click();
  await page.getByRole('gridcell', { name: /^A report each week/u }).click();
  await page.keyboard.press('Control+Shift+M');
  expect(await about(page)).toMatch(/› Next$/u);
  await say(page, 'Who reads it?');
  await page.getByRole('gridcell', { name: /1 open comment/u }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('the field of a panel that has focus is what is commented on', async () => {
  const { page } = app();
  await goTo(page, 'Actions');
  await cell(page, 'A02', 'title').click();
  await page.getByLabel('Risk', { exact: true }).focus();
  await page.keyboard.press('Control+Shift+M');
  expect(await about(page)).toBe('A02 › Risk');
  await say(page, 'Is that all?');
  // The keys that say it add an action where no dialog is open.
  await lastStepIs(page, 'Comment on A02');
});

test('a part of the covering report is commented on, beside it and in the review', async () => {
  const { page } = app();
  await goTo(page, 'Covering report');
  await page.getByRole('option', { name: /^Summary/u }).click();
  await page.keyboard.press('Control+Shift+M');
  expect(await about(page)).toBe('Covering report › Summary');
  await say(page, 'Shorter, please.');
  await card(page, 'Shorter, please.').waitFor();
  await page.getByRole('option', { name: /^Recommendations/u }).click();
  await eventually(() => card(page, 'Shorter, please.').count(), 0);
  await goTo(page, 'Review');
  for (const words of ['Who reads it?', 'Is that all?', 'Shorter, please.']) {
    await card(page, words).waitFor();
  }
  await card(page, 'Shorter, please.').getByText('Covering report › Summary').waitFor();
});

test('a change shows what was said of the field, and is commented on itself', async () => {
  const { page } = app();
  await keepVersion(page, 'Draft 3');
  await goTo(page, 'Actions');
  await cell(page, 'A02', 'title').click();
  const risk = page.getByLabel('Risk', { exact: true });
  await risk.fill('The sites are not found.');
  await risk.press('Tab');
  await savedMark(page);
  await goTo(page, 'Review');
  const row = changeRow(page, 'A02', 'Risk');
  await row.getByText(/commented on this: “Is that all\?”/u).waitFor();
  await row.getByRole('button', { name: /^Comment on risk/iu }).click();
  expect(await about(page)).toBe('A02 › Risk');
  await say(page, 'Better.');
  await card(page, 'Better.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
