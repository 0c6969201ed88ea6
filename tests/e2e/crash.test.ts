import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, startServer, type RunningServer } from '../support/application';
import { launchBrowser } from '../support/browser';
import { cell, typeInto } from './support/actions';
import { detail, setDetail } from './support/details';
import {
  eventually,
  goTo,
  isEditing,
  lastStepIs,
  openPlan,
  openSample,
  savedMark,
  toast,
  undo,
} from './support/shell';

let browser: Browser;
let home: string;
let server: RunningServer;

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

beforeAll(async () => {
  browser = await launchBrowser();
  home = await mkdtemp(join(tmpdir(), 'golden-thread-e2e-'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
});

test('an edit that was shown as saved is there after the program was killed', async () => {
  server = await startServer(home);
  const first = await openWindow(browser, server.address);
  await openSample(first.page);
  await goTo(first.page, 'Actions');
  await typeInto(first.page, 'A07', 'title', 'Visit families that use no early education');
  await lastStepIs(first.page, 'Set title of A07');
  await server.kill();
  await first.page.close();

  server = await startServer(home);
  const next = await openWindow(browser, server.address);
  await openPlan(next.page, 'Commissioning Division');
  await isEditing(next.page);
  await goTo(next.page, 'Actions');
  await cell(next.page, 'A07', 'title').getByText('Visit families that use no').waitFor();
  await undo(next.page, 'Set title of A07');
  await cell(next.page, 'A07', 'title').getByText('Raise take-up of early').waitFor();
  expect(next.complaints).toEqual([]);
  await next.page.close();
  await server.stop();
});

test('what could not be saved is kept in the window and saved once the program is back', async () => {
  const port = String(await freePort());
  server = await startServer(home, ['--port', port]);
  const { page } = await openWindow(browser, server.address);
  await openPlan(page, 'Commissioning Division');
  await isEditing(page);
  await allPartsAreHere(page);
  await server.kill();

  await setDetail(page, 'Director', 'Director of Commissioning');
  await page.locator('[data-save="failed"]').waitFor();
  const strip = page.getByRole('alert');
  await strip.getByText('kept in this window').waitFor();
  await setDetail(page, 'Contact', 'Extension 4410');
  await goTo(page, 'Library');
  await page.getByRole('row', { name: /Directorate introduction/u }).dblclick();
  await toast(page, 'are not on disk yet').waitFor();
  await strip.getByRole('button', { name: 'Try again' }).click();
  await strip.getByText('is not answering').waitFor();

  server = await startServer(home, ['--port', port]);
  await strip.getByRole('button', { name: 'Try again' }).click();
  await strip.getByText('open the address that Golden Thread wrote').waitFor();
  const tab = await page.context().newPage();
  await tab.goto(server.address);
  await tab.getByRole('row', { name: /Commissioning Division/u }).waitFor();
  await tab.close();
  // The window's stream of events takes a moment to find the program again; until then it is asked to try once more.
  const retry = strip.getByRole('button', { name: 'Try again' });
  await eventually(async () => {
    // It may go away between the look and the click, when an earlier try comes through.
    if (await retry.isVisible()) await retry.click({ timeout: 1_000 }).catch(() => undefined);
    return page.locator('[data-save="saved"]').isVisible();
  }, true);
  expect(await savedMark(page)).toMatch(/^Saved/u);
  await eventually(() => strip.count(), 0);

  await page.reload();
  await isEditing(page);
  expect(await detail(page, 'Director')).toBe('Director of Commissioning');
  expect(await detail(page, 'Contact')).toBe('Extension 4410');
  await page.close();
});

test('a dialog that cannot be loaded leaves the window as it was', async () => {
  const port = String(await freePort());
  const own = await startServer(home, ['--port', port]);
  const { page } = await openWindow(browser, own.address);
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  await own.kill();
  await page.getByRole('button', { name: 'New plan' }).click();
  await toast(page, 'This dialog could not be shown').waitFor();
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  await page.close();
});

/** Waits until the window has loaded every part of itself, as it does by itself once a plan is open. */
async function allPartsAreHere(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('shortcuts-dialog')),
  );
}
