import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startServer } from '../support/application';
import { launchBrowser } from '../support/browser';
import { temporaryFolder } from '../support/temporary';
import { application } from './support/app';
import { cell } from './support/actions';
import { download } from './support/export';
import { eventually, goTo, isEditing, isShown, openSample, toast } from './support/shell';

const app = application();
const WINDOW_KEY = 'golden-thread/window';
const windowIdOf = (page: Page): Promise<string | null> =>
  page.evaluate((key) => sessionStorage.getItem(key), WINDOW_KEY);

/** Waits until the drawer is about an action. */
const drawerShows = (page: Page, ref: string): Promise<void> =>
  page
    .getByRole('complementary', { name: 'Action details' })
    .getByRole('heading', { name: ref })
    .waitFor();

/** Files of a kind anywhere under a folder. */
async function filesNamed(folder: string, name: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => entry.endsWith(name)).length;
}

test('the page sees neither the token nor the cookie', async () => {
  const { page } = app();
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
});

test('a reloaded window is where it was, still the same to the services', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Actions');
  await cell(page, 'A05', 'title').click();
  await drawerShows(page, 'A05');
  const before = await windowIdOf(page);
  await page.reload();
  await isShown(page, 'Actions');
  await drawerShows(page, 'A05');
  await eventually(() => cell(page, 'A05', 'title').isVisible(), true);
  await isEditing(page);
  expect(await windowIdOf(page)).toBe(before);
  expect(await page.locator('[data-toast]').count()).toBe(0);
});

test('a duplicated tab is a window of its own, in the same room, and may only read the same plan', async () => {
  const { page } = app();
  const opened = page.waitForEvent('popup');
  // A page opened by another starts with a copy of its session storage, as a duplicated tab does.
  await page.evaluate(() => void window.open('/'));
  const copy = await opened;
  await isShown(copy, 'Actions');
  await copy.getByText('You can read.').waitFor();
  expect(await windowIdOf(copy)).not.toBe(await windowIdOf(page));

  await page.reload();
  await isShown(page, 'Actions');
  await isEditing(page);
  await copy.reload();
  await isShown(copy, 'Actions');
  await copy.getByText('You can read.').waitFor();
  await copy.close();
});

test('a made file is downloaded under its name, and comes back as a picked one', async () => {
  const { page, home } = app();
  await page.getByRole('button', { name: 'Find or run a command' }).click();
  const { name, bytes } = await download(page, () =>
    page.getByRole('option', { name: 'Save a copy of the plan file' }).click(),
  );
  expect(name).toMatch(/^Commissioning Division business plan .*\.json$/u);
  await toast(page, 'is in your downloads').waitFor();
  const file = join(home, 'copy.json');
  await writeFile(file, bytes);

  await goTo(page, 'Library');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await choosing).setFiles(file);
  await toast(page, 'The library had this plan already').waitFor();
});

test('a folder cannot be chosen in the browser, which says how it can', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await toast(page, 'npm start -- --library FOLDER').waitFor();
});

test('a server that is gone is told, and nothing typed is lost', async () => {
  const home = await temporaryFolder();
  const server = await startServer(home);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.address);
    await openSample(page);
    await page.getByRole('button', { name: 'Commissioning Division', exact: true }).click();
    const details = page.getByRole('dialog', { name: 'Plan details' });
    const contact = details.getByRole('textbox', { name: 'Contact' });
    // The dialog is here before the server goes: its part of the program came from there.
    await contact.waitFor();
    await server.stop();
    expect(await filesNamed(home, 'lock.json')).toBe(0);
    await contact.fill('Planning Officer');
    await details.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('alert').getByText('kept in this window').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').getByText('not answering').waitFor();
    await page.getByRole('button', { name: 'Undo Set contact' }).waitFor();
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await server.stop();
  }
});

/** Runs the built server to its end. */
async function runServer(home: string, args: readonly string[]) {
  const program = resolve(import.meta.dirname, '../../out/main/server.js');
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, GOLDEN_THREAD_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    child.kill('SIGINT');
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, out, err };
}

test('the program says where it is, and ends in peace when it is stopped', async () => {
  const home = await temporaryFolder();
  const { code, out, err } = await runServer(home, ['--library', join(home, 'plans')]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Golden Thread is at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/u);
});

test('what it cannot start with is one sentence and exit code 2', async () => {
  const home = await temporaryFolder();
  const file = join(home, 'a file');
  await writeFile(file, 'x');
  const library = await runServer(home, ['--library', file]);
  expect([library.code, library.out]).toEqual([2, '']);
  expect(library.err).toContain(file);
  const port = await runServer(home, ['--port', '70000']);
  expect([port.code, port.err]).toEqual([2, expect.stringContaining('1 to 65535, not “70000”')]);
  expect((await runServer(home, ['--nonsense'])).code).toBe(2);
});
