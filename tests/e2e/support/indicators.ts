import type { Locator, Page } from 'playwright-core';
import { samplePlan } from '../../support/samples';

/** The room of indicators as a person sees it. Cells are named by the code of their indicator and their column. */

const plan = samplePlan('commissioning-2008-9');

/** The cell of an indicator of the sample; of its first measure where it has two. */
export function figure(page: Page, code: string, column: string): Locator {
  const indicator = plan.indicators.find((one) => one.code === code);
  const [part] = indicator?.parts ?? [];
  if (!indicator || !part) throw new Error(`The sample has no indicator ${code}.`);
  return page.locator(`[row-id="measure:${indicator.id}/${part.id}"] [col-id="${column}"]`);
}

/** A target as the list shows it. */
export interface ShownTarget {
  readonly code: string;
  /** Which of several measures, "(a) Low energy efficiency rating"; blank where there is one. */
  readonly part: string;
  readonly year: string;
  readonly figure: string;
  readonly illustrative: boolean;
}

/** Every target that the list shows as a figure; the window must be tall enough to draw all rows. */
export async function targetsShown(page: Page): Promise<readonly ShownTarget[]> {
  return page.locator('[row-id^="measure:"] [col-id^="target:"]').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const copy = cell.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return [];
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      const shown = copy.textContent.trim();
      if (!/^-?[\d.,]+$/u.test(shown)) return [];
      const id = cell.closest('[row-id]')?.getAttribute('row-id') ?? '';
      const inRow = (column: string) =>
        [...document.querySelectorAll(`[row-id="${CSS.escape(id)}"] [col-id="${column}"]`)]
          .map((one) => one.textContent.trim())
          .join('');
      return [
        {
          code: inRow('code'),
          part: /\([a-z]\) .+$/u.exec(inRow('title'))?.[0] ?? '',
          year: cell.getAttribute('col-id')?.slice('target:'.length) ?? '',
          figure: shown,
          illustrative: cell.querySelector('[data-illustrative]') !== null,
        },
      ];
    }),
  );
}
