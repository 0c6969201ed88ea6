import { expect, test } from 'vitest';
import { cell, typeInto } from './support/actions';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { eventually, goTo, lastStepIs, openSample, redo, toast, undo } from './support/shell';

const app = application();

test('cells are edited by typing over them, as in a spreadsheet', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Actions');
  await typeInto(page, 'A01', 'title', 'Place family learning where need is greatest');
  await lastStepIs(page, 'Set title of A01');
  await eventually(
    () => cell(page, 'A01', 'title').innerText(),
    'Place family learning where need is greatest',
  );
  await typeInto(page, 'A01', 'due', 'end sept');
  await lastStepIs(page, 'Set target date of A01');
  await eventually(() => cell(page, 'A01', 'due').innerText(), '30 Sep 08');
  await typeInto(page, 'A01', 'status', 'Comp');
  await lastStepIs(page, 'Set status of A01');
  await eventually(() => cell(page, 'A01', 'status').innerText(), 'Complete');
});

test('F2 goes on with what is there, Escape leaves it, Delete clears it', async () => {
  const { page } = app();
  await cell(page, 'A02', 'deliverable').click();
  const before = await cell(page, 'A02', 'deliverable').innerText();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' And more.');
  await page.keyboard.press('Escape');
  await eventually(() => cell(page, 'A02', 'deliverable').innerText(), before);
  await cell(page, 'A02', 'manager').click();
  await page.keyboard.press('Delete');
  await lastStepIs(page, 'Set accountable manager of A02');
  await eventually(() => cell(page, 'A02', 'manager').innerText(), 'Add');
  await undo(page, 'Set accountable manager of A02');
  await eventually(() => cell(page, 'A02', 'manager').innerText(), 'Head of Partnerships');
});

test('a text that is no date is refused with the reason, and the action stays as it was', async () => {
  const { page } = app();
  const before = await cell(page, 'A03', 'due').innerText();
  await typeInto(page, 'A03', 'due', 'soon');
  const told = toast(page, '“soon” is not a date. A03 stays as it was.');
  await told.waitFor();
  expect(await cell(page, 'A03', 'due').innerText()).toBe(before);
  await told.getByRole('button', { name: 'Close message' }).click();
  await told.waitFor({ state: 'hidden' });
});

test('an action is added, duplicated and deleted; the message takes the deletion back', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Add an action for P1.5' }).click();
  await page.getByRole('textbox', { name: 'Action', exact: true }).first().waitFor();
  await page.keyboard.type('Train youth workers to talk about drugs');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set title of A37');
  const added = page.locator('[row-id^="action:"]', {
    hasText: 'Train youth workers to talk about drugs',
  });
  await added.getByText('Train youth workers').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Duplicate the action' }).click();
  await lastStepIs(page, 'Add action A38');
  await page.locator('[row-id^="action:"]', { hasText: 'A38' }).first().waitFor();
  await page.keyboard.press('Escape');
  await added.first().getByText('Train youth workers').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete the action' }).click();
  await lastStepIs(page, 'Delete A37');
  await toast(page, 'A37 deleted').getByRole('button', { name: 'Undo' }).click();
  await page.locator('[row-id^="action:"]', { hasText: 'A37' }).first().waitFor();
});

test('links are made in a dialog: to priorities, and to indicators with their role', async () => {
  const { page } = app();
  await cell(page, 'A05', 'indicators').click();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Link A05 to indicators' });
  await dialog.getByRole('textbox', { name: 'Find an indicator' }).fill('L5');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await dialog.getByText('1 link.').waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await lastStepIs(page, 'Link A05 to L5');
  await cell(page, 'A05', 'indicators').getByText('L5').waitFor();

  await cell(page, 'A05', 'priorityIds').click();
  await page.keyboard.press('Enter');
  const priorities = page.getByRole('dialog', { name: 'Link A05 to priorities' });
  await priorities.getByRole('checkbox', { name: /^P1\.2/u }).check();
  await priorities.getByRole('button', { name: 'Save links' }).click();
  await lastStepIs(page, 'Link A05 to P1.2');
  await cell(page, 'A05', 'priorityIds').getByText('P1.2').waitFor();
});

