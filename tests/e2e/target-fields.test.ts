import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { figure } from './support/indicators';
import { eventually, goTo, lastStepIs, openPlan, openSample, redo, undo } from './support/shell';

/** Tall enough for the list to draw every row. */
const app = application({ width: 1440, height: 1800 });

/** The panel of an indicator, with focus on its row first. */
async function panelOf(page: Page, code: string): Promise<Locator> {
  await figure(page, code, 'code').click();
  const panel = page.getByRole('complementary', { name: `${code} in full` });
  await panel.waitFor();
  return panel;
}

/** Writes into a field of the panel and leaves it by the keyboard. */
async function write(panel: Locator, name: string, text: string): Promise<void> {
  await panel.getByRole('textbox', { name }).fill(text);
  await panel.page().keyboard.press('Tab');
}

const value = (panel: Locator, name: string) => panel.getByRole('textbox', { name }).inputValue();

test('a result keeps its fraction, its kind of year, and the reason why it has no figure', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Indicators & targets');
  const panel = await panelOf(page, 'NI 75');
  await write(panel, 'Counted, result 4', '7700');
  await panel.getByRole('button', { name: 'Use 48.1%' }).click();
  await lastStepIs(page, 'Set results of NI 75');
  expect(await value(panel, 'Figure, result 4')).toBe('48.1');
  await write(panel, 'Figure, result 1', 'suppressed');
  expect(await value(panel, 'Figure, result 1')).toBe('Suppressed (small numbers)');
  await panel.getByRole('button', { name: 'More about result 2' }).click();
  await panel
    .getByRole('group', { name: 'More about result 2' })
    .getByRole('combobox', { name: 'Kind of period' })
    .selectOption('Calendar year');
  await panel.getByText('Calendar year, where the indicator has academic year').waitFor();
  await undo(page, 'Set results of NI 75');
  await eventually(() => panel.getByText('Calendar year, where').count(), 0);
});

test('the panel can be read: whole periods, whole errors, nothing through its head, from its top', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 117');
  const cut = await panel
    .getByRole('textbox', { name: /^Period, / })
    .evaluateAll((fields) =>
      fields.flatMap((one) =>
        one instanceof HTMLInputElement && one.scrollWidth > one.clientWidth ? [one.value] : [],
      ),
    );
  expect(cut).toEqual([]);
  await write(panel, 'Figure, result 1', 'about 7');
  const alert = panel.getByRole('alert').locator('span');
  const [error, frame] = [await alert.boundingBox(), await panel.boundingBox()];
  expect(error?.x).toBeGreaterThan(frame?.x ?? 0);
  await page.keyboard.press('Escape');
  // Every label of a field is brought under the head in turn; what is seen there is the head.
  const leaks = await panel.evaluate((aside) => {
    const scroll = aside.firstElementChild;
    const head = scroll?.firstElementChild;
    if (!scroll || !head) return ['no head'];
    return [...aside.querySelectorAll('label')].flatMap((label) => {
      if (label.checkVisibility()) label.scrollIntoView({ block: 'start' });
      const { left, top, width, height } = label.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      const isUnder = top < head.getBoundingClientRect().bottom - height;
      return isUnder && width > 0 && !head.contains(seen) ? [label.textContent] : [];
    });
  });
  expect(leaks).toEqual([]);
  await figure(page, 'NI 75', 'code').click();
  const next = page.getByRole('complementary', { name: 'NI 75 in full' });
  await next.waitFor();
  await eventually(() => next.evaluate((aside) => aside.firstElementChild?.scrollTop), 0);
});

test('large numbers are read whole in the panel, as targets and as cases', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 155');
  const cut = (name: string) =>
    panel.getByRole('textbox', { name }).evaluate((field) => field.scrollWidth > field.clientWidth);
  await write(panel, 'With stretch 2008/9', '1050000');
  await write(panel, 'Of, result 1', '1234567');
  expect([await cut('With stretch 2008/9'), await cut('Of, result 1')]).toEqual([false, false]);
  await undo(page, 'Set results of NI 155');
  await undo(page, 'Set NI 155 target 2008/9');
});

