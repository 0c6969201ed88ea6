import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { onTestFinished, vi } from 'vitest';
import { findBrowser } from './browser';
import { buildProgram } from './child-program';
import type { Call, ShownItem, Steering } from './electron-stand-in/steering';

const ROOT = resolve(import.meta.dirname, '../..');
const HERE = join(import.meta.dirname, 'electron-stand-in');
/** Inside node_modules, so that the stand-in finds playwright-core. */
const BUILT = join(ROOT, 'node_modules', '.cache', 'golden-thread', 'electron-stand-in');

/** The built desktop shell in a process of its own, with a stand-in for Electron, steered by a test. */
export interface Desktop {
  readonly home: string;
  readonly page: Page;
  /** What the page complained of: errors of scripts and of the content security policy. */
  readonly complaints: readonly string[];
  steer(steering: Steering): Promise<unknown>;
  calls(name: string): Promise<readonly Call[]>;
  menu(): Promise<readonly ShownItem[]>;
  /** Waits until the process has ended; its exit code. */
  ended(): Promise<number | null>;
}

/** How the process is started. */
export interface DesktopOptions {
  readonly home: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

let program: Promise<string> | null = null;
const standIn = (): Promise<string> =>
  (program ??= buildProgram(join(HERE, 'electron.ts'), BUILT, ['playwright-core']));

/** Something to be done when the test, or all that share a desktop, are over. */
export type AtEnd = (work: () => Promise<void> | void) => void;

/** Starts Chromium so that both the stand-in and the test can drive it; its address. */
async function startChromium(atEnd: AtEnd): Promise<string> {
  const { executablePath, args } = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-chromium-'));
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const child = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  atEnd(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  let said = '';
  return new Promise((found, failed) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => {
      failed(new Error(`Chromium stopped: ${said}`));
    });
  });
}

/** Starts the process alone; what it wrote to standard error and how it ended. */
async function startProcess(
  browser: string,
  atEnd: AtEnd,
  { home, args = [], env = {} }: DesktopOptions,
): Promise<{ readonly child: ChildProcess; readonly said: () => string }> {
  const words = ['--import', pathToFileURL(join(HERE, 'register.mjs')).href];
  const child = spawn(
    process.execPath,
    [...words, join(ROOT, 'out', 'main', 'index.js'), ...args],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        ...env,
        GOLDEN_THREAD_HOME: home,
        GT_STAND_IN: pathToFileURL(await standIn()).href,
        GT_STAND_IN_BROWSER: browser,
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  atEnd(() => {
    child.kill('SIGKILL');
  });
  return { child, said: () => said };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Runs the shell where it is to end by itself; its exit code and what it said. */
export async function runDesktop(
  options: DesktopOptions,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { child, said } = await startProcess(
    await startChromium(onTestFinished),
    onTestFinished,
    options,
  );
  return { code: await ended(child), said: said() };
}

/** Opens the desktop shell and waits for its window. */
export async function openDesktop(
  options: DesktopOptions,
  atEnd: AtEnd = onTestFinished,
): Promise<Desktop> {
  const address = await startChromium(atEnd);
  const { child, said } = await startProcess(address, atEnd, options);
  const browser = await chromium.connectOverCDP(address);
  atEnd(() => browser.close());
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no place for pages.');
  const page = await vi.waitFor(
    () => {
      const shown = context.pages().find((other) => other.url().includes('.stand-in.invalid'));
      if (!shown) throw new Error(`The window did not open. ${said()}`);
      return shown;
    },
    { timeout: 30_000 },
  );
  // Left to the stand-in; without a listener this side would answer.
  page.on('dialog', () => undefined);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const steer = steeringOf(child, said);
  return {
    home: options.home,
    page,
    complaints,
    steer,
    async calls(name) {
      const calls = (await steer({ do: 'calls' })) as readonly Call[];
      return calls.filter((call) => call.name === name);
    },
    menu: async () => (await steer({ do: 'menu' })) as readonly ShownItem[],
    ended: () => ended(child),
  };
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

function steeringOf(child: ChildProcess, said: () => string): Desktop['steer'] {
  let lastId = 0;
  const waiting = new Map<number, (reply: Omit<Reply, 'id'>) => void>();
  child.on('message', ({ id, ...reply }: Reply) => waiting.get(id)?.(reply));
  child.on('exit', () => {
    for (const settle of waiting.values()) settle({ error: `The shell ended: ${said()}` });
  });
  return (steering) => {
    const id = (lastId += 1);
    return new Promise((done, failed) => {
      waiting.set(id, ({ value, error }) => {
        waiting.delete(id);
        if (error === undefined) done(value);
        else failed(new Error(error));
      });
      child.send({ id, steering }, (error) => {
        if (error) waiting.get(id)?.({ error: `The shell does not listen: ${said()}` });
      });
    });
  };
}
