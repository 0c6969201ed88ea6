import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from './support/app';
import { misfits } from './support/fits';
import { run } from './support/screen';
import { goTo, openPlan, openSample } from './support/shell';

const app = application();
const archived = (page: Page) => page.getByRole('region', { name: 'Archived plans' });
const row = (page: Page) => page.getByRole('row', { name: /^Commissioning Division/u });

test('a plan is archived from the library, open as it is, and brought back from under the list', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Library');
  await row(page).click();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await page.getByText('Commissioning Division 2008/9 is archived').waitFor();
  expect(await row(page).count()).toBe(0);
  await archived(page).getByText('1 archived plan').click();
  await archived(page)
    .getByText(/Archived by .+ · Today/u)
    .waitFor();
  expect(await misfits(page)).toEqual([]);
  await archived(page).getByRole('button', { name: 'Bring back Commissioning' }).click();
  await row(page).waitFor();
  expect(await archived(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Close message' }).click();
});

test('the palette archives the plan that is open; the message brings it back at once', async () => {
  const { page } = app();
  await openPlan(page, 'Commissioning Division');
  await run(page, 'Archive this plan');
  await archived(page).waitFor();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await row(page).waitFor();
});

test('a plan that another window has open is not offered to be archived', async () => {
  const { page, server } = app();
  await openPlan(page, 'Commissioning Division');
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await row(second).click();
  await second.getByText('it can be archived once it is closed').waitFor();
  expect(await second.getByRole('button', { name: 'Archive', exact: true }).count()).toBe(0);
  await second.close();
});
