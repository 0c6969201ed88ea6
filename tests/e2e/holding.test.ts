import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow, startServer } from '../support/application';
import { cell, idOf, typeInto } from './support/actions';
import { application } from './support/app';
import { detail, setDetail } from './support/details';
import { exportToWord } from './support/export';
import { sectionText } from './support/narrative';
import { run } from './support/screen';
import {
  eventually,
  goTo,
  isEditing,
  isShown,
  lastStepIs,
  openPlan,
  openSample,
  undo,
} from './support/shell';

const app = application();
const HOLDER = /^Head of Planning is editing on .+, since \d\d:\d\d\. You can read\.$/u;

/** A plan that somebody else has: it names them, can be read and exported, and nothing of it can be changed. */
async function canOnlyRead(page: Page): Promise<void> {
  await page.getByRole('row', { name: /Commissioning Division.*In use/u }).waitFor();
  await openPlan(page, 'Commissioning Division');
  await page.getByText(HOLDER).waitFor();
  await page.getByRole('contentinfo').getByText('Head of Planning is editing').waitFor();
  await goTo(page, 'Actions');
  expect(await page.getByRole('button', { name: /^Add action/u }).count()).toBe(0);
  const title = cell(page, 'A01', 'title');
  const before = await title.innerText();
  await title.click();
  await page.keyboard.type('Mine');
  await page.keyboard.press('Delete');
  expect(await page.locator('.ag-popup-editor').count()).toBe(0);
  expect(await title.innerText()).toBe(before);
  await page.keyboard.press('F2');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('placeholder') ?? ''),
    'Say what will be done',
  );
  const top = page.getByRole('banner');
  expect(await top.getByRole('button', { name: /^Undo/u }).count()).toBe(0);
  expect(await top.locator('[data-save]').count()).toBe(0);
  await goTo(page, 'Narrative');
  const text = await sectionText(page, 'Achievements');
  expect(await text.getAttribute('contenteditable')).toBe('false');
  const { bytes } = await exportToWord(page);
  expect(bytes.length).toBeGreaterThan(10_000);
}

test('a second window on the same plan reads only and names who has it', async () => {
  const { page, server } = app();
  await openSample(page);
  await goTo(page, 'Settings');
  const name = page.getByRole('textbox', { name: 'Your name or job title' });
  await name.fill('Head of Planning');
  await page.keyboard.press('Enter');
  await goTo(page, 'Library');
  await openPlan(page, 'Directorate introduction');
  await goTo(page, 'Library');
  await openPlan(page, 'Commissioning Division');
  await isEditing(page);

  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await canOnlyRead(second);
  await second.close();
});

/** What a person sees of where they are in the list of actions. */
async function standing(page: Page) {
  const drawer = page.getByRole('complementary', { name: 'Action details' });
  const action = await drawer.getByRole('heading').first().innerText();
  return page.evaluate(
    (shown) => ({
      shown,
      row: document.activeElement?.closest('[row-id]')?.getAttribute('row-id'),
      column: document.activeElement?.getAttribute('col-id'),
      top: document.querySelector('.ag-body-vertical-scroll-viewport')?.scrollTop,
    }),
    action,
  );
}

/** The element that draws a row of the list: another one means that the row was drawn anew. */
const rowElement = async (page: Page, ref: string) =>
  page
    .locator(`[row-id="action:${idOf(ref)}"]`)
    .first()
    .elementHandle();

