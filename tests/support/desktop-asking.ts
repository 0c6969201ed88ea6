import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Failure } from '../../src/contract/failure';
import type { Bridge } from '../../src/contract/shell';
import type { Result } from '../../src/domain/result';
import { openDesktop, type Desktop } from './desktop';
import { temporaryFolder } from './temporary';

declare global {
  interface Window {
    readonly goldenThread?: Bridge;
  }
}

/** A library as far as tests look. */
export interface Listed {
  readonly location: string;
  readonly plans: readonly { readonly planId: string; readonly actions: number }[];
}

/** Opens the desktop shell over a home of its own. */
export async function openFresh(): Promise<Desktop> {
  return openDesktop({ home: await temporaryFolder() });
}

/** One desktop for tests that only look at it. */
export function sharedDesktop(): () => Desktop {
  const works: (() => Promise<void> | void)[] = [];
  let desktop: Desktop | null = null;
  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), 'golden-thread-'));
    works.push(() => rm(home, { recursive: true, force: true, maxRetries: 3 }));
    desktop = await openDesktop({ home }, (work) => works.push(work));
  });
  afterAll(async () => {
    for (const work of works.toReversed()) await work();
  });
  return () => {
    if (!desktop) throw new Error('The desktop has not been started.');
    return desktop;
  };
}

/** Asks the shell as the window does. */
export function ask(
  desktop: Desktop,
  name: string,
  args: object,
): Promise<Result<unknown, Failure>> {
  return desktop.page.evaluate(
    async ([requestName, requestArgs]) =>
      (await window.goldenThread?.request(requestName as never, requestArgs as never)) as never,
    [name, args] as const,
  );
}

/** Opens the sample's fullest plan by hand. */
export async function openSample({ page }: Desktop): Promise<void> {
  await page.getByRole('button', { name: 'Open sample plan' }).click();
  await page.getByRole('button', { name: 'Export to Word' }).waitFor();
}

/** Files of a kind anywhere under a folder. */
export async function filesNamed(folder: string, name: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.name === name)
    .map(({ parentPath }) => join(parentPath, name));
}
