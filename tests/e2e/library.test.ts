import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from './support/app';
import { misfits } from './support/fits';
import { eventually, goTo, isEditing, openPlan, openSample } from './support/shell';

const app = application();

/** The names of the groups and plans in the list, from the top. */
const rows = (page: Page): Promise<string[]> =>
  page
    .getByRole('treegrid', { name: 'Plans of the library' })
    .locator('[data-row] > td:first-child > strong, [data-row] > th > span > span:first-of-type')
    .allInnerTexts();
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

async function newPlan(page: Page, division: string, year: string): Promise<void> {
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('combobox', { name: 'Division' }).fill(division);
  await dialog.getByRole('textbox', { name: 'Year' }).fill(year);
  await dialog.getByRole('button', { name: 'Create plan' }).click();
  await page.getByRole('button', { name: division, exact: true }).waitFor();
  await isEditing(page);
}

test('the list says of each plan its stage, whether it is late, what must be fixed and who edited it when', async () => {
  const { page } = app();
  await openSample(page);
  await newPlan(page, 'Early Years', '2009/10');
  await goTo(page, 'Library');
  await eventually(
    async () => (await rows(page)).slice(0, 3),
    ['2009/10', 'Early Years', '2008/9'],
  );
  await row(page, /Commissioning Division.*Drafting.*22 Feb 08.*Overdue.*Today/u).waitFor();
  await row(page, /Early Years.*No date/u).waitFor();
  await row(page, /^2008\/9 2 plans 2 overdue 3 to fix$/u).waitFor();
  expect(await misfits(page)).toEqual([]);
});

test('words, division and what asks for attention narrow it, and one button shows all again', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Overdue 2' }).click();
  await page.getByText('2 of 3 plans').waitFor();
  await page.getByRole('button', { name: 'Overdue 2' }).click();
  await page.getByRole('combobox', { name: 'Division' }).selectOption('Early Years');
  await page.getByText('1 of 3 plans').waitFor();
  await page.getByRole('textbox', { name: 'Filter plans' }).fill('commissioning');
  await page.getByText('No plans match').waitFor();
  await page.getByRole('button', { name: 'Show all plans' }).click();
  await page.getByText('3 plans', { exact: true }).waitFor();
});

test('it is grouped and sorted otherwise, and stays so while a plan is looked into', async () => {
  const { page } = app();
  await page.getByRole('combobox', { name: 'Grouping' }).selectOption('none');
  await page.getByRole('button', { name: 'Division', exact: true }).click();
  await eventually(
    () => rows(page),
    ['Commissioning Division', 'Directorate introduction', 'Early Years'],
  );
  await page.getByRole('button', { name: 'Division', exact: true }).click();
  const turned = ['Early Years', 'Directorate introduction', 'Commissioning Division'];
  await eventually(() => rows(page), turned);
  await openPlan(page, 'Directorate introduction');
  await goTo(page, 'Library');
  await eventually(() => rows(page), turned);
  await page.getByRole('combobox', { name: 'Grouping' }).selectOption('year');
});

test('the keyboard goes from the filter into the list, folds a year and opens a plan', async () => {
  const { page } = app();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-row'));
  await page.getByRole('textbox', { name: 'Filter plans' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await eventually(focused, 'group 2009/10');
  await page.keyboard.press('ArrowLeft');
  await row(page, /Early Years/u).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await row(page, /Early Years/u).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Early Years', exact: true }).waitFor();
});
