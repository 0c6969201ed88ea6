import { expect, test } from 'vitest';
import { openXmlErrors, textIn } from '../support/docx';
import { cell, titlesShown, typeInto } from './support/actions';
import { application } from './support/app';
import { exportToWord } from './support/export';
import { figure, targetsShown } from './support/indicators';
import { sectionText, startParagraph } from './support/narrative';
import { targetsPrinted, titlesPrinted } from './support/paper';
import {
  eventually,
  goTo,
  isEditing,
  isShown,
  lastStepIs,
  openSample,
  redo,
  undo,
} from './support/shell';

const app = application();
const SENTENCE = 'Families meet one worker who stays with them.';
const CONTACT = 'Head of Planning, extension 4410';
const TITLE = 'Ask parents what would help first';
/** The steps of this test, oldest first, each in a room of its own. */
const STEPS = [
  ['Overview', 'Set contact'],
  ['Narrative', 'Type in Achievements'],
  ['Actions', 'Set title of A01'],
  ['Indicators & targets', 'Set NI 72 target 2008/9'],
] as const;

test('a planner edits in every room, and each edit is on disk', async () => {
  const { page } = app();
  await openSample(page);
  await page.getByRole('button', { name: 'Commissioning Division', exact: true }).click();
  const details = page.getByRole('dialog', { name: 'Plan details' });
  await details.getByRole('textbox', { name: 'Contact' }).fill(CONTACT);
  await details.getByRole('button', { name: 'Close' }).click();
  await lastStepIs(page, 'Set contact');

  await goTo(page, 'Narrative');
  await startParagraph(page, await sectionText(page, 'Achievements'));
  await page.keyboard.type(SENTENCE);
  await lastStepIs(page, 'Type in Achievements');

  await goTo(page, 'Actions');
  await typeInto(page, 'A01', 'title', TITLE);
  await lastStepIs(page, 'Set title of A01');

  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 72', 'target:2008/9').click();
  await page.keyboard.type('48.3');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 72 target 2008/9');
});

test('Undo and Redo name each step, go back and forth across rooms, and show where', async () => {
  const { page } = app();
  for (const [place, label] of STEPS.toReversed()) {
    await undo(page, label);
    await isShown(page, place);
  }
  for (const [place, label] of STEPS) {
    await redo(page, label);
    await isShown(page, place);
  }
  await eventually(() => figure(page, 'NI 72', 'target:2008/9').innerText(), '48.3');
});

test('a reload keeps everything, and Undo goes on where it was', async () => {
  const { page } = app();
  await page.reload();
  await isShown(page, 'Indicators & targets');
  await isEditing(page);
  await lastStepIs(page, 'Set NI 72 target 2008/9');
  await undo(page, 'Set NI 72 target 2008/9');
  await isShown(page, 'Indicators & targets');
  await figure(page, 'NI 72', 'target:2008/9').getByText('47.0').waitFor();
  await undo(page, 'Set title of A01');
  await cell(page, 'A01', 'title').getByText('Target family learning').waitFor();
  await redo(page, 'Set title of A01');
  await redo(page, 'Set NI 72 target 2008/9');
});

test('the Word file says what the screen says', async () => {
  const { page } = app();
  const { name, bytes } = await exportToWord(page);
  expect(name).toBe('Commissioning Division business plan 2008-9, Draft 2.docx');
  expect(await openXmlErrors(bytes)).toEqual([]);
  const text = await textIn(bytes);
  expect(text).toContain(SENTENCE);
  expect(text).toContain(CONTACT);

  // A window tall enough to draw every row: the lists draw only what can be seen.
  await page.setViewportSize({ width: 1440, height: 6000 });
  await goTo(page, 'Actions');
  await eventually(async () => (await titlesShown(page)).length, 36);
  const titles = await titlesShown(page);
  expect(titles).toContainEqual(['A01', TITLE]);
  expect(await titlesPrinted(bytes)).toEqual(titles);

  await goTo(page, 'Indicators & targets');
  await page.locator('[row-id="measure:ind-l8/main"]').first().waitFor();
  const targets = await targetsShown(page);
  expect(targets).toContainEqual({
    code: 'NI 72',
    part: '',
    year: '2008/9',
    figure: '48.3',
    illustrative: false,
  });
  expect(targets.length).toBeGreaterThan(50);
  const inOrder = (list: typeof targets): string[] =>
    list.map((target) => JSON.stringify(target)).toSorted();
  expect(inOrder(await targetsPrinted(bytes))).toEqual(inOrder(targets));
});
