import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findTool, needs } from './tools';

/** Quiet and local: no calls home, no first-run pages, nothing that needs a graphics card. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Chromium refuses its own sandbox to root, as in most containers. */
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The browser that tests drive: what it is and how to start it. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * A browser for the tests: `GT_BROWSER`, else one installed on the machine, else the one that
 * comes inside the npm package `@sparticuz/chromium` (Linux on x64 alone).
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env['GT_BROWSER'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`GT_BROWSER names ${chosen}, which is not there.`);
    return { executablePath: chosen, args: [...FLAGS, ...rootFlags] };
  }
  needs('chromium');
  const installed = findTool('chromium');
  if (installed) return { executablePath: installed, args: [...FLAGS, ...rootFlags] };
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  const executablePath = await packaged.executablePath();
  return { executablePath, args: [...packaged.args, ...FLAGS, ...rootFlags] };
}

/** Starts the browser, with its window or without (the default). */
export async function launchBrowser(options: { headless?: boolean } = {}): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: [...args],
    headless: options.headless ?? true,
    // Scroll bars take room, as they do for most people.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
}
