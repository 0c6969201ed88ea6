import { expect, test } from 'vitest';
import { cell } from './support/actions';
import { application } from './support/app';
import { figure } from './support/indicators';
import { eventually, goTo, isShown, lastStepIs, openSample, undo } from './support/shell';

const app = application();

test('the overview says what is left, and each line leads to its place', async () => {
  const { page } = app();
  await openSample(page);
  await page.getByRole('heading', { name: 'Three things to fix before you can submit' }).waitFor();
  await page.getByRole('button', { name: 'Go to A26' }).click();
  await isShown(page, 'Actions');
  await eventually(
    () =>
      page.evaluate(
        () => document.activeElement?.closest('[row-id]')?.getAttribute('row-id') ?? '',
      ),
    'action:act-a26',
  );
  await page.keyboard.type('Head of Safeguarding');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set accountable manager of A26');
  await eventually(() => cell(page, 'A26', 'manager').innerText(), 'Head of Safeguarding');
});

test('a gap of the thread leads to the list of gaps, where it is closed or answered for', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  await page
    .locator('[data-finding="priority-action"]')
    .getByRole('button', { name: 'Open gaps' })
    .click();
  await isShown(page, 'Golden thread');
  await eventually(
    () =>
      page.evaluate(
        () => document.activeElement?.closest('[data-gap]')?.getAttribute('data-gap') ?? '',
      ),
    'G1 P1.5',
  );
});

test('a number key jumps to the item, in the very cell', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  await page.keyboard.press('1');
  await isShown(page, 'Indicators & targets');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('col-id') ?? ''),
    'target:2008/9',
  );
  await page.keyboard.type('36');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 92 target 2008/9');
  await eventually(() => figure(page, 'NI 92', 'target:2008/9').innerText(), '36.0');
});

test('a document out of date is gone to in its list; without it the text is what is left', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  const stale = page.locator('[data-finding="document-out-of-date"]');
  await stale.getByRole('button', { name: 'Go there' }).click();
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    'Remove Kent Community Schools Development Strategy 2004-07',
  );
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set documents of Plans and laws');
  await goTo(page, 'Overview');
  await stale.getByText('and the text of “Plans and laws” names it').waitFor();
  await page.getByText('List 2 documents that the text names').waitFor();
  await undo(page, 'Set documents of Plans and laws');
});

test('an offer is taken in place, and Undo takes it back', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  await page.getByRole('button', { name: /^Show \d+ more$/u }).click();
  await page.getByRole('button', { name: 'Use official' }).click();
  await lastStepIs(page, 'Set title of NI 32');
  await eventually(() => page.getByRole('button', { name: 'Use official' }).count(), 0);
  await undo(page, 'Set title of NI 32');
  await goTo(page, 'Overview');
  await page.getByRole('button', { name: /^Show \d+ more$/u }).click();
  await page.getByRole('button', { name: 'Use official' }).waitFor();
});

test('recent changes name the step and who did it; the details are edited from here', async () => {
  const { page } = app();
  const changes = page.getByRole('region', { name: 'Recent changes' });
  await changes.getByText('Set NI 92 target 2008/9').waitFor();
  await page.getByRole('region', { name: 'Plan details' }).getByRole('button').click();
  const details = page.getByRole('dialog', { name: 'Plan details' });
  await details.getByRole('textbox', { name: 'Draft due' }).fill('end feb');
  await page.keyboard.press('Enter');
  await eventually(
    () => details.getByRole('textbox', { name: 'Draft due' }).inputValue(),
    '29 February 2008',
  );
  await details.getByRole('textbox', { name: 'Approval' }).fill('some day');
  await page.keyboard.press('Enter');
  await details.getByText('Not a date').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  await lastStepIs(page, 'Set draft date');
  expect(await page.getByText('by Fri 29 February 2008').count()).toBe(1);
});

test('a verdict leads to its indicators; a finding about another one still finds it', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  const verdicts = page.getByRole('region', { name: 'Target verdicts' });
  await verdicts.getByRole('button', { name: /^Leaves Dec 2008/u }).click();
  await isShown(page, 'Indicators & targets');
  await figure(page, 'NI 74', 'verdict').waitFor();
  expect(await figure(page, 'NI 75', 'verdict').count()).toBe(0);
  await goTo(page, 'Overview');
  await page.getByRole('button', { name: /^Show \d+ more$/u }).click();
  const doubts = page.locator('[data-finding="target-doubt"]');
  await doubts.getByRole('button', { name: 'Go to NI 75' }).first().click();
  await figure(page, 'NI 75', 'verdict').waitFor();
});

test('a version is kept under its name; a name is given once', async () => {
  const { page } = app();
  await page.getByTitle('Versions').click();
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  const name = dialog.getByRole('textbox', { name: 'Name of the new version' });
  await name.fill('For the committee');
  await page.keyboard.press('Enter');
  await dialog.getByRole('listitem').filter({ hasText: 'For the committee' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-toast="problem"]', { hasText: 'For the committee' }).waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(1);
});