test('milestones of a quarterly indicator are filled in one step', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 117');
  await panel.getByRole('button', { name: 'How it is reported' }).click();
  await panel.getByRole('combobox', { name: 'Results come out' }).selectOption('Quarterly');
  await lastStepIs(page, 'Set how often it reports of NI 117');
  await panel.getByRole('button', { name: 'Fill from the targets' }).click();
  await lastStepIs(page, 'Fill milestones of NI 117');
  expect(await value(panel, 'Milestone quarter 2 2008/9')).toBe('5.6');
  await undo(page, 'Fill milestones of NI 117');
  await eventually(() => value(panel, 'Milestone quarter 2 2008/9'), '');
  await redo(page, 'Fill milestones of NI 117');
  await write(panel, 'Milestone quarter 3 2008/9', '5.45');
  await lastStepIs(page, 'Set NI 117 target 2008/9');
});

test('a result off target is said in shape and word, and asks what is done about it', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 117');
  // Folded while there is nothing to judge.
  await panel.getByRole('button', { name: 'How it is judged', expanded: false }).waitFor();
  await panel.getByRole('button', { name: 'Add a result' }).click();
  await page.keyboard.type('Q2 2008/9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6.4');
  await page.keyboard.press('Tab');
  await lastStepIs(page, 'Set results of NI 117');
  const judged = panel.getByRole('region', { name: 'How it is judged' });
  await judged.getByText('Off target', { exact: true }).waitFor();
  await judged.getByText('after quarter 2 of 2008/9').waitFor();
  await judged.getByText('say what is done about it').waitFor();
  await judged.getByRole('combobox', { name: 'Rule' }).selectOption('own-tolerance');
  await judged.getByText('Near target', { exact: true }).waitFor();
  await write(judged, 'On target within (points)', '1');
  await lastStepIs(page, 'Set tolerance of NI 117');
  await judged.getByText('On target', { exact: true }).waitFor();
  await undo(page, 'Set tolerance of NI 117');
  await judged.getByText('Near target', { exact: true }).waitFor();
  await write(judged, 'Corrective action', 'A second adviser in Thanet');
  await lastStepIs(page, 'Set corrective action of NI 117');
});

test('a fact is evidence, and no baseline where the pack says that it is another figure', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 75');
  await panel.getByRole('button', { name: 'Add evidence…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Facts behind NI 75' });
  await page.keyboard.type('five a*-c passes, all');
  await dialog.getByRole('checkbox', { name: /^F23/u }).check();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set facts of NI 75');
  const evidence = panel.getByRole('region', { name: 'Evidence' });
  await evidence.getByText('Not the baseline. It counts five').waitFor();
  expect(await evidence.getByRole('button', { name: /as baseline$/u }).count()).toBe(0);
  // Typed by hand, in the panel and in the list, it is refused with the reason.
  await write(panel, 'Value (% of pupils)', '64.9');
  await panel.getByRole('alert').getByText('That is F23.').waitFor();
  await page.keyboard.press('Escape');
  await figure(page, 'NI 75', 'baseline').click();
  await page.keyboard.type('64.9');
  await page.keyboard.press('Enter');
  const editor = page.locator('.ag-popup-editor');
  await editor.getByText('64.9 is F23, Pupils with five A*-C').waitFor();
  expect(await editor.getByRole('textbox').inputValue()).toBe('64.9');
  await page.keyboard.press('Escape');
  await figure(page, 'NI 75', 'baseline').getByText('47.8%').waitFor();
  await lastStepIs(page, 'Set facts of NI 75');
});

test('a pasted block lands without the baseline that is another figure, and says so', async () => {
  const { page } = app();
  await figure(page, 'NI 75', 'baseline').click();
  await copied(page, cells([['64.9', '51', '54.5']]));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste 3 cells' });
  await dialog.getByText('NI 75 baseline: 64.9 is F23, Pupils with five A*-C').waitFor();
  await dialog.getByRole('button', { name: 'Paste 2 cells' }).click();
  await lastStepIs(page, 'Paste 2 cells');
  await eventually(() => figure(page, 'NI 75', 'target:2009/10').innerText(), '54.5');
  await figure(page, 'NI 75', 'baseline').getByText('47.8%').waitFor();
  await undo(page, 'Paste 2 cells');
});

