import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { samplePlan } from '../support/samples';
import { serialise } from '../../src/domain/schema/serialise';
import { temporaryFolder } from '../support/temporary';
import { cell, focusIsOn, typeInto } from './support/actions';
import { application } from './support/app';
import { figure } from './support/indicators';
import { register, typeIntoRecord } from './support/resources';
import { changeRow, keepVersion, summed } from './support/review';
import { run } from './support/screen';
import {
  eventually,
  goTo,
  isEditing,
  isShown,
  lastStepIs,
  openPlan,
  openSample,
  redo,
  undo,
} from './support/shell';

const app = application();
const sample = samplePlan('commissioning-2008-9');

test('what changed since a version is led to from the overview, grouped and summed up', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Review');
  await page.getByText('No version to compare with yet').waitFor();
  await keepVersion(page, 'Draft 1');
  await eventually(() => summed(page), 'Nothing changed since Draft 1.');

  await goTo(page, 'Actions');
  await typeInto(page, 'A02', 'due', '30 apr 2009');
  await typeInto(page, 'A03', 'manager', 'Head of Early Years');
  await cell(page, 'A05', 'ref').click();
  await run(page, 'Delete the action');
  await lastStepIs(page, 'Delete A05');
  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 75', 'target:2008/9').click();
  await page.keyboard.type('49');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set NI 75 target 2008/9');

  await goTo(page, 'Overview');
  await page.getByRole('button', { name: 'All changes since Draft 1' }).click();
  await isShown(page, 'Review');
  await eventually(
    () => summed(page),
    '1 target lowered, 1 date slipped, 1 owner changed, 1 action dropped since Draft 1. 0 of 4 seen.',
  );
  const row = changeRow(page, 'A02', 'Target date');
  await eventually(() => row.locator('del').textContent(), 'before: 19 December 2008');
  expect(await row.locator('ins').textContent()).toBe('now: 30 April 2009');
  await changeRow(page, 'NI 75', 'Target 2008/9').getByText('no reason given').waitFor();
});

test('the keyboard goes from change to change, to the place and back, and ticks what was seen', async () => {
  const { page } = app();
  const current = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.querySelector('strong')?.textContent ?? '');
  await page.keyboard.press('j');
  await eventually(current, 'NI 75');
  await page.keyboard.press('j');
  await eventually(current, 'A02');
  await page.keyboard.press('s');
  await page.getByRole('checkbox', { name: 'Seen: target date of A02', checked: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await eventually(current, 'A03');
  await page.keyboard.press('k');
  await eventually(current, 'A02');
  await page.keyboard.press('Enter');
  await isShown(page, 'Actions');
  await focusIsOn(page, 'A02', 'due');
  await page.keyboard.press('Alt+ArrowLeft');
  await isShown(page, 'Review');

  await page.reload();
  await isEditing(page);
  await isShown(page, 'Review');
  await eventually(async () => /\d of \d seen/u.exec(await summed(page))?.[0], '1 of 4 seen');
  await page.getByRole('button', { name: 'Hide seen' }).click();
  await changeRow(page, 'A02', 'Target date').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hide seen' }).click();
  await changeRow(page, 'A02', 'Target date').waitFor();
});

test('a change is reverted as one step, which is undone where it was done', async () => {
  const { page } = app();
  await changeRow(page, 'A02', 'Target date').getByText('Target date').click();
  await page.keyboard.press('r');
  await lastStepIs(page, 'Revert target date of A02');
  await changeRow(page, 'A02', 'Target date').waitFor({ state: 'detached' });
  await undo(page, 'Revert target date of A02');
  await isShown(page, 'Review');
  await changeRow(page, 'A02', 'Target date').waitFor();
  await redo(page, 'Revert target date of A02');

  await page.getByRole('button', { name: 'Revert action of A05' }).click();
  await lastStepIs(page, 'Revert action of A05');
  await goTo(page, 'Actions');
  await cell(page, 'A05', 'title').waitFor();
  expect(await cell(page, 'A05', 'manager').innerText()).toBe(
    sample.actions.find(({ ref }) => ref === 'A05')?.manager,
  );
  await goTo(page, 'Review');
  await eventually(
    async () => (await summed(page)).split(' since')[0],
    '1 target lowered, 1 owner changed',
  );
});

test('words within a text are marked as deleted and inserted', async () => {
  const { page } = app();
  await goTo(page, 'Actions');
  const title = sample.actions.find(({ ref }) => ref === 'A04')?.title ?? '';
  await typeInto(page, 'A04', 'title', `${title} by Easter`);
  await goTo(page, 'Review');
  const row = changeRow(page, 'A04', 'Title');
  await eventually(() => row.locator('ins').textContent(), ' inserted:  by Easter');
  expect(await row.locator('del').count()).toBe(0);
  const styleOf = (name: string): Promise<string> =>
    row.locator(name).evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await styleOf('ins')).toBe('underline');
});