test('a block of cells from Excel overwrites cells as one step', async () => {
  const { page } = app();
  await copied(
    page,
    cells([
      ['Healthy Schools Adviser', '1 May 2008', '28/2/09'],
      ['CAMHS Commissioner', '2 May 2008', '27/2/09'],
    ]),
  );
  await cell(page, 'A03', 'manager').click();
  await page.keyboard.press('Control+v');
  await lastStepIs(page, 'Paste 2 rows');
  await eventually(() => cell(page, 'A03', 'manager').innerText(), 'Healthy Schools Adviser');
  await eventually(() => cell(page, 'A04', 'due').innerText(), '27 Feb 09');
  await undo(page, 'Paste 2 rows');
  await eventually(() => cell(page, 'A04', 'due').innerText(), '31 Mar 09');
  await redo(page, 'Paste 2 rows');
  await eventually(() => cell(page, 'A03', 'start').innerText(), '1 May 08');
});

test('a block with new rows and a bad date is shown before it is taken', async () => {
  const { page } = app();
  await page.getByRole('button', { name: /^Paste/u }).click();
  await page
    .getByRole('textbox', { name: 'Rows' })
    .fill('Action\tManager\tTarget\nOpen two contact centres\tEstates Manager\tsoon');
  await page.getByRole('button', { name: 'Look at the rows' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste 1 row' });
  await dialog.getByText('“soon” is not a date').waitFor();
  await dialog.getByRole('button', { name: 'Paste 1 row' }).click();
  await lastStepIs(page, 'Add action A39');
  await page
    .locator('[row-id^="action:"]', { hasText: 'Open two contact centres' })
    .first()
    .waitFor();
});

test('the drawer has every field of the action and edits it', async () => {
  const { page } = app();
  await cell(page, 'A04', 'ref').click();
  const drawer = page.getByRole('complementary', { name: 'Action details' });
  await drawer.getByRole('heading', { name: 'A04' }).waitFor();
  await drawer.getByRole('textbox', { name: 'Partners' }).fill('Primary care trusts; schools');
  await page.keyboard.press('Tab');
  await lastStepIs(page, 'Set partners of A04');
  await drawer.getByRole('button', { name: 'Cut the link to P1.3' }).click();
  await lastStepIs(page, 'Unlink A04 from P1.3');
  await eventually(() => cell(page, 'A04', 'priorityIds').innerText(), 'P1.2');
});

test('the list is filtered, grouped and sorted, and its order changed by hand', async () => {
  const { page } = app();
  const count = page.getByRole('toolbar', { name: 'Actions' }).getByRole('status');
  await page.getByRole('textbox', { name: 'Filter actions' }).fill('CAMHS');
  await eventually(async () => /^\d of 39 actions/u.test(await count.innerText()), true);
  await page.getByRole('textbox', { name: 'Filter actions' }).fill('');
  await eventually(async () => (await count.innerText()).startsWith('39 actions'), true);
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Target date');
  await page.locator('[row-id^="month:"]').first().waitFor();
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Outcome, then priority');
  await page.locator('[row-id^="month:"]').first().waitFor({ state: 'detached' });
  await cell(page, 'A02', 'ref').click();
  await page.keyboard.press('Alt+ArrowUp');
  await lastStepIs(page, 'Move A02');
  await undo(page, 'Move A02');
});

test('a key pressed in the moment of a click is for the action that was clicked', async () => {
  const { page } = app();
  await cell(page, 'A04', 'ref').click();
  // No time at all passes between the two, as for a window that is busy while a person works.
  await cell(page, 'A02', 'ref').evaluate((element) => {
    element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }),
    );
  });
  await lastStepIs(page, 'Move A02');
  await undo(page, 'Move A02');
});
