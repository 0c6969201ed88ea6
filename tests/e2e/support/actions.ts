import type { Locator, Page } from 'playwright-core';
import { samplePlan } from '../../support/samples';

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
      const ref = row.querySelector('[col-id="ref"]')?.textContent ?? '';
      const title = row.querySelector('[col-id="title"] [title]')?.getAttribute('title') ?? '';
      if (ref !== '') said.set(id, { top: row.getBoundingClientRect().top, ref, title });
    }
    return [...said.values()]
      .toSorted((a, b) => a.top - b.top)
      .map(({ ref, title }) => [ref, title] as const);
  });
}
