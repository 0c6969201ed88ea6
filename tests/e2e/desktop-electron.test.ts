import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';

const ROOT = resolve(import.meta.dirname, '../..');

/** Whether a window of the real Electron can open here: its runtime is fetched, and there is a display. */
const hasRuntime = existsSync(join(ROOT, 'node_modules', 'electron', 'path.txt'));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
/** Chromium's sandbox, which the shell insists on, is refused to root. */
const isRoot = process.getuid?.() === 0;

test.skipIf(!hasRuntime || !hasDisplay || isRoot)(
  'the real Electron opens the sample, sandboxed, and ends in peace',
  async () => {
    const home = await temporaryFolder();
    const electron = await _electron.launch({
      args: [ROOT],
      cwd: ROOT,
      env: { ...process.env, GOLDEN_THREAD_HOME: home },
    });
    const page = await electron.firstWindow();
    expect(page.url()).toBe('app://golden-thread/');
    await page.getByRole('button', { name: 'Open sample plan' }).click();
    await page.getByRole('contentinfo').getByText('You are editing').waitFor();
    expect(
      await page.evaluate(() => ['require', 'process'].filter((name) => name in window)),
    ).toEqual([]);
    const labels = await electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map((item) => item.label),
    );
    expect(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'Go', 'View', 'Help']));
    const ended = new Promise<number | null>((done) => electron.process().once('exit', done));
    await electron.evaluate(({ app }) => {
      app.quit();
    });
    expect(await ended).toBe(0);
  },
);
