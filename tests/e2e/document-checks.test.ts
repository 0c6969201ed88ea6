import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { bytesOf } from '../../src/domain/house-style/picture';
import { PNG } from '../support/house-styles';
import { madeDocx, p } from '../support/made-docx';
import { temporaryFolder } from '../support/temporary';
import { application } from './support/app';
import { recordCell, register, typeIntoRecord } from './support/resources';
import { sectionText, startParagraph } from './support/narrative';
import { eventually, goTo, isShown, lastStepIs, openSample } from './support/shell';

const app = application();

test('the document checks are shown before an export, each with a word or a way to its place', async () => {
  const { page } = app();
  await openSample(page);
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
  const tables = dialog.locator('[data-check="header-rows"]');
  expect(await tables.innerText()).toMatch(/^Header row repeats in \d+ tables\s+Passes$/u);
  await dialog.getByRole('radio', { name: /^One-page digest/u }).check();
  await dialog.getByText(/digest\.docx was made in memory/u).waitFor();
  await dialog.getByRole('radio', { name: /^Plan only/u }).check();
  await tables.waitFor();
  const left = dialog.locator('[data-check="placeholders"]');
  await left.getByRole('img', { name: 'Must fix' }).waitFor();
  await left.getByRole('button', { name: /^Show/u }).click();
  expect(await axeFindings(page)).toEqual([]);
  await left
    .getByRole('button', { name: /^Go to row “A\d+”/u })
    .first()
    .click();
  await isShown(page, 'Actions');
  expect(await dialog.count()).toBe(0);
});

test('what is left in a register is found, gone to, written there, and found no more', async () => {
  const { page } = app();
  const risk = 'rsk-06';
  await register(page, 'Risks');
  await recordCell(page, risk, 'further').scrollIntoViewIfNeeded();
  await typeIntoRecord(page, risk, 'further', 'Plan B, TBC');
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  const left = dialog.locator('[data-check="placeholders"]');
  // Nobody owns the risk either, which is left in its row as well.
  const found = left.getByRole('listitem').filter({ hasText: '“TBC” stands where' });
  const way = found.getByRole('button', { name: /^Go to row “R6”/u });
  const look = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Document checks before export' }).click();
    await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
    await left.getByRole('button', { name: /^Show/u }).click();
  };
  await look();
  await found
    .getByText(/^“TBC” stands where something is still to be written\. \(row “R6”/u)
    .waitFor();
  await way.click();
  await isShown(page, 'Resources & risks');
  const focused = page.locator(`[row-id="${risk}"] [col-id="further"].ag-cell-focus`);
  await focused.waitFor();
  await page.keyboard.type('A second site');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set next of A site for a centre falls through again');
  await look();
  expect(await found.count()).toBe(0);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
});

test('a sign that says something by its colour alone is found in a table and in a text, and no more once a word says it', async () => {
  const { page } = app();
  const risk = 'rsk-06';
  await register(page, 'Risks');
  await recordCell(page, risk, 'further').scrollIntoViewIfNeeded();
  // No key gives these signs: they come from a list of signs, into a cell that is being written in.
  const write = async (words: string): Promise<void> => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(words);
    await page.keyboard.press('Enter');
    await lastStepIs(page, 'Set next of A site for a centre falls through again');
  };
  await recordCell(page, risk, 'further').click();
  await write('🔴');
  await goTo(page, 'Narrative');
  const text = await sectionText(page, 'Lead roles');
  await startParagraph(page, text);
  await page.keyboard.type('Those in red are new.');
  await lastStepIs(page, 'Type in Lead roles');
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  const colours = dialog.locator('[data-check="colour-only"]');
  const look = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Document checks before export' }).click();
    await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
  };
  await look();
  await colours.getByText('2 places where colour alone may carry a meaning').first().waitFor();
  await colours.getByRole('button', { name: /^Show/u }).click();
  await colours.getByText('Only its colour says what the red circle “🔴” means.').waitFor();
  await colours.getByRole('button', { name: /^Go to row “R6”/u }).click();
  await page.locator(`[row-id="${risk}"] [col-id="further"].ag-cell-focus`).waitFor();
  await write('🔴 Late');

  // The same checks beside the pages: what is meant in a text is chosen there.
  await goTo(page, 'Word preview');
  const beside = page.getByRole('region', { name: 'What to make and how' });
  await beside
    .locator('[data-check="colour-only"]')
    .getByRole('button', { name: /^Go to/u })
    .click();
  await isShown(page, 'Narrative');
  await eventually(() => page.evaluate(() => String(getSelection())), 'Those in red');
  await page.keyboard.type('The posts that are marked “new”');
  await lastStepIs(page, 'Type in Lead roles');
  await look();
  expect(await colours.innerText()).toMatch(/^No meaning by colour alone\s+Passes$/u);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
});

test('a logo that is not described is put right in its style, and the checks look again', async () => {
  const { page } = app();
  const folder = await temporaryFolder();
  const file = join(folder, 'logo.png');
  await writeFile(file, bytesOf(PNG));
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  const editor = page.getByRole('dialog', { name: 'House style' });
  const edit = async (words: string): Promise<void> => {
    await dialog.getByRole('button', { name: 'Edit style' }).click();
    if ((await editor.locator('img').count()) === 0) {
      await editor.getByLabel('Name').fill('With a logo');
      const picked = page.waitForEvent('filechooser');
      await editor.getByRole('button', { name: /picture/u }).click();
      await (await picked).setFiles(file);
    }
    await editor.getByLabel('What the logo shows').fill(words);
    await editor.getByRole('button', { name: 'Save style' }).click();
    await editor.waitFor({ state: 'detached' });
  };
  const pictures = dialog.locator('[data-check="alternative-text"]');
  await edit('Logo');
  await pictures.getByText('1 picture not described in words').first().waitFor();
  await pictures.getByRole('button', { name: /^Show/u }).click();
  await pictures
    .getByText('It is of the house style “With a logo”: choose “Edit style” and change it there.')
    .waitFor();
  await pictures
    .getByRole('button', { name: /^Go to the house style/u })
    .first()
    .click();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent), 'Edit style');
  await edit('Arms of the council');
  await pictures.getByText(/^\d+ pictures described in words$/u).waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
});

test('a Word file of anybody is checked, and one that is none says so', async () => {
  const { page } = app();
  const folder = await temporaryFolder();
  const file = join(folder, 'report.docx');
  await writeFile(file, madeDocx({ body: p('Report', 'Title') + p('To be confirmed') }));
  const letter = join(folder, 'letter.docx');
  await writeFile(letter, 'Dear all,');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or run a command' });
  await palette.getByRole('combobox').fill('Check a Word file');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Check a Word file' });
  const choose = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^Choose/u }).click();
    await (await chooser).setFiles(path);
  };
  await choose(file);
  await dialog.getByText('report.docx').waitFor();
  const left = dialog.locator('[data-check="placeholders"]');
  await left.getByText('1 placeholder left in').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await choose(letter);
  await page.getByText('letter.docx is not a Word file').waitFor();
});
