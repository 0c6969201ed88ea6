import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BURST_REST_MS } from '../../src/renderer/screens/narrative/editor/typing';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { sectionText, startParagraph, toEnd } from './support/narrative';
import {
  eventually,
  goTo,
  lastStepIs,
  openSample,
  redo,
  savedMark,
  toast,
  undo,
} from './support/shell';

const app = application();
const WORD = new URL('../renderer/narrative/samples/word.html', import.meta.url);

test('typing is kept with its formatting, a step for each look', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Narrative');
  const text = await sectionText(page, 'Purpose of the service');
  const before = await text.innerText();
  await startParagraph(page, text);
  await page.keyboard.type('The division buys ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('early help');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' and checks that it ');
  await page.keyboard.press('Control+i');
  await page.keyboard.type('works');
  await page.keyboard.press('Control+i');
  await page.keyboard.type('.');
  await lastStepIs(page, 'Type in Purpose of the service');
  await text.locator('strong', { hasText: 'early help' }).waitFor();
  await text.locator('em', { hasText: 'works' }).waitFor();
  // Plain, bold, plain, in italics, plain.
  for (let step = 0; step < 5; step += 1) await undo(page, 'Type in Purpose of the service');
  await eventually(async () => (await text.innerText()).trim(), before.trim());
  for (let step = 0; step < 5; step += 1) await redo(page, 'Type in Purpose of the service');
  await text.getByText('The division buys early help and checks that it works.').waitFor();
});

test('lists, headings and links are made with the keyboard', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Key responsibilities');
  await startParagraph(page, text);
  await page.keyboard.type('- buying places');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('for two-year-olds');
  await text.locator('li li', { hasText: 'for two-year-olds' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('See the register');
  for (let letter = 0; letter < 'register'.length; letter += 1) {
    await page.keyboard.press('Shift+ArrowLeft');
  }
  await page.keyboard.press('Control+Shift+k');
  await page.getByRole('textbox', { name: 'Address' }).fill('www.example.org/register');
  await page.keyboard.press('Enter');
  await text.locator('a[href="https://www.example.org/register"]').waitFor();
  await page.keyboard.press('Escape');
  await lastStepIs(page, 'Set link in Key responsibilities');
});

test('a paste from Word brings text, lists and marks, says what was left out, and is one step', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Lead roles');
  const before = await text.innerText();
  await startParagraph(page, text);
  await lastStepIs(page, 'Type in Lead roles');
  await copied(page, { 'text/html': readFileSync(WORD, 'utf8'), 'text/plain': 'not this' });
  await text.focus();
  await page.keyboard.press('Control+v');
  await lastStepIs(page, 'Paste into Lead roles');
  await text.locator('h3', { hasText: 'Performance of the service' }).waitFor();
  await text.locator('strong', { hasText: '3.5 percentage points' }).waitFor();
  await text.locator('li li', { hasText: 'open by September' }).waitFor();
  await text.locator('a[href="https://www.example.org/results"]').waitFor();
  expect(await text.locator('[style], [class*="Mso"], table, img, a[href^="file"]').count()).toBe(
    0,
  );
  await toast(page, 'Pasted.').getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => (await text.innerText()).trim(), before.trim());
});

test('a statement can say that it has no implications, with the reason', async () => {
  const { page } = app();
  await sectionText(page, 'Climate and environment');
  await page.getByRole('checkbox', { name: 'No implications' }).check();
  await lastStepIs(page, 'Set “no implications” of Climate and environment');
  // The reason is what comes next: the caret is there.
  const reason = page.getByRole('textbox', { name: 'Why there are no implications' });
  await eventually(() => reason.evaluate((field) => field === document.activeElement), true);
  await page.keyboard.type('No buildings or vehicles are planned.');
  await page.keyboard.press('Tab');
  expect(await reason.inputValue()).toBe('No buildings or vehicles are planned.');
  await savedMark(page);
  await page.getByRole('checkbox', { name: 'No implications' }).uncheck();
  await eventually(
    () => page.getByRole('textbox', { name: 'Why there are no implications' }).count(),
    0,
  );
});

