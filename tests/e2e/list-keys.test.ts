import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, find, focusIsOn } from './support/actions';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { figure } from './support/indicators';
import { eventually, goTo, isShown, lastStepIs, openSample, toast } from './support/shell';

const app = application();

test('Enter after an edit goes to the next action, past the headings between', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Actions');
  await cell(page, 'A02', 'title').click();
  await page.keyboard.type('Agree where to begin');
  await page.keyboard.press('Enter');
  await focusIsOn(page, 'A03', 'title');
  await page.keyboard.type('Ask schools what would help');
  await page.keyboard.press('Enter');
  await focusIsOn(page, 'A04', 'title');
  await lastStepIs(page, 'Set title of A03');
});

test('a click or a move elsewhere ends what was picked: Delete is for the cell with focus', async () => {
  const { page } = app();
  const picked = page.getByRole('group', { name: 'Picked actions' });
  const pickTwo = async (): Promise<void> => {
    await cell(page, 'A01', 'manager').click();
    await page.keyboard.press('Shift+ArrowDown');
    await picked.getByText('2 actions picked').waitFor();
  };
  await pickTwo();
  await page.keyboard.press('ArrowLeft');
  await picked.waitFor({ state: 'detached' });
  await pickTwo();
  await cell(page, 'A04', 'manager').click();
  await picked.waitFor({ state: 'detached' });
  await page.keyboard.press('Delete');
  await lastStepIs(page, 'Set accountable manager of A04');
  expect(await cell(page, 'A01', 'ref').count()).toBe(1);
});

test('rows picked one by one stay while the next is looked for', async () => {
  const { page } = app();
  const picked = page.getByRole('group', { name: 'Picked actions' });
  await cell(page, 'A01', 'deliverable').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await picked.getByText('2 actions picked').waitFor();
  await cell(page, 'A03', 'deliverable').click({ modifiers: ['Control'] });
  await picked.getByText('3 actions picked').waitFor();
  await page.keyboard.press('Escape');
  await picked.waitFor({ state: 'detached' });
});

test('a message and the bar of picked rows lie over no row of the list', async () => {
  const { page } = app();
  await cell(page, 'A01', 'title').click();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  const list = page.locator('.ag-root').first();
  const isUnder = async (thing: Locator): Promise<boolean> => {
    const [a, b] = await Promise.all([list.boundingBox(), thing.boundingBox()]);
    return a !== null && b !== null && b.y >= a.y + a.height - 1;
  };
  const picked = page.getByRole('group', { name: 'Picked actions' });
  await eventually(() => isUnder(picked), true);
  await page.keyboard.press('Delete');
  const message = toast(page, 'actions deleted');
  await eventually(() => isUnder(message), true);
  await message.getByRole('button', { name: 'Undo' }).click();
  await message.waitFor({ state: 'detached' });
});

test('a paste that also adds a row shows what is overwritten, and where a text cannot be taken', async () => {
  const { page } = app();
  await find(page, 'A01');
  await copied(page, cells([['Head of One', 'banana']]));
  await cell(page, 'A01', 'manager').click();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 1 row' });
  await dialog.getByText('Target family learning in areas of greatest need').waitFor();
  expect(await dialog.locator('del').allInnerTexts()).toEqual([
    'Family Learning Commissioning Manager',
  ]);
  await dialog.getByText('will be left out: row 1, Start').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a table out of Word becomes actions by its headings, whatever stands above them', async () => {
  const { page } = app();
  const rows = [
    '<tr><td colspan="4"><p>Action plan 2008/9</p></td></tr>',
    '<tr><td>No.</td><td>Key<br>action</td><td>Lead officer</td><td>Target date</td></tr>',
    '<tr><td>1</td><td><p>Train mentors</p><p>in every school</p></td><td>Head of One</td><td>Mar-09</td></tr>',
  ];
  await copied(page, {
    'text/html': `<style>p { margin: 0 }</style><table style="border: none">${rows.join('')}</table>`,
    'text/plain':
      'Action plan 2008/9\nNo.\tKey\naction\tLead officer\tTarget date\n1\tTrain mentors\nin every school\tHead of One\tMar-09\n',
  });
  await cell(page, 'A01', 'manager').click();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 1 row' });
  await dialog.getByText('Train mentors in every school').waitFor();
  await dialog.getByText('Left out above the headings: “Action plan 2008/9”.').waitFor();
  await dialog.getByRole('button', { name: 'Paste 1 row' }).click();
  await lastStepIs(page, 'Add action A37');
  const added = page.locator('[row-id^="action:"]', { hasText: 'Train mentors in every school' });
  await eventually(() => added.locator('[col-id="due"]').innerText(), '31 Mar 09');
  await page.keyboard.press('Control+z');
  await added.waitFor({ state: 'detached' });
});

test('a click ends what was picked among the indicators too', async () => {
  const { page } = app();
  await goTo(page, 'Indicators & targets');
  const selected = page.locator('.ag-row-selected[row-id^="measure:"]');
  await figure(page, 'NI 72', 'target:2008/9').click();
  await page.keyboard.press('Shift+ArrowDown');
  await eventually(() => selected.count(), 2);
  await figure(page, 'NI 75', 'target:2008/9').click();
  await eventually(() => selected.count(), 0);
});

test('what a date is read as, and why it is none, is said in full and over no other cell', async () => {
  const { page } = app();
  await goTo(page, 'Actions');
  const editor = page.locator('.ag-popup-editor');
  /** By how much what stands in the editor is wider than its box, in pixels. */
  const overflow = () =>
    editor.locator('input').evaluate((input) => {
      const box = input.parentElement;
      return box === null ? 0 : box.scrollWidth - box.clientWidth;
    });
  await cell(page, 'A03', 'due').click();
  await page.keyboard.type('31/2');
  await page.keyboard.press('Enter');
  await editor.getByText('is not a date').waitFor();
  expect(await overflow()).toBe(0);
  await editor.getByRole('textbox').fill('end sept');
  await editor.getByText('30 September 2008').waitFor();
  expect(await overflow()).toBe(0);
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set target date of A03');
  await cell(page, 'A03', 'due').click();
  const target = page
    .getByRole('complementary')
    .getByRole('textbox', { name: 'Target', exact: true });
  await eventually(() => target.inputValue(), '30 September 2008');
  expect(await target.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
});

test('Alt and the left arrow lead back to the room before, in the cell that was left', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  await goTo(page, 'Actions');
  await cell(page, 'A02', 'manager').click();
  await page.keyboard.press('Control+5');
  await figure(page, 'NI 75', 'target:2008/9').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await isShown(page, 'Actions');
  await focusIsOn(page, 'A02', 'manager');
  await page.keyboard.press('Alt+ArrowLeft');
  await isShown(page, 'Overview');
});
