import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built browser shell in a process of its own, over a home of its own. */
export interface RunningServer {
  /** The address with its one-time token, as printed. */
  readonly address: string;
  /** Ends the process as a person would, and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends the process at once, with no chance to tidy up, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts the built browser shell; `home` holds its settings and its sample library. */
export async function startServer(
  home: string,
  args: readonly string[] = [],
): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(ROOT, 'out', 'main', 'server.js'), ...args], {
    env: { ...process.env, GOLDEN_THREAD_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\S+/u.exec(said);
      if (match) found(match[0]);
    });
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', () => {
      failed(new Error(`The browser shell stopped: ${said}`));
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { address, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window of the browser, with a memory of its own, and what it complains of. */
export interface OpenWindow {
  readonly page: Page;
  /** What the page complained of: errors of scripts and of the content security policy. */
  readonly complaints: string[];
}

/** The size that the screens are drawn for. */
const USUAL: Size = { width: 1440, height: 900 };
/** How long anything may take to show; reached on failure alone. */
const PATIENCE_MS = 15_000;

/** Opens a window at an address. */
export async function openWindow(
  browser: Browser,
  address: string,
  size: Size = USUAL,
): Promise<OpenWindow> {
  const context = await browser.newContext({
    viewport: size,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** A person in front of the application: a page of a real browser on a running shell. */
export interface Application {
  readonly home: string;
  readonly page: Page;
  readonly browser: Browser;
  readonly server: RunningServer;
  /** What the page complained of: errors of scripts and of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the application in a window of the given size; nothing is kept from any other run. */
export async function openApplication(
  size: Size = USUAL,
  args: readonly string[] = [],
): Promise<Application> {
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-e2e-'));
  const server = await startServer(home, args);
  const browser = await launchBrowser();
  const { page, complaints } = await openWindow(browser, server.address, size);
  return {
    home,
    page,
    browser,
    server,
    complaints,
    async close() {
      await browser.close();
      await server.stop();
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
