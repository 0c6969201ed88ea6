import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { malformed, openXmlErrors, partOf } from '../support/docx';
import { bytesOf } from '../../src/domain/house-style/picture';
import { BOLD_STYLE, PNG, TURNED_JPEG } from '../support/house-styles';
import { madeTemplate } from '../support/made-template';
import { temporaryFolder } from '../support/temporary';
import { application } from './support/app';
import { download, exportToWord } from './support/export';
import { openSample } from './support/shell';

const app = application();

/** Whether all of an element is seen, and no part of it scrolled away. */
function isInSight(element: Element): boolean {
  const { top, bottom, left } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].every((y) => {
    const there = document.elementFromPoint(left + 1, y);
    return there !== null && (element.contains(there) || there.contains(element));
  });
}

test('a house style is chosen, changed and added, and the paper has it from then on', async () => {
  const { page } = app();
  await openSample(page);
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  const openDialog = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Document checks before export' }).click();
    await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
  };
  await openDialog();
  const style = dialog.getByLabel('House style', { exact: true });
  await style.selectOption({ label: 'Committee report, Arial 12' });
  await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // A message that stays lies over nothing that is pressed from here on.
  const folder = await temporaryFolder();
  const file = join(folder, 'bold.json');
  await writeFile(file, '{}');
  const broken = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Add a style file' }).click();
  await (await broken).setFiles(file);
  await page
    .locator('[data-toast="problem"]', { hasText: 'bold.json is not a house style' })
    .waitFor();

  // By keyboard alone: the style is looked at and made one of the library's own.
  const edit = dialog.getByRole('button', { name: 'Edit style' });
  await edit.focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'House style' });
  await editor.getByLabel('Name').fill('Council, maroon');
  const headings = editor.getByLabel('Headings', { exact: true });
  await headings.fill('#FFAA00');
  const save = editor.getByRole('button', { name: 'Save style' });
  await editor.getByText(/^The headings would be hard to read: #FFAA00 on #FFFFFF/u).waitFor();
  expect(await save.isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await headings.fill('#7A1F3D');
  // A text that is too long is said where it is typed, and stays there.
  const footer = editor.getByLabel('Footer, left');
  const before = await footer.inputValue();
  await footer.fill('Page '.repeat(100));
  await editor
    .getByText('The footer on the left has 500 letters, and 300 is the most. Shorten it.')
    .waitFor();
  expect(await save.isDisabled()).toBe(true);
  await footer.fill(before);
  // A picture that is cut off is refused where it was chosen; a whole one is shown, and wants words.
  const pick = async (name: string, bytes: Uint8Array): Promise<void> => {
    await writeFile(join(folder, name), bytes);
    const picked = page.waitForEvent('filechooser');
    await editor.getByRole('button', { name: /picture/u }).click();
    await (await picked).setFiles(join(folder, name));
  };
  await pick('cut-off.png', bytesOf(PNG).slice(0, -8));
  await editor
    .getByRole('alert')
    .getByText(/^cut-off\.png is not a PNG/u)
    .waitFor();
  expect(await editor.locator('img').count()).toBe(0);
  // What is said and shown of it is in sight, below what was there before.
  expect(await editor.getByRole('alert').evaluate(isInSight)).toBe(true);
  await pick('on its side.jpg', bytesOf(TURNED_JPEG));
  await editor
    .getByRole('alert')
    .getByText(/stored on its side/u)
    .waitFor();
  await pick('logo.png', bytesOf(PNG));
  await editor.locator('img').waitFor();
  await editor.getByText(/^The logo will look coarse on paper/u).waitFor();
  expect(await editor.getByLabel('What the logo shows').evaluate(isInSight)).toBe(true);
  expect(await editor.getByRole('alert').count()).toBe(0);
  await editor.getByLabel('What the logo shows').fill('Two dots');
  await save.click();
  await editor.waitFor({ state: 'detached' });
  // As after Cancel, the keyboard goes on where the style was opened.
  await expect.poll(() => edit.evaluate((one) => one === document.activeElement)).toBe(true);
  await expect.poll(() => style.inputValue()).toBe('council-maroon');
  await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
  const paper = await download(page, () =>
    dialog.getByRole('button', { name: 'Export to Word' }).click(),
  );
  expect(malformed(paper.bytes)).toEqual([]);
  expect(await openXmlErrors(paper.bytes)).toEqual([]);
  expect(partOf(paper.bytes, 'word/styles.xml')).toContain('7A1F3D');
  expect(partOf(paper.bytes, 'word/header1.xml')).toContain('string="DRAFT"');
  expect(partOf(paper.bytes, 'word/document.xml')).toContain('descr="Two dots"');

  // The plan remembers it: the next export asks nothing.
  const next = await exportToWord(page);
  expect(partOf(next.bytes, 'word/styles.xml')).toContain('7A1F3D');

  await openDialog();
  await writeFile(file, JSON.stringify(BOLD_STYLE));
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Add a style file' }).click();
  await (await chooser).setFiles(file);
  await expect.poll(() => style.inputValue()).toBe('bold');
  // A Word file of the council's own is one too, and what it lacks is said.
  const template = join(folder, 'Anytown.dotx');
  await writeFile(template, madeTemplate());
  const second = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Add a style file' }).click();
  await (await second).setFiles(template);
  const said = page.getByRole('dialog', { name: 'What the Word file gives' });
  await said.getByText('Unterpunkt').waitFor();
  await said.getByText(/caption of a table/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await said.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => style.inputValue()).toBe('anytown');

  await dialog.getByLabel('Wide tables on landscape pages').uncheck();
  await dialog.getByRole('button', { name: 'Columns, order and appendices' }).click();
  await dialog.getByLabel('Charts of targets').uncheck();
  await dialog.getByText(/^\d+ pass, \d+ to look at$/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const last = await download(page, () =>
    dialog.getByRole('button', { name: 'Export to Word' }).click(),
  );
  const text = partOf(last.bytes, 'word/document.xml');
  expect(text).not.toContain('w:orient="landscape"');
  expect(text).not.toContain('Charts of targets');
  expect(partOf(last.bytes, 'word/styles.xml')).toContain('Anytown Body Text');
  expect(await openXmlErrors(last.bytes)).toEqual([]);
});