test('a fact of the pack is put into the text', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Performance 2007');
  const before = (await text.innerText()).length;
  await page.getByRole('button', { name: 'Insert F3', exact: true }).click();
  await lastStepIs(page, 'Insert F3 into Performance 2007');
  expect((await text.innerText()).length).toBeGreaterThan(before);
});

test('a section is added, renamed, moved and deleted', async () => {
  const { page } = app();
  await sectionText(page, 'Partners');
  const ask = async (section: string, what: string): Promise<void> => {
    await page.getByRole('button', { name: `Section ${section}`, exact: true }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  // The title is an element of its own, between the shape and the count of words.
  const titles = (): Promise<(string | null)[]> =>
    page
      .getByRole('option')
      .evaluateAll((options) => options.map((one) => one.querySelector('span')?.textContent ?? ''));
  const before = await titles();

  await ask('Partners', 'Add a section');
  await page.getByRole('textbox', { name: 'Title' }).fill('Information');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Add section');
  await ask('Information', 'Rename the section');
  await page.getByRole('textbox', { name: 'Title' }).fill('Information systems');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set title of Information');
  const added = await titles();
  const at = added.indexOf('Information systems');
  expect(at).toBeGreaterThan(0);
  await ask('Information systems', 'Move the section up');
  await lastStepIs(page, 'Move Information systems');
  expect((await titles()).indexOf('Information systems')).toBe(at - 1);
  await ask('Information systems', 'Delete the section');
  await toast(page, '“Information systems” was deleted').waitFor();
  await lastStepIs(page, 'Delete section');
  expect(await titles()).toEqual(before);
});

test('a block of cells pasted into a text becomes lines of text', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Demand and change');
  await startParagraph(page, text);
  await copied(page, cells([['Births', '16,400']]));
  await page.keyboard.press('Control+v');
  await text.getByText(/Births\s+16,400/u).waitFor();
  await savedMark(page);
});

test('what is taken back in a text can be done again after a visit to another room', async () => {
  const { page } = app();
  const step = 'Type in Staffing and workforce';
  const text = await sectionText(page, 'Staffing and workforce');
  const before = await text.innerText();
  await startParagraph(page, text);
  await page.keyboard.type('First this.');
  await lastStepIs(page, step);
  await rest(page);
  await page.keyboard.type(' Then that.');
  await page.keyboard.press('Control+z');
  await eventually(() => lastLine(text), 'First this.');
  await page.keyboard.press('Control+z');
  await eventually(async () => (await text.innerText()).trim(), before.trim());
  await goTo(page, 'Actions');
  await goTo(page, 'Narrative');
  await text.focus();
  await page.keyboard.press('Control+y');
  await eventually(() => lastLine(text), 'First this.');
  await page.keyboard.press('Control+y');
  await eventually(() => lastLine(text), 'First this. Then that.');
  await page.keyboard.type(' And so on.');
  await lastStepIs(page, step);
  expect(await lastLine(text)).toBe('First this. Then that. And so on.');
});

test('undo shows the caret where the text changed', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Staffing and workforce');
  await toEnd(page, text);
  for (const _ of ' And so on.') await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+z');
  await page.keyboard.type('?');
  await eventually(() => lastLine(text), 'First this. Then that.? And so on.');
});

test('a held Ctrl Z ends at the start and stays there', async () => {
  const { page } = app();
  const undoButton = page.getByRole('banner').getByRole('button', { name: /^Undo/u });
  await page.keyboard.down('Control');
  while (await undoButton.isEnabled()) await page.keyboard.down('z');
  for (let more = 0; more < 10; more += 1) await page.keyboard.down('z');
  await page.keyboard.up('z');
  await page.keyboard.up('Control');
  await savedMark(page);
  expect(await undoButton.isEnabled()).toBe(false);
  const text = await sectionText(page, 'Staffing and workforce');
  expect(await text.innerText()).not.toContain('First this.');
});

/** Lets the clock of the page go on far enough for a burst of typing to be over. */
async function rest(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.fastForward(BURST_REST_MS + 1);
}

async function lastLine(text: Locator): Promise<string> {
  return (await text.locator('> :last-child').innerText()).trim();
}
