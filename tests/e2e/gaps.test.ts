import { expect, test } from 'vitest';
import { textIn } from '../support/docx';
import { application } from './support/app';
import { download, exportToWord } from './support/export';
import { eventually, goTo, isShown, lastStepIs, openSample, undo } from './support/shell';
import { gapCount, showView } from './support/matrix';
import { mapNode } from './support/thread-map';

const app = application();
const REASON = 'The drug action team leads on this and reports in its own plan.';

test('a gap is closed from the list by a link, and the count falls', async () => {
  const { page } = app();
  await openSample(page);
  await showView(page, 'Gaps');
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
  await page.getByRole('button', { name: /^Link for P1\.6/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Actions that serve P1.6' });
  await dialog.getByRole('textbox', { name: 'Find an action' }).fill('A03');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Link A03 to P1.6');
  await eventually(() => gapCount(page), '35 open, 6 deliberate');
  // The button that was pressed is gone with its gap: focus is at the run of gaps it was in.
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('data-gaps') ?? ''),
    'G1',
  );
  await undo(page, 'Link A03 to P1.6');
  await isShown(page, 'Golden thread');
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
});

test('beside the map the same list closes a gap, and the map shows the link at once', async () => {
  const { page } = app();
  await goTo(page, 'Golden thread');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const beside = page.getByRole('complementary', { name: 'Gaps' });
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
  await eventually(() => mapNode(page, 'priority:P1.6').getAttribute('data-gap'), 'open');
  await beside.getByRole('button', { name: /^Link for P1\.6/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Actions that serve P1.6' });
  await dialog.getByRole('textbox', { name: 'Find an action' }).fill('A03');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Link A03 to P1.6');
  await eventually(() => gapCount(page), '35 open, 6 deliberate');
  await eventually(() => mapNode(page, 'priority:P1.6').getAttribute('data-gap'), null);
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('data-gaps') ?? ''),
    'G1',
  );
  // Who went on in the map is left there.
  await page.getByText('Indicator 35').click();
  await undo(page, 'Link A03 to P1.6');
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
  await page.keyboard.press('Control+i');
  await eventually(() => beside.count(), 0);
  await page.keyboard.press('Control+i');
  await beside.waitFor();
});

test('an outcome that is looked at alone has its own gaps, and the others are counted', async () => {
  const { page } = app();
  const outcome = page.getByRole('combobox', { name: 'Outcome' });
  await outcome.selectOption({ label: 'Being healthy' });
  await eventually(() => gapCount(page), '6 open, 1 deliberate');
  await page.getByText('35 gaps outside this outcome').waitFor();
  await page.getByRole('button', { name: 'Show every outcome' }).click();
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
  await eventually(() => outcome.inputValue(), '');
});

test('a gap leads to the field that fills it', async () => {
  const { page } = app();
  await showView(page, 'Gaps');
  await page.getByRole('button', { name: /^Fill for A26/u }).click();
  await isShown(page, 'Actions');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('col-id') ?? ''),
    'manager',
  );
});

test('a document that the text names is put into the list with one click', async () => {
  const { page } = app();
  await showView(page, 'Gaps');
  const name = /^Add to the list for Local Government and Public Involvement/u;
  await page.getByRole('button', { name }).click();
  await eventually(() => gapCount(page), '35 open, 6 deliberate');
  await undo(page, 'Set documents of Legislation and duties');
});

test('a gap that stays open needs a reason and a name, and shows as deliberate everywhere', async () => {
  const { page } = app();
  await showView(page, 'Gaps');
  await page.getByRole('button', { name: /^Deliberate gap: P1\.5/u }).click();
  const dialog = page.getByRole('dialog', { name: /^Deliberate gap/u });
  await dialog.getByRole('textbox', { name: 'Who answers for it' }).fill('Head of Commissioning');
  await dialog.getByRole('button', { name: 'Keep gap' }).click();
  await dialog.getByText('Give a reason').waitFor();
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('D1 Partner delivers');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(REASON);
  await dialog.getByRole('button', { name: 'Keep gap' }).click();
  await lastStepIs(page, 'Keep gap G1 of P1.5');
  await eventually(() => gapCount(page), '35 open, 7 deliberate');
  await page.getByText('48 of 56 links made, 1 deliberate').waitFor();
  // A window tall enough to draw every row.
  await page.setViewportSize({ width: 1440, height: 3000 });
  await goTo(page, 'Actions');
  await page.locator('[data-deliberate="G1"]').first().waitFor();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('the Word file has it in its appendix, with the reason and who answers', async () => {
  const { page } = app();
  const { bytes } = await exportToWord(page);
  const text = await textIn(bytes);
  expect(text).toContain('Deliberate gaps');
  expect(text).toContain('P1.5 Choose not to take illegal drugs');
  expect(text).toContain(REASON);
  expect(text).toContain('48 of 56 links are made, and 1 left open on purpose.');
});

test('the thread is printed from its room as a Word appendix, and the matrix saved as CSV', async () => {
  const { page } = app();
  await showView(page, 'Matrix');
  const printed = await download(page, () =>
    page.getByRole('button', { name: 'Print as appendix' }).click(),
  );
  expect(printed.name).toMatch(/, golden thread\.docx$/u);
  const text = await textIn(printed.bytes);
  expect(text).toContain('Priorities by statutory indicators');
  expect(text).toContain(REASON);
  const saved = await download(page, () =>
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  );
  expect(saved.name).toMatch(/\.csv$/u);
  expect(Buffer.from(saved.bytes).toString()).toContain('Outcome,Priority,Title');
});

test('a reason is changed, and a gap opened again', async () => {
  const { page } = app();
  await showView(page, 'Gaps');
  await page.getByRole('button', { name: /^Change reason: P1\.5/u }).click();
  const dialog = page.getByRole('dialog', { name: /^Deliberate gap/u });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Work begins in 2009/10.');
  await dialog.getByRole('button', { name: 'Save reason' }).click();
  await lastStepIs(page, 'Change reason for gap G1 of P1.5');
  await page.getByText('Work begins in 2009/10.').waitFor();
  await page.getByRole('button', { name: /^Reopen: P1\.5/u }).click();
  await lastStepIs(page, 'Reopen gap G1 of P1.5');
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
});

test('several gaps of one code are kept with one reason', async () => {
  const { page } = app();
  await page.getByRole('button', { name: /^Deliberate gap: P2\.2/u }).click();
  const dialog = page.getByRole('dialog', { name: /^Deliberate gap/u });
  await dialog.getByRole('checkbox', { name: /^P4\.2/u }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('No measure exists yet.');
  await dialog.getByRole('button', { name: 'Keep 2 gaps' }).click();
  await lastStepIs(page, 'Keep 2 gaps');
  await eventually(() => gapCount(page), '34 open, 8 deliberate');
  await undo(page, 'Keep 2 gaps');
  await eventually(() => gapCount(page), '36 open, 6 deliberate');
});
