import { expect, test } from 'vitest';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { figure } from './support/indicators';
import { eventually, goTo, lastStepIs, openSample, toast, undo } from './support/shell';

const app = application();

test('targets and baselines are typed into the list', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 92', 'target:2008/9').click();
  await page.keyboard.type('35.5');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 92 target 2008/9');
  await eventually(() => figure(page, 'NI 92', 'target:2008/9').innerText(), '35.5');
  await figure(page, 'NI 75', 'baseline').click();
  await page.keyboard.type('48.1');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set baseline of NI 75');
  await figure(page, 'NI 75', 'baseline').getByText('48.1%').waitFor();
});

test('a title is gone to with a double click and saved with Enter; the official one is a click away', async () => {
  const { page } = app();
  await figure(page, 'NI 87', 'title').dblclick();
  const panel = page.getByRole('complementary', { name: 'NI 87 in full' });
  const title = panel.getByRole('textbox', { name: 'Title used in this plan' });
  await eventually(() => title.evaluate((field) => field === document.activeElement), true);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Pupils who are often away');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set title of NI 87');
  expect(await title.inputValue()).toBe('Pupils who are often away');
  await panel.getByText('Official title: Secondary school persistent absence rate').waitFor();
  await undo(page, 'Set title of NI 87');
  await panel.getByText('This is the official title').waitFor();
});

test('what is no figure keeps the editor open and says why, and is not lost when the list is left', async () => {
  const { page } = app();
  const editor = page.locator('.ag-popup-editor');
  await figure(page, 'NI 92', 'target:2008/9').click();
  await page.keyboard.type('about 40');
  await page.keyboard.press('Enter');
  await editor.getByText('“about 40” is not a number').waitFor();
  await figure(page, 'NI 75', 'code').click({ force: true });
  expect(await editor.getByRole('textbox').inputValue()).toBe('about 40');
  await page.getByRole('textbox', { name: 'Filter indicators' }).click();
  await toast(page, '“about 40” is not a number').waitFor();
  await figure(page, 'NI 92', 'target:2008/9').click();
  await page.keyboard.press('Enter');
  expect(await editor.getByRole('textbox').inputValue()).toBe('about 40');
  await page.keyboard.press('Escape');
  await eventually(() => figure(page, 'NI 92', 'target:2008/9').innerText(), '35.5');
});

test('the panel sets targets without stretch, and a baseline to be established by a day', async () => {
  const { page } = app();
  await figure(page, 'NI 73', 'code').click();
  const panel = page.getByRole('complementary', { name: 'NI 73 in full' });
  await panel.getByRole('textbox', { name: 'Without stretch 2008/9' }).fill('70.5');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 73 target 2008/9');
  await panel.getByRole('combobox', { name: 'Baseline' }).selectOption('To be established');
  await panel.getByRole('textbox', { name: 'By' }).fill('10/11/08');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set baseline of NI 73');
  await figure(page, 'NI 73', 'baseline').getByText('by 10 Nov 08').waitFor();
  await undo(page, 'Set baseline of NI 73');
});

test('a share that may be meant as a percentage is asked about', async () => {
  const { page } = app();
  await figure(page, 'NI 99', 'code').click();
  const panel = page.getByRole('complementary', { name: 'NI 99 in full' });
  const target = panel.getByRole('textbox', { name: 'With stretch 2008/9' });
  await target.fill('0.5');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: '50%', exact: true }).click();
  await eventually(() => target.inputValue(), '50');
});

test('a block of targets from Excel is one step', async () => {
  const { page } = app();
  await copied(
    page,
    cells([
      // The list says 47.0 there already: five cells change.
      ['47', '50', '53'],
      ['72', '74', '76'],
    ]),
  );
  await figure(page, 'NI 72', 'target:2008/9').click();
  await page.keyboard.press('Control+v');
  await eventually(() => figure(page, 'NI 73', 'target:2010/11').innerText(), '76.0');
  await lastStepIs(page, 'Paste 5 cells');
  await undo(page, 'Paste 5 cells');
});

test('a target is copied to later years, and the page is not loaded again', async () => {
  const { page } = app();
  await figure(page, 'NI 72', 'target:2008/9').click();
  await page.keyboard.press('Control+r');
  await lastStepIs(page, 'Copy target 2008/9 to 2 later years');
  await eventually(() => figure(page, 'NI 72', 'target:2010/11').innerText(), '47.0');
  await undo(page, 'Copy target 2008/9 to 2 later years');
});

test('the list shows where results stand, where somebody asks for it', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Status' }).click();
  await page.keyboard.press('Escape');
  await figure(page, 'NI 72', 'status').getByText('Improved').waitFor();
});

test('an indicator is linked to the priorities that it measures', async () => {
  const { page } = app();
  await figure(page, 'NI 72', 'code').click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: /^Link/u }).first().click();
  const dialog = page.getByRole('dialog', { name: /NI 72/u });
  await dialog.getByRole('checkbox', { name: /^P2\.2/u }).check();
  await dialog.getByRole('button', { name: 'Save links' }).click();
  await lastStepIs(page, 'Link NI 72 to P2.2');
});

test('an indicator is deleted, and added again from the pack', async () => {
  const { page } = app();
  await figure(page, 'NI 74', 'code').click();
  await page.getByRole('button', { name: 'Delete NI 74' }).click();
  await lastStepIs(page, 'Delete NI 74');
  await toast(page, 'NI 74').waitFor();
  await page.getByRole('button', { name: 'Add from pack' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add indicators from the reference pack' });
  await dialog.getByRole('textbox', { name: 'Find an indicator' }).fill('NI 74');
  await dialog.getByRole('checkbox', { name: /^NI 74/u }).check();
  await dialog.getByRole('button', { name: 'Add 1 indicator' }).click();
  await lastStepIs(page, 'Add NI 74');
  await page.locator('[row-id^="measure:"] [col-id="code"]', { hasText: 'NI 74' }).waitFor();
});

test('a local indicator is made, with its unit and good direction', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Add local' }).click();
  const dialog = page.getByRole('dialog', { name: 'Local indicator' });
  await dialog.getByRole('button', { name: 'Add indicator' }).click();
  await dialog.getByText('Say what is measured').waitFor();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Contracts reviewed on time');
  await dialog.getByRole('combobox', { name: 'Good is' }).selectOption('high');
  await dialog.getByRole('button', { name: 'Add indicator' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await lastStepIs(page, 'Add L10');
  await page.getByText('Contracts reviewed on time').first().waitFor();
});
