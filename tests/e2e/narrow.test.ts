import { expect, test } from 'vitest';
import { application } from './support/app';
import { cell, typeInto } from './support/actions';
import { misfits } from './support/fits';
import { figure } from './support/indicators';
import { goTo, lastStepIs, openSample, type Place } from './support/shell';

/** The smallest window that the application is made for. */
const app = application({ width: 1120, height: 700 });

const PLACES: readonly Place[] = [
  'Overview',
  'Narrative',
  'Actions',
  'Indicators & targets',
  'Golden thread',
  'Reference pack',
  'Settings',
  'Library',
];

test('nothing is cut off or lies over another thing in the smallest window', async () => {
  const { page } = app();
  expect(await misfits(page)).toEqual([]);
  await openSample(page);
  for (const place of PLACES) {
    await goTo(page, place);
    expect(await misfits(page), place).toEqual([]);
  }
});

test('details lie over the list and can be closed', async () => {
  const { page } = app();
  await goTo(page, 'Actions');
  await typeInto(page, 'A01', 'manager', 'Head of Adult Learning and Skills Development');
  await lastStepIs(page, 'Set accountable manager of A01');
  await cell(page, 'A01', 'ref').click();
  const drawer = page.getByRole('complementary', { name: 'Action details' });
  await drawer.waitFor();
  expect(await misfits(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Close the details' }).click();
  await drawer.waitFor({ state: 'hidden' });

  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 72', 'code').click();
  await page.keyboard.press('Control+i');
  const panel = page.getByRole('complementary', { name: 'NI 72 in full' });
  await panel.waitFor();
  expect(await misfits(page)).toEqual([]);
  await page.keyboard.press('Control+i');
  await panel.waitFor({ state: 'hidden' });
});

test('long names fit as well', async () => {
  const { page } = app();
  await page.getByTitle('Plan details').click();
  const details = page.getByRole('dialog', { name: 'Plan details' });
  await details
    .getByRole('textbox', { name: 'Division' })
    .fill('Division for Children, Young People, Families, Learning and Community Partnerships');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  for (const place of PLACES) {
    await goTo(page, place);
    expect(await misfits(page), place).toEqual([]);
  }
});
