import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { sectionText } from './support/narrative';
import { recordCell, register, tab, typeIntoRecord } from './support/resources';
import {
  eventually,
  goTo,
  isShown,
  lastStepIs,
  openSample,
  redo,
  toast,
  undo,
} from './support/shell';

const app = application();

/** Waits until the toolbar counts so many records. */
async function counted(page: Page, words: string): Promise<void> {
  const status = page.getByRole('toolbar', { name: 'Resources and risks' }).getByRole('status');
  await eventually(() => status.innerText(), words);
}

test('figures are typed over, their sums follow, and so does the text', async () => {
  const { page } = app();
  await openSample(page);
  await register(page, 'Staffing');
  const total = page.locator('.ag-row-pinned [col-id="fte"]');
  await eventually(() => total.innerText(), '510.0');
  await typeIntoRecord(page, 'stf-05', 'fte', '85.5');
  await lastStepIs(page, 'Set FTE of Support and administration');
  await eventually(() => total.innerText(), '511.5');
  await eventually(() => recordCell(page, 'stf-05', 'fte').innerText(), '85.5');
  await goTo(page, 'Narrative');
  const text = await sectionText(page, 'Staffing and workforce');
  await eventually(async () => / to 511\.5/u.test(await text.innerText()), true);
  await register(page, 'Staffing');
  await undo(page, 'Set FTE of Support and administration');
  await eventually(() => total.innerText(), '510.0');
});

test('a row is typed from left to right past what is worked out, which says what it follows from', async () => {
  const { page } = app();
  await recordCell(page, 'stf-01', 'fte').click();
  await page.keyboard.type('9.25');
  await page.keyboard.press('Tab');
  await lastStepIs(page, 'Set FTE of Senior managers');
  const at = (): Promise<string | null> =>
    page.evaluate(
      () => document.activeElement?.closest('[col-id]')?.getAttribute('col-id') ?? null,
    );
  await eventually(at, 'vacancies');
  // As it was typed, so that the sum under it is that of what is printed.
  await eventually(() => recordCell(page, 'stf-01', 'fte').innerText(), '9.25');
  await eventually(() => page.locator('.ag-row-pinned [col-id="fte"]').innerText(), '510.25');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('5');
  await toast(page, 'Change follows from FTE 2007/8 and FTE 2008/9. Type into those.').waitFor();
  await undo(page, 'Set FTE of Senior managers');
});

test('a text that is no number keeps the editor open and says why', async () => {
  const { page } = app();
  const editor = page.locator('.ag-popup-editor');
  await typeIntoRecord(page, 'stf-01', 'vacancies', 'some');
  await editor.getByText('“some” is not a number').waitFor();
  await page.keyboard.press('Escape');
  await editor.waitFor({ state: 'hidden' });
  expect(await recordCell(page, 'stf-01', 'vacancies').innerText()).toContain('0.0');
});

test('a block from a spreadsheet is one step, rows beyond the end become records', async () => {
  const { page } = app();
  await recordCell(page, 'stf-05', 'fteLast').click();
  await copied(
    page,
    cells([
      ['97', '84', '4'],
      ['3', '4', '1'],
    ]),
  );
  await page.keyboard.press('Control+V');
  await toast(page, '1 row pasted, 1 of them new').waitFor();
  await lastStepIs(page, 'Add grade band');
  await eventually(() => tab(page, 'Staffing').innerText(), 'Staffing 6');
  await undo(page, 'Add grade band');
  await eventually(() => tab(page, 'Staffing').innerText(), 'Staffing 5');
});

test('another tab is shown after a record was added, and after that was undone', async () => {
  const { page } = app();
  await page.keyboard.press('Control+Enter');
  await page.locator('.ag-popup-editor').waitFor();
  await page.keyboard.press('Escape');
  const panel = (name: string) => page.getByRole('tabpanel', { name: new RegExp(`^${name}`, 'u') });
  await tab(page, 'Risks').click();
  await panel('Risks').locator('[row-id="rsk-01"]').first().waitFor();
  expect(await tab(page, 'Risks').getAttribute('aria-selected')).toBe('true');
  await tab(page, 'Staffing').click();
  await panel('Staffing').locator('[row-id="stf-01"]').first().waitFor();
  await undo(page, 'Add grade band');
  await tab(page, 'Risks').click();
  await panel('Risks').locator('[row-id="rsk-01"]').first().waitFor();
  await tab(page, 'Staffing').click();
  await panel('Staffing').locator('[row-id="stf-01"]').first().waitFor();
});

