import type { Locator, Page } from 'playwright-core';
import { samplePack, samplePlan } from '../../support/samples';
import { eventually, goTo } from './shell';

/** The room of the golden thread as a person sees it: its matrix and its list of gaps. */

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();

/** Goes to a view of the thread. */
export async function showView(page: Page, view: 'Matrix' | 'Gaps'): Promise<void> {
  await goTo(page, 'Golden thread');
  await page.getByRole('main').getByRole('button', { name: view, exact: true }).click();
  if (view === 'Matrix') await matrix(page).waitFor();
  else await page.getByRole('heading', { name: /^Gaps/u }).waitFor();
}

/** The matrix that is shown. */
export function matrix(page: Page): Locator {
  return page.getByRole('grid', { name: /^Priorities by/u });
}

/** Walks to a cell of the matrix by indicators, from the first. */
export async function atCell(page: Page, priority: string, indicator: string): Promise<void> {
  const row = pack.priorities
    .toSorted((a, b) => outcomePlace(a) - outcomePlace(b) || a.sortOrder - b.sortOrder)
    .findIndex(({ code }) => code === priority);
  const columns = ['statutory', 'national', 'local', 'activity', 'contextual'].flatMap((kind) =>
    plan.indicators.filter((one) => one.kind === kind).map(({ code }) => code),
  );
  await matrix(page).focus();
  await page.keyboard.press('Control+Home');
  for (let n = 0; n < row; n += 1) await page.keyboard.press('ArrowDown');
  for (let n = 0; n < columns.indexOf(indicator); n += 1) await page.keyboard.press('ArrowRight');
  await eventually(() => cellHere(page), `${priority}, ${indicator}`);
}

const outcomePlace = ({ outcomeId }: { readonly outcomeId: string }): number =>
  pack.outcomes.find(({ id }) => id === outcomeId)?.sortOrder ?? 0;

/** The cell that has focus, as it is read out, without what is said of the link. */
async function cellHere(page: Page): Promise<string> {
  return (await cellName(page)).replace(/: .*$/u, '');
}

/** The cell that has focus, as it is read out: "P4.1, NI 117: accountable". */
export async function cellName(page: Page): Promise<string> {
  const id = (await matrix(page).getAttribute('aria-activedescendant')) ?? '';
  return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

/** How many indicators and actions a priority has, as the matrix says at the end of its row. */
export async function totalsOf(page: Page, priority: string): Promise<readonly string[]> {
  const row = matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`, ${priority} `, 'u') }) });
  const names = await row
    .getByRole('gridcell', { name: /^\d+ (?:indicator|action)/u })
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  return names;
}

/** What the list of gaps says over itself: "36 open, 6 deliberate". */
export async function gapCount(page: Page): Promise<string> {
  return page.locator('[data-gap-list] [role="status"]').innerText();
}
