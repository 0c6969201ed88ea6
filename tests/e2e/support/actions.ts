import type { Locator, Page } from 'playwright-core';
import { samplePlan } from '../../support/samples';
import { eventually } from './shell';

/** The room of actions as a person sees it. Cells are named by the reference of their action and their column. */

const plan = samplePlan('commissioning-2008-9');

/** The id of an action of the sample by its printed reference. */
export function idOf(ref: string): string {
  const action = plan.actions.find((one) => one.ref === ref);
  if (!action) throw new Error(`The sample has no action ${ref}.`);
  return action.id;
}

/** A cell of an action of the sample. */
export function cell(page: Page, ref: string, column: string): Locator {
  return page.locator(`[row-id="action:${idOf(ref)}"] [col-id="${column}"]`);
}

/** Waits until a cell has focus, in view. */
export async function focusIsOn(page: Page, ref: string, column: string): Promise<void> {
  const read = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      const row = activeElement?.closest('[row-id]');
      const grid = document.querySelector('[role="treegrid"]')?.getBoundingClientRect();
      const box = row?.getBoundingClientRect();
      const isInView = box && grid && box.top >= grid.top && box.bottom <= grid.bottom;
      const id = row?.getAttribute('row-id') ?? 'nothing';
      return `${id} ${activeElement?.getAttribute('col-id') ?? ''}${isInView ? '' : ' out of view'}`;
    });
  await eventually(read, `action:${idOf(ref)} ${column}`);
}

/** Brings an action of the sample into view, by the palette. */
export async function find(page: Page, ref: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or run a command' }).fill(ref);
  await page.getByRole('option', { name: new RegExp(`^${ref}`, 'u') }).waitFor();
  await page.keyboard.press('Enter');
  await focusIsOn(page, ref, 'title');
}

/** Goes to a cell and types over it. */
export async function typeInto(
  page: Page,
  ref: string,
  column: string,
  text: string,
): Promise<void> {
  await cell(page, ref, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The references and titles of all actions, from top to bottom; the window must be tall enough to draw them all. */
export async function titlesShown(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.locator('[row-id^="action:"]').evaluateAll((rows) => {
    const said = new Map<string, { top: number; ref: string; title: string }>();
    for (const row of rows) {
      const id = row.getAttribute('row-id') ?? '';
      // Beside the reference the cell says how many comments are open.
      const ref = /^\S*/u.exec(row.querySelector('[col-id="ref"]')?.textContent ?? '')?.[0] ?? '';
      const title = row.querySelector('[col-id="title"] [title]')?.getAttribute('title') ?? '';
      if (ref !== '') said.set(id, { top: row.getBoundingClientRect().top, ref, title });
    }
    return [...said.values()]
      .toSorted((a, b) => a.top - b.top)
      .map(({ ref, title }) => [ref, title] as const);
  });
}
