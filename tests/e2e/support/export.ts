import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A file as the browser keeps it. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does something that ends in a download, and takes the file. */
export async function download(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The Word file of the open plan. */
export async function exportToWord(page: Page): Promise<Downloaded> {
  return download(page, () => page.getByRole('button', { name: 'Export to Word' }).click());
}