test('a chip shows its group alone, and a filter what it finds', async () => {
  const { page } = app();
  await page.getByRole('button', { name: '1 target lowered' }).click();
  await changeRow(page, 'A04', 'Title').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '1 target lowered' }).click();
  await page.getByRole('textbox', { name: 'Filter changes' }).fill('easter');
  await changeRow(page, 'NI 75', 'Target').waitFor({ state: 'detached' });
  await changeRow(page, 'A04', 'Title').waitFor();
  await page.getByRole('textbox', { name: 'Filter changes' }).press('Escape');
  await changeRow(page, 'NI 75', 'Target').waitFor();
});

test('a key that means a change means none while a comment has the keyboard', async () => {
  const { page } = app();
  await changeRow(page, 'A04', 'Title').getByText('Title').click();
  const card = page.getByRole('article', { name: 'A21 › Deliverable' });
  await card.focus();
  await page.keyboard.press('r');
  await page.keyboard.press('s');
  // Had they done anything, it would have been done before the next step.
  await card.getByRole('button', { name: 'Reply' }).click();
  await card.getByLabel('Reply').press('Escape');
  await changeRow(page, 'A04', 'Title').getByText('Title').click();
  await page.keyboard.press('s');
  const seen = page.getByRole('checkbox', { name: 'Seen: title of A04', checked: true });
  await seen.waitFor();
  await page.keyboard.press('s');
  await seen.waitFor({ state: 'detached' });
});

test('what changed in a register says of which year it is, and is gone to', async () => {
  const { page } = app();
  await register(page, 'Staffing');
  await typeIntoRecord(page, 'stf-05', 'fte', '85.5');
  await goTo(page, 'Review');
  const grade = sample.registers.staffing.find(({ id }) => id === 'stf-05')?.grade ?? '';
  const row = changeRow(page, grade, 'FTE 2008/9');
  await row.getByRole('button', { name: 'Go to' }).click();
  await isShown(page, 'Resources & risks');
  await eventually(
    () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const record = activeElement?.closest('[row-id]')?.getAttribute('row-id');
        return [record, activeElement?.getAttribute('col-id')];
      }),
    ['stf-05', 'fte'],
  );
  await goTo(page, 'Review');
});

test('the plan is compared with a file, which stays outside the library', async () => {
  const { page } = app();
  const file = join(await temporaryFolder(), 'theirs.plan.json');
  const [first, ...others] = sample.actions;
  const theirs = { ...sample, actions: [{ ...first, manager: 'Head of Nurseries' }, ...others] };
  await writeFile(file, serialise(theirs));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('combobox', { name: 'Changes from' }).selectOption({ label: 'A plan file…' }),
  ]);
  await chooser.setFiles(file);
  await changeRow(page, first?.ref ?? '', 'Accountable manager')
    .getByText('Head of Nurseries')
    .waitFor();
  await page.getByRole('combobox', { name: 'Changes from' }).selectOption({ index: 1 });
});

test('who only reads sees and ticks the changes, and reverts none', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await goTo(second, 'Review');
  await changeRow(second, 'NI 75', 'Target').waitFor();
  expect(
    await second.getByRole('button', { name: 'Revert target 2008/9 of NI 75' }).isDisabled(),
  ).toBe(true);
  await second.getByRole('checkbox', { name: 'Seen: target 2008/9 of NI 75' }).click();
  await second
    .getByRole('checkbox', { name: 'Seen: target 2008/9 of NI 75', checked: true })
    .waitFor();
  await second.close();
});
