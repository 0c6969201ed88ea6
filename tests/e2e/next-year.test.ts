import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell } from './support/actions';
import { application } from './support/app';
import { misfits } from './support/fits';
import { figure } from './support/indicators';
import { run } from './support/screen';
import { eventually, goTo, isEditing, openSample } from './support/shell';

const app = application();
const asked = (page: Page) => page.getByRole('dialog', { name: 'Begin the plan for 2009/10' });

test('the plan of the year after is begun from the library: what goes in is said before, and it is opened', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Library');
  await page.getByRole('row', { name: /^Commissioning Division/u }).click();
  await page.getByRole('button', { name: 'Begin plan for 2009/10…' }).click();
  const dialog = asked(page);
  await dialog.getByText('27 actions that go on').waitFor();
  await dialog.getByText('6 indicators collected no more').waitFor();
  await dialog.getByText('No figure and no date is made up').waitFor();
  expect(await misfits(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Begin plan' }).click();
  await page.getByText('The plan for 2009/10 is begun. That of 2008/9 is as it was').waitFor();
  await isEditing(page);
  await page.getByRole('banner').getByText('2009/10').waitFor();
  await page.locator('[data-finding="indicator-baseline"]').waitFor();
  await page.getByRole('button', { name: /^Show \d+ more$/u }).click();
  await page
    .locator('[data-finding="due-in-year"]')
    .getByText('Bring 25 target dates into 2009/10')
    .waitFor();
});

test('its targets are of its own years, its dates those that were agreed', async () => {
  const { page } = app();
  await goTo(page, 'Indicators & targets');
  const grid = page.getByRole('treegrid', { name: 'Indicators and targets' });
  await grid.getByRole('columnheader', { name: '2011/12' }).waitFor();
  expect(await grid.getByRole('columnheader', { name: '2008/9' }).count()).toBe(0);
  await eventually(
    async () => (await figure(page, 'NI 72', 'target:2009/10').innerText()).split('\n')[0],
    '49.5',
  );
  expect(await figure(page, 'NI 72', 'baseline').innerText()).toBe('No baseline');
  await goTo(page, 'Actions');
  expect(await cell(page, 'A01', 'due').innerText()).toBe('31 Mar 09');
});

test('the palette begins it from the plan that is open; one that is there already is said, and Cancel makes none', async () => {
  const { page } = app();
  await goTo(page, 'Library');
  await page.getByRole('row', { name: /^Commissioning Division.*36 actions/u }).dblclick();
  await page.getByRole('banner').getByText('2008/9').waitFor();
  await run(page, 'Begin next year');
  const dialog = asked(page);
  await dialog.getByText('The library has a plan of this division for 2009/10 already').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await goTo(page, 'Library');
  await page.getByText('3 plans', { exact: true }).waitFor();
});
