import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makePack } from '../support/plan-factory';
import { keyFrames, scrollFrames } from './frames';
import { libraryOf } from './library';
import { figuresOf, held, ms, type Line } from './measure';
import { largePlan } from './thread';
import { KEY_REPEAT_MS, serve } from './window';

/** Two frames at sixty a second: what a hand that scrolls still takes for smooth. */
const AIM_MS = 33;
const MAP = '[role="application"]';
const MATRIX = '[data-matrix]';

function line(what: string, times: readonly number[]): Line {
  const { median, p95 } = figuresOf(times);
  return { what, figure: `median ${ms(median)}`, against: `p95 ${held(p95, AIM_MS, ' ms')}` };
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

async function benchMap(page: Page): Promise<Line[]> {
  await page.locator(`${MAP} [tabindex="0"]`).focus();
  const walk = await keyFrames(page, times(60, 'ArrowDown'), KEY_REPEAT_MS);
  const pause = KEY_REPEAT_MS * 4;
  const larger = await keyFrames(page, times(5, '+'), pause);
  const blocks = await scrollFrames(page, MAP, { x: 0, y: 120 });
  const largest = await keyFrames(page, times(9, '+'), pause);
  const lines = await scrollFrames(page, MAP, { x: 0, y: 220 });
  const smaller = await keyFrames(page, times(14, '-'), pause);
  return [
    line('map, key to paint while walking', walk),
    line('map, key to paint while zooming', [...larger, ...largest, ...smaller]),
    line('map of blocks, frame while scrolling', blocks),
    line('map at its largest, frame while scrolling', lines),
  ];
}

/** Map and matrix of a plan of 5,000 actions and 1,000 indicators in a real browser. */
export async function benchThreadWindow(): Promise<Line[]> {
  const library = await libraryOf([largePlan(makePack())]);
  await library.services.close();
  const { address, child } = await serve(join(library.home, 'library'), library.home);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.getByRole('button', { name: 'Open plan' }).click();
    await page.getByRole('navigation').getByText('Golden thread').click();
    await page.locator(MAP).waitFor();
    // The other parts of the window are loaded, and the plan is checked, while nothing happens; wait for that first.
    await page.waitForTimeout(4_000);
    const map = await benchMap(page);
    await page.getByRole('button', { name: 'Matrix', exact: true }).click();
    await page.locator(MATRIX).waitFor();
    const indicators = await scrollFrames(page, MATRIX, { x: 220, y: 0 });
    await page.getByRole('button', { name: 'By action' }).click();
    await page.locator('[data-matrix="actions"]').waitFor();
    const actions = await scrollFrames(page, MATRIX, { x: 220, y: 0 });
    return [
      ...map,
      line('matrix by 1,000 indicators, while scrolling', indicators),
      line('matrix by 5,000 actions, while scrolling', actions),
    ];
  } finally {
    await browser.close();
    child.kill();
    await library.close();
  }
}
