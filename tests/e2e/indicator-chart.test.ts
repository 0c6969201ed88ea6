import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { samplePack } from '../support/samples';
import { application } from './support/app';
import { figure } from './support/indicators';
import { eventually, goTo, lastStepIs, openSample, undo } from './support/shell';

/** Tall enough for the list to draw every row. */
const app = application({ width: 1440, height: 2000 });
const own = samplePack().organisation.authorityShort;

const panelOf = (page: Page, code: string): Locator =>
  page.getByRole('complementary', { name: `${code} in full` });

/** The chart of an indicator, drawn. */
async function chartOf(page: Page, code: string): Promise<Locator> {
  await figure(page, code, 'code').click();
  const chart = panelOf(page, code).getByRole('application', { name: `Chart of ${code}` });
  await chart.locator('[data-chart="label"]').first().waitFor();
  return chart;
}

/** The words beside the lines, in the order of the lines. */
const labels = (chart: Locator): Promise<string[]> =>
  chart.locator('[data-chart="label"]').allTextContents();

/** Pairs of labels that lie over each other or over a year of the axis, and labels that leave the panel. */
async function faults(chart: Locator): Promise<string[]> {
  return chart.locator('[data-chart="label"]').evaluateAll((texts) => {
    const boxes = texts.map((one) => ({
      text: one.textContent,
      box: one.getBoundingClientRect(),
    }));
    const years = [...(texts[0]?.closest('svg')?.querySelectorAll('[data-chart="year"]') ?? [])];
    const panel = texts[0]?.closest('aside')?.getBoundingClientRect();
    return boxes.flatMap(({ text, box }, n) => [
      ...[
        ...boxes.slice(n + 1),
        ...years.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() })),
      ]
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
        )
        .map((other) => `${text} lies over ${other.text}`),
      ...(panel && (box.left < panel.left || box.right > panel.right)
        ? [`${text} leaves the panel`]
        : []),
    ]);
  });
}

test('the chart shows history, a comparator and targets, each labelled where it ends', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Indicators & targets');
  const chart = await chartOf(page, 'NI 75');
  expect((await labels(chart)).toSorted()).toEqual(
    [
      `${own} 47.8%`,
      'England 46.3%',
      '57.1%with stretch',
      '53.4%without',
      '±1.1 pp: chance',
    ].toSorted(),
  );
  await chart.getByText('Results', { exact: true }).waitFor();
  await chart.locator('[data-chart="stretch"]').waitFor();
  await chart.locator('[data-chart="chance"]').waitFor();
  expect(await chart.locator('[data-chart="year"]').allTextContents()).toEqual([
    '2004',
    '2005',
    '2006',
    '2007',
    '2008',
    '2009',
    '2010',
  ]);
});

test('no label lies over another or over a year, on any chart of the sample that has two', async () => {
  const { page } = app();
  for (const code of ['NI 72', 'NI 75', 'NI 87', 'NI 92', 'NI 99', 'NI 110']) {
    expect(await faults(await chartOf(page, code)), code).toEqual([]);
  }
});

test('the chart is walked with the keyboard, and says where one is', async () => {
  const { page } = app();
  const chart = await chartOf(page, 'NI 75');
  await panelOf(page, 'NI 75').getByRole('button', { name: 'Table', exact: true }).focus();
  await page.keyboard.press('Tab');
  const said = () => page.locator('[data-chart="said"]').textContent();
  await eventually(said, `${own} 2007: 47.8%`);
  await page.keyboard.press('ArrowLeft');
  await eventually(said, `${own} 2006: 45.5%`);
  await page.keyboard.press('ArrowDown');
  await eventually(said, 'England 2006: 45.6%');
  await eventually(
    async () => (await chart.locator('[data-chart="point"]').textContent()) ?? '',
    'England 2006: 45.6%',
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await eventually(() => chart.locator('[data-chart="point"]').count(), 0);
});

test('pointing at a figure says which it is', async () => {
  const { page } = app();
  const chart = await chartOf(page, 'NI 75');
  const goal = await chart.locator('[data-chart="mark"]').last().boundingBox();
  if (!goal) throw new Error('The newest result has no mark.');
  await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2);
  await chart.getByText(`${own} 2007: 47.8%`).waitFor();
  await page.mouse.move(goal.x, goal.y + 300);
  await eventually(() => chart.locator('[data-chart="point"]').count(), 0);
});

test('Alt T shows the same figures as a table, from the list, the chart and a field', async () => {
  const { page } = app();
  const chart = await chartOf(page, 'NI 75');
  const table = panelOf(page, 'NI 75').getByRole('table', { name: 'Figures of NI 75' });
  await page.keyboard.press('Alt+t');
  await table.getByRole('row', { name: '2010/11 – – 57.1% 53.4%' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await panelOf(page, 'NI 75').getByRole('textbox', { name: 'With stretch 2008/9' }).focus();
  await page.keyboard.press('Alt+t');
  await chart.focus();
  await page.keyboard.press('Alt+t');
  await table.waitFor();
  await page.keyboard.press('Alt+t');
  await eventually(() => chart.evaluate((one) => one === document.activeElement), true);
});

test('the chart follows an edit of a target, and its undoing', async () => {
  const { page } = app();
  const chart = await chartOf(page, 'NI 75');
  await panelOf(page, 'NI 75').getByRole('textbox', { name: 'With stretch 2010/11' }).fill('60');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 75 target 2010/11');
  await eventually(async () => (await labels(chart)).includes('60.0%with stretch'), true);
  expect(await faults(chart)).toEqual([]);
  await undo(page, 'Set NI 75 target 2010/11');
  await eventually(async () => (await labels(chart)).includes('57.1%with stretch'), true);
});

test('a measure without any figure says so in place of a chart', async () => {
  const { page } = app();
  await page.getByRole('textbox', { name: 'Filter indicators' }).fill('NI 111');
  await figure(page, 'NI 111', 'code').click();
  await panelOf(page, 'NI 111').getByText('No figures yet').waitFor();
});
