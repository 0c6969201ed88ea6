import { expect, test } from 'vitest';
import { openXmlErrors, textIn } from '../support/docx';
import { application } from './support/app';
import { exportToWord } from './support/export';
import { eventually, goTo, isEditing, lastStepIs, openSample, toast } from './support/shell';

const app = application();
const PACK = new URL('../fixtures/packs/riverside-2026.json', import.meta.url);
const NAME = 'Riverside: delivery plans 2026/27';

test('another pack is put into the library and can be read there', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Reference pack');
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add a pack…' }).click(),
  ]);
  await picker.setFiles(PACK.pathname);
  await toast(page, `${NAME} is in the library`).waitFor();
  await page.getByText('Every council home free of damp').first().waitFor();
  await page.getByRole('textbox', { name: 'Search the pack' }).fill('swim');
  await page.getByText('A river fit to swim in').first().waitFor();
});

test('a plan of that pack is made, edited and exported, and says nothing of the other', async () => {
  const { page } = app();
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('combobox', { name: 'Reference pack' }).selectOption(NAME);
  await dialog.getByRole('combobox', { name: 'Division' }).fill('Public Realm');
  await dialog.getByRole('button', { name: 'Create plan' }).click();
  await page.getByRole('button', { name: 'Public Realm', exact: true }).waitFor();
  await isEditing(page);

  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'Add an action for 2A' }).click();
  await page.getByRole('textbox', { name: 'Action', exact: true }).first().waitFor();
  await page.keyboard.type('Test the water every week');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set title of A01');

  await goTo(page, 'Indicators & targets');
  await page.getByRole('button', { name: 'Add from pack' }).first().click();
  const pack = page.getByRole('dialog', { name: 'Add indicators from the reference pack' });
  await pack.getByRole('checkbox', { name: /^RBC 1/u }).check();
  await pack.getByRole('button', { name: 'Add 1 indicator' }).click();
  await lastStepIs(page, 'Add RBC 1');
  await page.getByRole('treegrid').getByRole('columnheader', { name: '2027/28' }).waitFor();

  const { bytes } = await exportToWord(page);
  expect(await openXmlErrors(bytes)).toEqual([]);
  const text = await textIn(bytes);
  expect(text).toContain('Test the water every week');
  expect(text).toContain('A river fit to swim in');
  expect(text).toContain(
    'Days of the bathing season without a warning, as a share of all its days',
  );
  expect(text).not.toMatch(/Kent|NI \d|2008\/9/u);
});

test('a file that is no pack is refused with the reason', async () => {
  const { page } = app();
  await goTo(page, 'Reference pack');
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add a pack…' }).click(),
  ]);
  await picker.setFiles({
    name: 'shopping.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"milk": 2}'),
  });
  await toast(page, 'shopping.json').waitFor();
});

test('an introduction has a name at hand, which is that of no division', async () => {
  const { page } = app();
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('introduction');
  const name = dialog.getByRole('combobox', { name: 'Name' });
  await eventually(() => name.inputValue(), 'Directorate introduction');
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('divisional');
  await eventually(() => dialog.getByRole('combobox', { name: 'Division' }).inputValue(), '');
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('introduction');
  await dialog.getByRole('button', { name: 'Create plan' }).click();
  await page.getByRole('button', { name: 'Directorate introduction', exact: true }).waitFor();
  await isEditing(page);
});
