import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is shown, a line each; nothing is the aim. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
    };
    // A tooltip says what its button is called, beside the button and so in no landmark, and may just be going.
    return axe.run({ exclude: ['[role="tooltip"]'] }, { resultTypes: ['violations'] });
  });
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${String(nodes.length)}): ${nodes
        .map((node) => node.html)
        .slice(0, 2)
        .join(' ')}`,
  );
}