test('a second window shows what the first one writes, and stays where it is', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await goTo(second, 'Actions');
  await cell(second, 'A03', 'title').click();
  for (let step = 0; step < 6; step += 1) await second.keyboard.press('ArrowDown');
  await second.mouse.move(600, 600);
  await second.mouse.wheel(0, 60);
  await eventually(async () => {
    const { top, row, shown } = await standing(second);
    return (top ?? 0) > 0 && row === `action:${idOf(shown)}`;
  }, true);
  const before = await standing(second);
  const shown = second
    .getByRole('complementary', { name: 'Action details' })
    .getByRole('heading', { name: before.shown });
  const row = await rowElement(second, before.shown);
  expect(row).not.toBeNull();

  await page.bringToFront();
  await goTo(page, 'Actions');
  await typeInto(page, before.shown, 'title', 'Place family learning where need is greatest');
  await lastStepIs(page, `Set title of ${before.shown}`);
  await eventually(
    () => cell(second, before.shown, 'title').innerText(),
    'Place family learning where need is greatest',
  );
  expect(await standing(second)).toEqual(before);
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true);

  await cell(page, 'A02', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete the action' }).click();
  await lastStepIs(page, 'Delete A02');
  await eventually(() => second.locator(`[row-id="action:${idOf('A02')}"]`).count(), 0);
  expect(await shown.isVisible()).toBe(true);
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
  await undo(page, 'Delete A02');
  await undo(page, `Set title of ${before.shown}`);
  await eventually(
    async () => (await cell(second, before.shown, 'title').innerText()).startsWith('Place family'),
    false,
  );
  await second.close();
});

test('a plan that the first window lets go can be taken over by the second, which stays where it is', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await goTo(second, 'Indicators & targets');
  await goTo(page, 'Library');
  await openPlan(page, 'Directorate introduction');
  await second.getByRole('button', { name: 'Take over' }).click();
  await isEditing(second);
  await isShown(second, 'Indicators & targets');
  await goTo(second, 'Library');
  await openPlan(second, 'Directorate introduction');
  await second.getByText('You can read.').waitFor();

  await goTo(page, 'Library');
  await openPlan(page, 'Commissioning Division');
  await isEditing(page);
  await second.close();
});

test('a plan that is closed goes to whoever waits for it, and the library is shown', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await openPlan(second, 'Commissioning Division');
  await second.getByText('You can read.').waitFor();
  await run(page, 'Close the plan');
  await isShown(page, 'Library');
  await page.getByRole('banner').getByText('No plan open').waitFor();
  await second.getByRole('button', { name: 'Take over' }).click();
  await isEditing(second);
  // Playwright's pages believe all the time that they have focus.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('row', { name: /Commissioning Division.*In use/u }).waitFor();
  await run(second, 'Close the plan');
  await isShown(second, 'Library');
  await openPlan(page, 'Commissioning Division');
  await isEditing(page);
  await second.close();
});

test('a second program on the same folder reads only and names who has it', async () => {
  const { home, browser, page } = app();
  const otherHome = await mkdtemp(join(tmpdir(), 'golden-thread-e2e-'));
  const library = join(home, 'libraries', 'Golden Thread sample');
  const other = await startServer(otherHome, ['--library', library]);
  try {
    const second = await openWindow(browser, other.address);
    await canOnlyRead(second.page);
    expect(second.complaints).toEqual([]);
    // The holder goes on undisturbed.
    await setDetail(page, 'Contact', 'Head of Planning, extension 4410');
    await lastStepIs(page, 'Set contact');
    // Playwright's pages believe all the time that they have focus.
    await second.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await eventually(() => detail(second.page, 'Contact'), 'Head of Planning, extension 4410');
  } finally {
    await other.stop();
    await rm(otherHome, { recursive: true, force: true });
  }
});

test('a window that is closed lets its plan go to the next', async () => {
  const { page, server } = app();
  const origin = new URL(server.address).origin;
  const second = await page.context().newPage();
  await page.goto('about:blank');
  await second.goto(origin);
  const row = second.getByRole('row', { name: /Commissioning Division/u });
  await row.waitFor();
  await eventually(async () => {
    await second.getByRole('button', { name: 'Library' }).click();
    return (await row.innerText()).includes('In use');
  }, false);
  await openPlan(second, 'Commissioning Division');
  await isEditing(second);
});
