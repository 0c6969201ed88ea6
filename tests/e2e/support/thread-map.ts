import type { Locator, Page } from 'playwright-core';
import { eventually } from './shell';

/** Something on the map of the thread by its key: "action:act-a21", "gap:G5". */
export function mapNode(page: Page, key: string): Locator {
  return page.locator(`[data-key="${key}"]`);
}

/** Waits until the keys are at something on the map, in view. */
export async function mapFocusIsOn(page: Page, key: string): Promise<void> {
  const read = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      const box = activeElement?.getBoundingClientRect();
      const map = document.querySelector('[role="application"]')?.getBoundingClientRect();
      const isInView = box && map && box.top >= map.top - 1 && box.bottom <= map.bottom + 1;
      const at = activeElement?.getAttribute('data-key') ?? 'nothing on the map';
      return `${at}${isInView ? '' : ' out of view'}`;
    });
  await eventually(read, key);
}

/** Waits until the map has said this, as a screen reader would hear it. */
export async function mapSays(page: Page, words: string): Promise<void> {
  const said = page.getByRole('main').locator('[role="status"]:not([data-gap-list] *)');
  await eventually(() => said.last().innerText(), words);
}
