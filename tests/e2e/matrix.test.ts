import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { application } from './support/app';
import { cell } from './support/actions';
import { eventually, goTo, isShown, lastStepIs, openPlan, openSample, undo } from './support/shell';
import { atCell, cellName, matrix, showView, totalsOf } from './support/matrix';

const app = application();

test('a cell is linked by a key: the total follows, and so does the room of actions', async () => {
  const { page } = app();
  await openSample(page);
  await showView(page, 'Matrix');
  await page.getByText('28 priorities, 35 indicators, 50 links between them').waitFor();
  expect(await totalsOf(page, 'P2.2')).toEqual(['0 indicators', '2 actions']);
  await atCell(page, 'P2.2', 'NI 73');
  expect(await cellName(page)).toBe('P2.2, NI 73: not linked');
  await page.keyboard.press('c');
  await lastStepIs(page, 'Link NI 73 to P2.2');
  expect(await cellName(page)).toBe('P2.2, NI 73: contributes');
  expect(await totalsOf(page, 'P2.2')).toEqual(['1 indicator', '2 actions']);
  await page.getByText('28 priorities, 35 indicators, 51 links between them').waitFor();
  await page.keyboard.press('a');
  await eventually(() => cellName(page), 'P2.2, NI 73: accountable');
  await goTo(page, 'Actions');
  const heading = page.locator('[row-id="priority:P2.2"]').last();
  await heading.getByText('measured by NI 73').waitFor();
});

test('undo stays in the matrix and takes the link back', async () => {
  const { page } = app();
  await showView(page, 'Matrix');
  await undo(page, 'Link NI 73 to P2.2');
  await isShown(page, 'Golden thread');
  await undo(page, 'Link NI 73 to P2.2');
  expect(await totalsOf(page, 'P2.2')).toEqual(['0 indicators', '2 actions']);
  expect(await cellName(page)).toBe('P2.2, NI 73: not linked');
});

test('Delete cuts, Space turns on and off, and a key that changes nothing is no step', async () => {
  const { page } = app();
  await atCell(page, 'P4.1', 'NI 117');
  expect(await cellName(page)).toBe('P4.1, NI 117: accountable');
  await page.keyboard.press('a');
  await page.keyboard.press('Delete');
  await lastStepIs(page, 'Unlink NI 117 from P4.1');
  await page.keyboard.press('Delete');
  await page.keyboard.press(' ');
  await lastStepIs(page, 'Link NI 117 to P4.1');
  expect(await cellName(page)).toBe('P4.1, NI 117: contributes');
  await page.keyboard.press(' ');
  await eventually(() => cellName(page), 'P4.1, NI 117: not linked');
  await undo(page, 'Unlink NI 117 from P4.1');
  await undo(page, 'Link NI 117 to P4.1');
  await undo(page, 'Unlink NI 117 from P4.1');
  expect(await cellName(page)).toBe('P4.1, NI 117: accountable');
});

test('Enter opens what the cell is about, and Escape gives focus back to the matrix', async () => {
  const { page } = app();
  await atCell(page, 'P4.1', 'NI 117');
  await page.keyboard.press('Enter');
  const about = page.getByRole('dialog', { name: 'P4.1 and NI 117' });
  await about.getByText('5.8% to 4.6% by 2010/11').waitFor();
  await about.getByRole('button', { name: 'Contributes' }).click();
  await lastStepIs(page, 'Link NI 117 to P4.1');
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'hidden' });
  expect(await matrix(page).evaluate((grid) => document.activeElement === grid)).toBe(true);
  expect(await cellName(page)).toBe('P4.1, NI 117: contributes');
  await undo(page, 'Link NI 117 to P4.1');
});

test('priorities by actions: A makes a priority the one that an action is printed under', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'By action' }).click();
  await page.getByText('28 priorities, 36 actions').waitFor();
  await matrix(page).focus();
  await page.keyboard.press('Control+Home');
  await eventually(() => cellName(page), 'P0.1, A01: printed here');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await lastStepIs(page, 'Link A01 to P1.1');
  await goTo(page, 'Actions');
  await cell(page, 'A01', 'priorityIds').getByText('P1.1').first().waitFor();
  await showView(page, 'Matrix');
  await undo(page, 'Link A01 to P1.1');
  await page.getByRole('button', { name: 'By indicator' }).click();
});

test('one outcome at a time', async () => {
  const { page } = app();
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Staying safe' });
  await page.getByText('3 priorities, 35 indicators').waitFor();
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Every outcome' });
});

test('where a plan can only be read the matrix is looked at and not changed', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await second.getByText('You can read.').waitFor();
  await showView(second, 'Matrix');
  await atCell(second, 'P4.1', 'NI 117');
  await second.keyboard.press('Delete');
  await second.keyboard.press('Enter');
  const about = second.getByRole('dialog', { name: 'P4.1 and NI 117' });
  expect(await about.getByRole('button', { name: 'None' }).isDisabled()).toBe(true);
  expect(await axeFindings(second)).toEqual([]);
  await second.keyboard.press('Escape');
  expect(await cellName(second)).toBe('P4.1, NI 117: accountable');
  await second.close();
});
