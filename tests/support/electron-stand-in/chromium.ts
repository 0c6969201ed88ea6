import {
  chromium,
  type BrowserContext,
  type Page,
  type Request as PageRequest,
  type Route,
} from 'playwright-core';
import { toShell } from './address';

/** Answers a request of a page: null lets it fail as a cancelled one does. */
export type Answering = (request: PageRequest) => Promise<Response | null>;

let context: BrowserContext | null = null;

/** Connects to the browser that the test has started. */
export async function connect(): Promise<void> {
  const browser = await chromium.connectOverCDP(process.env['GT_STAND_IN_BROWSER'] ?? '');
  context = browser.contexts()[0] ?? null;
}

/** Opens a page whose every request is answered here; none reaches a network. */
export async function openPage(answering: Answering): Promise<Page> {
  if (!context) throw new Error('No browser is connected.');
  const page = await context.newPage();
  await context.route('**/*', (route, request) => answer(route, request, answering));
  return page;
}

async function answer(route: Route, request: PageRequest, answering: Answering): Promise<void> {
  const response = await answering(request);
  if (!response) {
    await route.abort('aborted').catch(() => undefined);
    return;
  }
  await route
    .fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
    // The page may be gone by now.
    .catch(() => undefined);
}

/** The address of a request as the shell sees it. */
export function addressOf(request: PageRequest): string {
  return toShell(request.url());
}
