import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from './support/app';
import { sectionText } from './support/narrative';
import { run } from './support/screen';
import { eventually, goTo, isEditing, lastStepIs, openPlan } from './support/shell';

const app = application();

/** What has focus, in a word or two: the name of a field or button, or the part of the window. */
const focused = (page: Page) => (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'nothing';
    return element.textContent === '' || element.tagName === 'MAIN'
      ? element.tagName.toLowerCase()
      : element.textContent;
  });

test('a first plan that is called off leads back to the welcome screen, with the sample on offer', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Start new plan' }).click();
  await page.getByRole('dialog', { name: 'New plan' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(focused(page), 'Start new plan');
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
});

test('a first plan makes its library, and focus is in the plan', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Start new plan' }).click();
  await page.getByRole('combobox', { name: 'Division' }).fill('Planning Division');
  await page.getByRole('button', { name: 'Create plan' }).click();
  await isEditing(page);
  await eventually(focused(page), 'main');
  await goTo(page, 'Library');
  await openPlan(page, 'Planning Division');
});

test('the sample is opened from the palette as well', async () => {
  const { page } = app();
  await run(page, 'Open the sample plan');
  await page.getByRole('button', { name: 'Commissioning Division', exact: true }).waitFor();
  await isEditing(page);
  await eventually(focused(page), 'main');
});

test('the details of the plan begin at their first field', async () => {
  const { page } = app();
  await page.getByTitle('Plan details').click();
  const details = page.getByRole('dialog', { name: 'Plan details' });
  const field = details.getByRole('textbox', { name: 'Division' });
  await eventually(() => field.evaluate((one) => one === document.activeElement), true);
  await page.keyboard.press('Escape');
  await eventually(focused(page), 'Commissioning Division');
});

test('a step taken back in another section puts focus on that section', async () => {
  const { page } = app();
  await goTo(page, 'Narrative');
  await sectionText(page, 'Climate and environment');
  await page.getByRole('checkbox', { name: 'No implications' }).check();
  await lastStepIs(page, 'Set “no implications” of Climate and environment');
  const other = await sectionText(page, 'Achievements');
  await other.focus();
  await page.keyboard.press('Control+z');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('aria-selected') ?? ''),
    'true',
  );
  expect(await focused(page)()).toContain('Climate and environment');
});
