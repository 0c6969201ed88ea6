import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { keyFrames, scrollFrames } from './frames';
import { libraryOf, planOf } from './library';
import { figuresOf, held, ms, type Line } from './measure';

/** Pixels of a frame's scroll: several rows of the grid. */
const STEP = { x: 0, y: 220 };

/** Frames of the same scroll over lines of text that are all there: what this machine takes where nothing is worked out. */
async function bareFrames(browser: Browser): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const lines = Array.from({ length: 5_000 }, (_, n) => `<p>Line ${String(n)} of a long text</p>`);
  await page.setContent(
    `<div id="bare" style="height:800px;overflow:auto">${lines.join('')}</div>`,
  );
  const frames = await scrollFrames(page, '#bare', STEP);
  await page.close();
  return frames;
}

/** Starts the browser shell on a library and gives its address. */
export async function serve(
  folder: string,
  home: string,
): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join('out', 'main', 'server.js'), '--library', folder], {
    env: { ...process.env, GOLDEN_THREAD_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/\S+/u.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => {
      reject(new Error('the browser shell stopped before it gave an address'));
    });
  });
  return { address, child };
}

/** A key that is held down repeats about thirty times a second. */
export const KEY_REPEAT_MS = 33;

/** The window in a real browser on a plan of 5,000 actions: first screen, keys, scrolling. */
export async function benchWindow(): Promise<Line[]> {
  const library = await libraryOf([planOf(5_000)]);
  await library.services.close();
  const { address, child } = await serve(join(library.home, 'library'), library.home);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const began = performance.now();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    const usable = performance.now() - began;
    await page.getByRole('button', { name: 'Open plan' }).click();
    await page.getByRole('navigation').getByText('Actions').click();
    const cell = page.locator('.ag-cell').first();
    await cell.click();
    // The other parts of the window are loaded while nothing happens; wait for that first.
    await page.waitForTimeout(2_000);
    const down = Array.from({ length: 90 }, () => 'ArrowDown');
    const keys = figuresOf(await keyFrames(page, down, KEY_REPEAT_MS));
    const scroll = figuresOf(
      await scrollFrames(page, '.ag-body-viewport, .ag-grid-viewport, .ag-body', STEP),
    );
    const bare = figuresOf(await bareFrames(browser));
    return [
      { what: 'time to first usable screen', figure: ms(usable), against: '' },
      {
        what: 'key to paint in the grid, 5,000 actions',
        figure: `median ${ms(keys.median)}`,
        against: `p95 ${held(keys.p95, 33, ' ms')}`,
      },
      {
        what: 'frame while scrolling, 5,000 actions',
        figure: `median ${ms(scroll.median)}`,
        against: `p95 ${held(scroll.p95, 33, ' ms')}`,
      },
      {
        what: '  the same over bare text',
        figure: `median ${ms(bare.median)}`,
        against: `p95 ${ms(bare.p95)}; above 17 the machine has other work`,
      },
    ];
  } finally {
    await browser.close();
    child.kill();
    await library.close();
  }
}
