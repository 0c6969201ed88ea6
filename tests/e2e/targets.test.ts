import { expect, test } from 'vitest';
import { application } from './support/app';
import { cells, copied } from './support/clipboard';
import { exportToWord } from './support/export';
import { figure, targetsShown } from './support/indicators';
import { targetsDrawn, targetsPrinted } from './support/paper';
import { eventually, goTo, lastStepIs, openSample, undo } from './support/shell';

/** Tall enough for every row of the sample, so that all targets are drawn. */
const app = application({ width: 1440, height: 2_400 });

const verdict = (code: string) => figure(app().page, code, 'verdict').innerText();
/** The verdict on the first row of the list; rows stand in the page in the order in which they were drawn. */
const firstVerdict = () =>
  app()
    .page.locator('[row-id^="measure:"]:has([col-id="verdict"])')
    .evaluateAll((rows) => {
      const place = (row: Element) => Number(row.getAttribute('row-index'));
      const [first] = rows.toSorted((a, b) => place(a) - place(b));
      return first?.querySelector('[col-id="verdict"]')?.textContent.trim() ?? '';
    });
const panelOf = (code: string) =>
  app().page.getByRole('complementary', { name: `${code} in full` });

test('a pasted block changes the verdicts as one step', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 99', 'target:2008/9').click();
  await eventually(() => verdict('NI 99'), 'No target');
  await copied(
    page,
    cells([
      ['47', '48', '49'],
      ['44', '44', '44'],
      ['30', '35', '40'],
    ]),
  );
  await page.keyboard.press('Control+v');
  await lastStepIs(page, 'Paste 9 cells');
  await eventually(() => verdict('NI 99'), 'Within chance');
  await eventually(() => verdict('NI 100'), 'Stands still');
  await eventually(() => verdict('NI 101'), 'Beyond best year');
});

test('a verdict follows what is typed, and undo', async () => {
  const { page } = app();
  await eventually(() => verdict('NI 75'), 'Beyond best year');
  await figure(page, 'NI 75', 'target:2010/11').click();
  await page.keyboard.type('46');
  // Before it is in the plan, in the list and beside it.
  await eventually(() => verdict('NI 75'), 'Wrong way');
  const said = panelOf('NI 75').getByRole('region', { name: 'What the figures say' });
  await eventually(async () => (await said.innerText()).includes('fall from 47.8% to 46.0%'), true);
  await page.keyboard.press('Escape');
  await eventually(() => verdict('NI 75'), 'Beyond best year');
  await page.keyboard.type('46');
  await page.keyboard.press('Enter');
  await eventually(() => verdict('NI 75'), 'Wrong way');
  await undo(page, 'Set NI 75 target 2010/11');
  await eventually(() => verdict('NI 75'), 'Beyond best year');
});

test('the reason for a change is typed beside the targets and told in their history', async () => {
  const { page } = app();
  await figure(page, 'NI 75', 'target:2010/11').click();
  await page.keyboard.type('56.5');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 75 target 2010/11');
  await figure(page, 'NI 75', 'target:2010/11').click();
  const why = panelOf('NI 75').getByRole('textbox', { name: 'Why 2010/11 changed' });
  await why.fill('One school closes in 2010.');
  await why.press('Enter');
  await lastStepIs(page, 'Reason for NI 75 target 2010/11');
  await panelOf('NI 75').getByRole('button', { name: 'History of the targets' }).click();
  const history = panelOf('NI 75').getByRole('table', { name: 'History of the targets of NI 75' });
  const newest = history.getByRole('row').nth(1);
  await eventually(
    () =>
      newest
        .getByRole('cell')
        .allInnerTexts()
        .then((texts) => texts.slice(1)),
    ['2010/11', '57.1%, illustrative', '56.5%', 'One school closes in 2010.'],
  );
  await undo(page, 'Reason for NI 75 target 2010/11');
  await eventually(() => newest.getByRole('cell').last().innerText(), 'No reason given');
  await undo(page, 'Set NI 75 target 2010/11');
});

test('the panel says why with the figures, and its offer sets the targets', async () => {
  const { page } = app();
  await figure(page, 'NI 75', 'code').click();
  const says = panelOf('NI 75').getByRole('region', { name: 'What the figures say' });
  await says.getByText('Needs +3.1 pp a year; best yearly change so far +2.3 pp.').waitFor();
  await says.getByText('Changes under 1.1 pp could be chance.').waitFor();
  await says.getByText('Do not start from 64.9%.').waitFor();
  await says.getByRole('button', { name: 'Use 54.7%' }).click();
  await lastStepIs(page, 'Best pace so far for NI 75: 54.7% in 2010/11');
  await eventually(() => figure(page, 'NI 75', 'target:2010/11').innerText(), '54.7');
  await says.getByText('Needs +3.1 pp').waitFor({ state: 'hidden' });
  await undo(page, 'Best pace so far for NI 75: 54.7% in 2010/11');
});

