import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, find } from './support/actions';
import { application } from './support/app';
import { exportToWord } from './support/export';
import { figure } from './support/indicators';
import { sectionText, startParagraph } from './support/narrative';
import { paragraphPrinted } from './support/paper';
import { eventually, goTo, lastStepIs, openSample, savedMark, toast, undo } from './support/shell';

const app = application({ width: 1440, height: 2_400 });
const SECTION = 'Monitoring and review';
const PATHWAY = 'A16 Open a return-to-education pathway for young offenders';

/** Types a sign and a search, and puts in the entry whose name holds these words. */
async function insert(page: Page, typed: string, entry: string): Promise<void> {
  await page.keyboard.type(typed);
  const option = page.getByRole('option', { name: entry }).first();
  await option.waitFor();
  const list = page.getByRole('listbox', { name: /to insert$/u });
  while ((await option.getAttribute('aria-selected')) !== 'true') {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await list.waitFor({ state: 'detached' });
}

const chip = (name: string | RegExp) =>
  app().page.getByRole('textbox').getByRole('button', { name });

/** The paragraph of the Word file that holds these words. */
async function printed(page: Page, words: string): Promise<string> {
  const { bytes } = await exportToWord(page);
  return paragraphPrinted(bytes, words);
}

test('a figure is put in with "#", follows its target, and is printed as it is now', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Narrative');
  const text = await sectionText(page, SECTION);
  await startParagraph(page, text);
  await page.keyboard.type('We aim at ');
  await insert(page, '#NI 75 target', 'target for 2010/11');
  await lastStepIs(page, `Insert NI 75, 2010/11 into ${SECTION}`);
  await page.keyboard.type(' of pupils, ');
  await insert(page, '#NI 75 2010/11', 'change from the baseline');
  await page.keyboard.type(' on 2007.');
  await chip('57.1% live figure from NI 75, 2010/11').waitFor();
  expect(await printed(page, 'We aim at')).toBe(
    'We aim at 57.1% of pupils, +9.3 percentage points on 2007.',
  );
  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 75', 'target:2010/11').click();
  await page.keyboard.type('56.2');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 75 target 2010/11');
  const panel = page.getByRole('complementary', { name: 'NI 75 in full' });
  await figure(page, 'NI 75', 'code').click();
  await panel
    .getByRole('region', { name: 'Used in 2 places of the text' })
    .getByRole('button', { name: `${SECTION}: We aim at 56.2%` })
    .first()
    .click();
  await chip('56.2% live figure from NI 75, 2010/11').waitFor();
  await chip('+8.4 pp live figure from NI 75, to 2010/11').waitFor();
  expect(await printed(page, 'We aim at')).toBe(
    'We aim at 56.2% of pupils, +8.4 percentage points on 2007.',
  );
});

test('a chip says where it comes from, is shown otherwise, and becomes plain text', async () => {
  const { page } = app();
  const text = page.getByRole('textbox', { name: `Text of ${SECTION}` });
  await text.focus();
  // The jump from the indicator has selected it.
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: 'Where this comes from' });
  await dialog.getByText('Targets of this plan').waitFor();
  await dialog.getByText('2 places of this plan').waitFor();
  const places = dialog.getByRole('group', { name: 'Used in' }).getByRole('button');
  await places.last().click();
  await dialog.waitFor({ state: 'detached' });
  await eventually(() => selectedChip(page), '+8.4 pp');
  await page.keyboard.press('F2');
  await places.first().click();
  await eventually(() => selectedChip(page), '56.2%');
  await page.keyboard.press('F2');
  await dialog.getByRole('button', { name: '56.2 per cent' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await lastStepIs(page, `Change figure in ${SECTION}`);
  // The caret is behind the figure.
  await page.keyboard.type('!');
  await eventually(() => line(page), 'We aim at 56.2 per cent!');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('F2');
  await dialog.getByRole('button', { name: 'Turn into plain text' }).click();
  await chip(/^56\.2/u).waitFor({ state: 'detached' });
  expect(await printed(page, 'We aim at')).toContain('We aim at 56.2 per cent of pupils');
});

/** The first words of the live figure or name that is selected in the text. */
async function selectedChip(page: Page): Promise<string> {
  return page.locator('.ProseMirror-selectednode b').first().innerText();
}

/** What is written before the first " of pupils" of the paragraph, without the small print of chips. */
async function line(page: Page): Promise<string> {
  const text = page.getByRole('textbox', { name: `Text of ${SECTION}` });
  return text.locator('p', { hasText: 'We aim at' }).evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const extra of copy.querySelectorAll('small, .visually-hidden')) extra.remove();
    return copy.textContent.replace(/ of pupils.*$/u, '');
  });
}

test('a deleted action leaves a broken name and a must fix, and undo mends both', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Partners');
  await startParagraph(page, text);
  await page.keyboard.type('The colleges help with ');
  await insert(page, '@A16', 'Open a return-to-education');
  await page.keyboard.type('.');
  await chip(`${PATHWAY} follows an action`).waitFor();
  await savedMark(page);
  await goTo(page, 'Actions');
  await find(page, 'A16');
  const drawer = page.getByRole('region', { name: 'Used in 2 places of the text' });
  await drawer.getByRole('button', { name: /^Partners: The colleges help/u }).waitFor();
  await cell(page, 'A16', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete the action' }).click();
  await toast(page, 'A16 deleted').getByText('Still used in 2 places of the text').waitFor();
  await goTo(page, 'Overview');
  await page.getByText('Mend 2 figures or names that lead nowhere in the text').waitFor();
  await goTo(page, 'Narrative');
  await sectionText(page, 'Partners');
  await chip(`${PATHWAY} deleted leads nowhere`).waitFor();
  await page.getByText('1 live name, 1 leads nowhere').waitFor();
  expect(await printed(page, 'The colleges help with')).toBe(
    `The colleges help with [${PATHWAY}, deleted].`,
  );
  await undo(page, 'Delete A16');
  await goTo(page, 'Narrative');
  await sectionText(page, 'Partners');
  await chip(`${PATHWAY} follows an action`).waitFor();
  await page.getByText('1 live name, current').waitFor();
});

test('copied with the heading over it, a chip stays a chip and leaves its small print behind', async () => {
  const { page } = app();
  await sectionText(page, 'Partners');
  const main = page.getByRole('main');
  const heading = main.getByRole('heading', { name: 'Partners', exact: true });
  await heading.click();
  await heading.evaluate((title) => {
    const last = [...document.querySelectorAll('.ProseMirror p')].at(-1);
    if (last) getSelection()?.setBaseAndExtent(title, 0, last, last.childNodes.length);
  });
  await page.keyboard.press('Control+c');
  const text = await sectionText(page, 'Key responsibilities');
  await startParagraph(page, text);
  await page.keyboard.press('Control+v');
  await lastStepIs(page, 'Paste into Key responsibilities');
  const copied = text.locator('p').last();
  await eventually(() => copied.locator('.gt-live').count(), 1);
  await eventually(
    async () => (await copied.textContent())?.replaceAll(/\s+/gu, ' ') ?? '',
    `The colleges help with ${PATHWAY} follows an action.`,
  );
});

test('signs in words and addresses open nothing', async () => {
  const { page } = app();
  const text = await sectionText(page, 'Lead roles');
  await startParagraph(page, text);
  await page.keyboard.type('C#1 and planning@a16.org, # 7 @ noon');
  await text.getByText('C#1 and planning@a16.org, # 7 @ noon').waitFor();
  expect(await page.getByRole('listbox', { name: /to insert$/u }).count()).toBe(0);
  expect(await text.locator('.gt-live').count()).toBe(0);
});
