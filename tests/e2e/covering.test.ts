import { expect, test } from 'vitest';
import { readDocx, textOfBlocks } from '../../src/formats/docx-read';
import { axeFindings } from '../support/axe';
import { application } from './support/app';
import { download } from './support/export';
import { keepVersion } from './support/review';
import { eventually, goTo, lastStepIs, openSample, undo } from './support/shell';

const app = application();

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return textOfBlocks(read.value.body);
}

test('a covering report is written with the keyboard, and each part says whether it is the planner’s own', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Covering report');
  const parts = page.getByRole('listbox', { name: 'Parts of the covering report' });
  expect(await axeFindings(page)).toEqual([]);
  const contact = page.getByRole('textbox', { name: 'Contact' });
  await contact.fill('Planning Officer, by the switchboard');
  await contact.press('Enter');
  await lastStepIs(page, 'Set contact of the front sheet');
  await undo(page, 'Set contact of the front sheet');
  await eventually(() => contact.inputValue(), 'Planning Officer, Commissioning');

  await parts.getByRole('option', { name: /^Front sheet/u }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const recommendations = page.getByRole('textbox', { name: 'Text of Recommendations' });
  await page.getByText('Made of the plan, and follows it until you change the text.').waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => recommendations.evaluate((text) => text === document.activeElement), true);
  await page.keyboard.press('Enter');
  await page.keyboard.type('ask for a report in October.');
  await lastStepIs(page, 'Type in recommendations of the covering report');
  await page.getByText('The text stays as you wrote it.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await parts.getByRole('option', { name: /^Options considered/u }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete Option 1' }).click();
  await page.getByText('Doing nothing is not among the options.').waitFor();
  await undo(page, 'Set options considered of the covering report');
  await parts.getByRole('option', { name: /^Background papers/u }).click();
  expect(await axeFindings(page)).toEqual([]);
});

test('it goes out with the plan in one file, and as two', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  await dialog.getByRole('radio', { name: /^Committee pack/u }).check();
  await dialog.getByText(/pack\.docx was made in memory/u).waitFor();
  await dialog.locator('[data-check="page-guide"]').waitFor();
  expect(await dialog.locator('[data-check="covering-report"]').innerText()).toMatch(/Passes$/u);
  expect(await axeFindings(page)).toEqual([]);
  const whole = await download(page, () =>
    dialog.getByRole('button', { name: 'Export to Word' }).click(),
  );
  expect(whole.name).toMatch(/, committee pack\.docx$/u);
  const text = await textOf(whole.bytes);
  expect(text).toContain('ask for a report in October.');
  expect(text).toContain('Purpose of the service');

  await page.getByRole('button', { name: 'Document checks before export' }).click();
  await dialog.getByRole('checkbox', { name: /^Two files/u }).check();
  const second = page.waitForEvent('download', {
    predicate: (one) => one.suggestedFilename().endsWith(', Appendix 1.docx'),
  });
  const report = await download(page, () =>
    dialog.getByRole('button', { name: 'Export to Word' }).click(),
  );
  expect(report.name).toMatch(/, covering report\.docx$/u);
  const alone = await textOf(report.bytes);
  expect(alone).toContain('ask for a report in October.');
  expect(alone).not.toContain('Purpose of the service');
  await second;
});

test('a redline is a choice of the export dialog, with the version that it starts from', async () => {
  const { page } = app();
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  const redlineChoice = dialog.getByRole('radio', { name: /^Redline/u });
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  expect(await redlineChoice.isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await keepVersion(page, 'Draft 2 as sent');
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  await redlineChoice.check();
  await dialog.getByRole('combobox', { name: 'Changes since' }).waitFor();
  const redline = await download(page, () =>
    dialog.getByRole('button', { name: 'Export to Word' }).click(),
  );
  expect(redline.name).toMatch(/, redline\.docx$/u);
});
