import type { Page } from 'playwright-core';

/**
 * Puts something on the clipboard, by type. It is copied in a window of its own, as from another program: what the
 * clipboard's own interface takes is tidied by the browser first, and a copy out of Word is not.
 */
export async function copied(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  const other = await page.context().newPage();
  await other.evaluate((given) => {
    document.addEventListener('copy', (event) => {
      for (const [type, text] of Object.entries(given)) event.clipboardData?.setData(type, text);
      event.preventDefault();
      document.title = 'copied';
    });
  }, types);
  await other.keyboard.press('Control+c');
  await other.waitForFunction(() => document.title === 'copied');
  await other.close();
}

/** Rows and columns as a spreadsheet copies them. */
export function cells(rows: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  return { 'text/plain': `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n` };
}