test('a fact that fits becomes the baseline, with its period and source', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 92');
  await panel.getByRole('button', { name: 'Add evidence…' }).click();
  await page.keyboard.type('positive about their future');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set facts of NI 92');
  await panel.getByRole('button', { name: 'Use F41 as baseline' }).click();
  await lastStepIs(page, 'Set baseline of NI 92');
  await figure(page, 'NI 92', 'baseline').getByText('68.0%').waitFor();
  await panel.getByText('Is the baseline').waitFor();
  await undo(page, 'Set baseline of NI 92');
  await panel.getByRole('button', { name: 'Remove F41' }).click();
  await lastStepIs(page, 'Set facts of NI 92');
});

test('the reasons for targets are kept, and who changed them is told', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 75');
  await write(panel, 'What they rest on', 'Agreed with the head teachers');
  await lastStepIs(page, 'Set rationale of NI 75');
  await write(panel, 'With stretch 2008/9', '51.5');
  await lastStepIs(page, 'Set NI 75 target 2008/9');
  await panel.getByRole('button', { name: 'History of the targets' }).click();
  const history = panel.getByRole('table', { name: 'History of the targets of NI 75' });
  const newest = history.getByRole('row').nth(1);
  await newest.getByText('51.5%').waitFor();
  expect(await newest.innerText()).toContain('50.9%, illustrative');
  // It goes on as the targets do.
  await undo(page, 'Set NI 75 target 2008/9');
  await history.getByText('Undone', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('Undo stays with the measure that is looked at, of an indicator that has two', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 187');
  await panel.getByRole('button', { name: /^\(b\)/u }).click();
  await write(panel, 'What they rest on', 'The survey of 2007');
  await lastStepIs(page, 'Set rationale of NI 187');
  await undo(page, 'Set rationale of NI 187');
  await eventually(
    () => panel.getByRole('button', { name: /^\(b\)/u }).getAttribute('aria-pressed'),
    'true',
  );
  await eventually(() => value(panel, 'What they rest on'), '');
});

test('a way out leads to the measure that it is about, though the other lacks the target as well', async () => {
  const { page } = app();
  const panel = await panelOf(page, 'NI 187');
  await panel.getByRole('button', { name: 'About this indicator' }).click();
  await panel.getByRole('combobox', { name: 'What the plan owes' }).selectOption('Accountable');
  await panel.getByRole('button', { name: /^\(b\)/u }).click();
  for (const year of ['2008/9', '2009/10']) await write(panel, `With stretch ${year}`, '30.2');
  await panel.getByText('No change over 2 years').waitFor();
  await panel.getByRole('button', { name: 'Set 2009/10', exact: true }).click();
  await eventually(
    () => page.evaluate(() => document.activeElement?.closest('[row-id]')?.getAttribute('row-id')),
    'measure:ind-ni187/b',
  );
  await undo(page, 'Set NI 187 target 2009/10');
  await undo(page, 'Set NI 187 target 2008/9');
  await lastStepIs(page, 'Set role of NI 187');
  await undo(page, 'Set role of NI 187');
});

test('everything is there after the window is loaded again, and in a window that may only read', async () => {
  const { page, server } = app();
  await page.reload();
  const panel = await panelOf(page, 'NI 117');
  expect(await value(panel, 'Milestone quarter 3 2008/9')).toBe('5.45');
  expect(await value(panel, 'Corrective action')).toBe('A second adviser in Thanet');
  const school = await panelOf(page, 'NI 75');
  expect(await value(school, 'Figure, result 1')).toBe('Suppressed (small numbers)');
  expect(await value(school, 'What they rest on')).toBe('Agreed with the head teachers');
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await goTo(second, 'Indicators & targets');
  const read = await panelOf(second, 'NI 75');
  await read.getByRole('button', { name: 'Evidence' }).click();
  await read.getByRole('region', { name: 'Evidence' }).getByText('F23').waitFor();
  await read.getByRole('button', { name: 'History of the targets' }).click();
  await read
    .getByRole('table', { name: /^History/u })
    .getByText('Undone', { exact: true })
    .waitFor();
  expect(await read.getByRole('button', { name: /^(Add|Fill|Use|Remove)/u }).count()).toBe(0);
  expect(await axeFindings(second)).toEqual([]);
});
