import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow, startServer } from '../support/application';
import { cell } from './support/actions';
import { application } from './support/app';
import { setDetail } from './support/details';
import { exportToWord } from './support/export';
import { sectionText } from './support/narrative';
import { eventually, goTo, isEditing, lastStepIs, openPlan, openSample } from './support/shell';

const app = application();
const HOLDER = /^Head of Planning is editing since \d\d:\d\d:\d\d on .+\. You can read\.$/u;

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