test('records are added, moved and deleted by keyboard, and come back', async () => {
  const { page } = app();
  await register(page, 'Risks');
  await recordCell(page, 'rsk-06', 'risk').click();
  await page.keyboard.press('Control+Enter');
  await page.locator('.ag-popup-editor').waitFor();
  await page.keyboard.type('A strike of drivers');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set risk');
  await eventually(() => tab(page, 'Risks').innerText(), 'Risks 7');
  await recordCell(page, 'rsk-02', 'risk').click();
  await page.keyboard.press('Alt+ArrowUp');
  await lastStepIs(page, 'Move Money follows duties too late');
  await undo(page, 'Move Money follows duties too late');
  await undo(page, 'Set risk');
  await undo(page, 'Add risk');
  await eventually(() => tab(page, 'Risks').innerText(), 'Risks 6');
  await redo(page, 'Add risk');
  await undo(page, 'Add risk');
});

test('what is undone in another tab leads there, and the keyboard goes on in its list', async () => {
  const { page } = app();
  await recordCell(page, 'rsk-06', 'risk').click();
  await page.keyboard.press('Control+Enter');
  await page.locator('.ag-popup-editor').waitFor();
  await page.keyboard.press('Escape');
  await register(page, 'Monitoring');
  await page.getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Control+z');
  await eventually(
    () => recordCell(page, 'rsk-06', 'risk').evaluate((one) => one === document.activeElement),
    true,
  );
  await eventually(() => tab(page, 'Risks').innerText(), 'Risks 6');
});

test('a cell of the matrix lists its risks, by mouse and by keyboard', async () => {
  const { page } = app();
  const matrix = page.getByRole('region', { name: 'Risk matrix' });
  await matrix
    .getByRole('button', { name: /^9 High R2, R3 likelihood 3, impact 3, 2 risks$/u })
    .click();
  await counted(page, '2 of 6 risks');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await counted(page, '1 of 6 risks');
  await matrix.getByRole('button', { name: 'Show all risks' }).click();
  await counted(page, '6 risks');
});

test('a scroll bar that lies over the list does not hide the row at its foot', async () => {
  const { page } = app();
  const bar = page.locator('[data-register-grid] .ag-body-horizontal-scroll');
  const grounds = (isOver: boolean): Promise<string[]> =>
    bar.evaluate((element, wish) => {
      // As the grid marks it where the scroll bars of the computer take no room.
      element.classList.toggle('ag-scrollbar-invisible', wish);
      const parts = [element, ...element.querySelectorAll('*')];
      return [...new Set(parts.map((part) => getComputedStyle(part).backgroundColor))];
    }, isOver);
  expect(await grounds(true)).toEqual(['rgba(0, 0, 0, 0)']);
  await grounds(false);
});

test('checks lead to the field that they are about', async () => {
  const { page } = app();
  await recordCell(page, 'rsk-06', 'owner').scrollIntoViewIfNeeded();
  await typeIntoRecord(page, 'rsk-06', 'owner', 'Head of Commissioning');
  await lastStepIs(page, 'Set owner of A site for a centre falls through again');
  await undo(page, 'Set owner of A site for a centre falls through again');
});

test('an empty register says what belongs in it and begins with one click', async () => {
  const { page } = app();
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Division' }).fill('Registers');
  await page.getByRole('button', { name: 'Create plan' }).click();
  await isShown(page, 'Overview');
  await register(page, 'Budget');
  await page.getByText('No budget lines yet').waitFor();
  await page
    .getByRole('button', { name: 'Start with the 7 pressures of the introduction' })
    .click();
  await eventually(() => tab(page, 'Budget').innerText(), 'Budget 7');
  await lastStepIs(page, 'Add 7 budget lines');
});
