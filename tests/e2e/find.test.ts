import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, focusIsOn } from './support/actions';
import { application } from './support/app';
import { sectionText } from './support/narrative';
import { search } from './support/screen';
import {
  eventually,
  goTo,
  isEditing,
  isShown,
  lastStepIs,
  openPlan,
  openSample,
  redo,
  savedMark,
  toast,
  undo,
} from './support/shell';

const app = application();
const STEP = 'Replace “school variation” by “school difference” in 2 places';
const FIND = { name: 'Find', exact: true } as const;

const row = (page: Page, words: RegExp) => page.getByRole('row', { name: words });

/** What is selected in the page, as text. */
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => getSelection()?.toString() ?? '');

test('a text is found in the plans of two years, each with its year, stage and last edit', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('combobox', { name: 'Division' }).fill('Early Years');
  await dialog.getByRole('textbox', { name: 'Year' }).fill('2009/10');
  await dialog
    .getByRole('textbox', { name: 'Contact' })
    .fill('Follows the school variation of 2008/9');
  await dialog.getByRole('button', { name: 'Create plan' }).click();
  await page.getByRole('button', { name: 'Early Years', exact: true }).waitFor();
  await isEditing(page);

  await search(page, 'Control+Shift+f', 'school variation');
  await page.getByText('3 places in 2 plans').waitFor();
  const heads = page.getByRole('rowheader', { name: /20\d\d\/\d/u });
  expect(await heads.allInnerTexts()).toEqual([
    'Early Years 2009/10',
    'Commissioning Division 2008/9',
  ]);
  await row(page, /^Early Years 2009\/10 Drafting Edited Today/u).waitFor();
});

test('Enter goes to the very cell, in another plan too; Escape leaves focus where it was', async () => {
  const { page } = app();
  for (let down = 0; down < 2; down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Commissioning Division', exact: true }).waitFor();
  await isShown(page, 'Actions');
  await focusIsOn(page, 'A11', 'title');
  await page.keyboard.press('Control+f');
  await page.getByText('2 places').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await focusIsOn(page, 'A11', 'title');
});

test('a hit in the narrative is selected, one in the details is shown there, one of the cover in its field', async () => {
  const { page } = app();
  await search(page, 'Control+f', 'school variation');
  await row(page, /text.*school variation project/u)
    .first()
    .click();
  await isShown(page, 'Narrative');
  await eventually(() => selected(page), 'school variation');

  await search(page, 'Control+f', 'headteachers');
  await row(page, /^milestone .*Draft protocol to headteachers/u).click();
  await isShown(page, 'Actions');
  await eventually(
    () =>
      page.evaluate(
        () => document.activeElement?.closest('[data-field^="milestones:"]')?.textContent ?? '',
      ),
    'Draft protocol to headteachers9 May 08',
  );
  await search(page, 'Control+f', 'Draft 2');
  await page.getByRole('combobox', FIND).press('Enter');
  const details = page.getByRole('dialog', { name: 'Plan details' });
  await eventually(
    () =>
      details
        .getByRole('textbox', { name: 'Version' })
        .evaluate((el) => el === document.activeElement),
    true,
  );
  await page.keyboard.press('Escape');
});

test('replacing is one step in narrative and actions, for the places that are ticked', async () => {
  const { page } = app();
  await search(page, 'Control+h', 'school variation');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('school difference');
  await page.getByRole('button', { name: 'Replace 2' }).waitFor();
  const tick = page.getByRole('checkbox', { name: 'Replace in A11 title: school variation' });
  await tick.uncheck();
  await page.getByRole('button', { name: 'Replace 1' }).waitFor();
  await tick.check();
  await page.getByRole('button', { name: 'Replace 2' }).click();
  await toast(page, 'Replaced “school variation” by “school difference” in 2 places').waitFor();
  await lastStepIs(page, STEP);
  await goTo(page, 'Actions');
  await eventually(
    () => cell(page, 'A11', 'title').innerText(),
    'Run the within-school difference project, year two',
  );
  await goTo(page, 'Narrative');
  const text = await sectionText(page, 'Performance 2007');
  await eventually(
    async () => (await text.innerText()).includes('school difference project'),
    true,
  );
});

test('Undo takes all of it back, Redo does it again, and a reload keeps it', async () => {
  const { page } = app();
  await undo(page, STEP);
  await goTo(page, 'Actions');
  await eventually(
    () => cell(page, 'A11', 'title').innerText(),
    'Run the within-school variation project, year two',
  );
  await redo(page, STEP);
  await savedMark(page);
  await page.reload();
  await isEditing(page);
  await goTo(page, 'Actions');
  await eventually(
    () => cell(page, 'A11', 'title').innerText(),
    'Run the within-school difference project, year two',
  );
  await search(page, 'Control+f', 'school variation');
  await page.getByText('“school variation” is not in this plan').waitFor();
  await page.getByRole('button', { name: 'Search the whole library' }).click();
  await page.getByText('1 place in 1 plan').waitFor();
  await page.keyboard.press('Escape');
});

test('a plan that somebody else has can be searched and gone through, and nothing in it replaced', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Early Years');
  await isEditing(second);
  await search(second, 'Control+Shift+f', 'school difference');
  await second.getByText('2 places in 1 plan').waitFor();
  await second.keyboard.press('Enter');
  await second.getByText('You can read.').waitFor();
  await isShown(second, 'Narrative');
  await second.keyboard.press('Control+h');
  await second.getByText('so nothing can be replaced in it').waitFor();
  expect(await second.getByRole('textbox', { name: 'Replace with' }).count()).toBe(0);
  await second.close();
});