test('a doubt is answered with a reason, and comes back with other targets', async () => {
  const { page } = app();
  const says = panelOf('NI 75').getByRole('region', { name: 'What the figures say' });
  const ask = says.getByRole('button', { name: 'Keep 57.1% and say why…' });
  await ask.click();
  await page.keyboard.press('Escape');
  await eventually(() => ask.evaluate((button) => button === document.activeElement), true);
  await ask.click();
  await says.getByRole('button', { name: 'Keep 57.1%' }).click();
  await says.getByText('Give a reason').waitFor();
  await says
    .getByRole('textbox', { name: 'Why 57.1% all the same' })
    .fill('Agreed with the schools of the project.');
  await says.getByRole('button', { name: 'Keep 57.1%' }).click();
  await says.getByText('Kept: Agreed with the schools of the project.').first().waitFor();
  await eventually(() => says.evaluate((part) => part.contains(document.activeElement)), true);
  await says.getByRole('button', { name: 'Keep 57.1% and say why…' }).waitFor({
    state: 'hidden',
  });
});

test('targets follow from a way to reach them, shown before they are set', async () => {
  const { page } = app();
  await figure(page, 'NI 92', 'code').click();
  const panel = panelOf('NI 92');
  await panel.getByRole('button', { name: 'Other ways…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ways to set the targets of NI 92' });
  await dialog.getByRole('combobox', { name: 'Way' }).selectOption('halve');
  await dialog.getByRole('combobox', { name: 'By', exact: true }).selectOption('2010/11');
  await dialog.getByRole('cell', { name: '18.6%' }).waitFor();
  await dialog.getByRole('button', { name: 'Set these 3 targets' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await lastStepIs(page, 'Halve by 2010/11 for NI 92');
  await eventually(() => figure(page, 'NI 92', 'target:2010/11').innerText(), '18.6');
  await panel.getByRole('button', { name: 'Faster later' }).click();
  await lastStepIs(page, 'Faster later for NI 92');
  // Of the way of 18.6 a ninth is done after one year of three.
  await eventually(() => figure(page, 'NI 92', 'target:2008/9').innerText(), '35.1');
});

test('the list is narrowed to a verdict and sorted by it', async () => {
  const { page } = app();
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('wrongWay');
  await page.getByText('No indicators match').waitFor();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await page.getByRole('columnheader', { name: 'Verdict' }).click();
  await eventually(firstVerdict, 'Stands still');
  await page.getByRole('columnheader', { name: 'Verdict' }).click();
  await page.getByRole('columnheader', { name: 'Verdict' }).click();
});

test('the Word file states the targets that the screen shows, in its tables and in its charts', async () => {
  const { page } = app();
  const shown = await targetsShown(page);
  const { bytes } = await exportToWord(page);
  const printed = await targetsPrinted(bytes);
  const key = ({ code, part, year }: { code: string; part: string; year: string }) =>
    `${code} ${part} ${year}`;
  const byKey = (list: typeof shown) =>
    Object.fromEntries(list.map((one) => [key(one), one.figure]));
  expect(byKey(printed)).toEqual(byKey(shown));
  expect(shown.find(({ code, year }) => code === 'NI 92' && year === '2008/9')?.figure).toBe(
    '35.1',
  );
  const drawn = targetsDrawn(bytes);
  // The block that was pasted, and the way that was chosen, among them.
  for (const code of ['NI 75', 'NI 92', 'NI 99', 'NI 100', 'NI 101']) {
    expect(drawn.some(({ title }) => title.startsWith(`${code} `))).toBe(true);
  }
  for (const { title, figures } of drawn) {
    const own = shown.filter(
      ({ code, part }) => title.startsWith(`${code} `) && title.includes(part),
    );
    const decimals = own[0]?.figure.split('.')[1]?.length ?? 0;
    expect(
      Object.fromEntries([...figures].map(([year, value]) => [year, value.toFixed(decimals)])),
    ).toEqual(
      Object.fromEntries(own.map(({ year, figure: text }) => [year, text.replaceAll(',', '')])),
    );
  }
});
