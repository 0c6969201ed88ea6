import type { Locator, Page } from 'playwright-core';
import { goTo } from './shell';
import type { Screen } from './screen';

/** A tab of the room. */
export function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
}

/** Goes to a register of the room. */
export async function register(page: Page, name: string): Promise<void> {
  await goTo(page, 'Resources & risks');
  await tab(page, name).click();
  await page.getByRole('tabpanel', { name: new RegExp(`^${name}`, 'u') }).waitFor();
}

/** A cell of a record, by the record's id. */
export function recordCell(page: Page, id: string, column: string): Locator {
  return page.locator(`[data-register-grid] [row-id="${id}"] [col-id="${column}"]`);
}

/** Types a text into a cell as in a spreadsheet. */
export async function typeIntoRecord(
  page: Page,
  id: string,
  column: string,
  text: string,
): Promise<void> {
  await recordCell(page, id, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const show =
  (name: string): Screen['show'] =>
  (page) =>
    register(page, name);

/** The registers, as they stand in the list of everything that the window shows. */
export const RESOURCES_SCREENS: readonly Screen[] = [
  { name: 'resources: staffing', show: show('Staffing') },
  { name: 'resources: structure', show: show('Structure') },
  {
    name: 'resources: budget with a line',
    async show(page) {
      await register(page, 'Budget');
      await recordCell(page, 'bud-01', 'thisYear').click();
      await page
        .getByRole('complementary', { name: 'Details of the record' })
        .getByRole('heading')
        .waitFor();
    },
  },
  { name: 'resources: risks', show: show('Risks') },
  { name: 'resources: equality', show: show('Equality') },
];
