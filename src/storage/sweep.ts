import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryMaker } from './atomic';

/** What no living process could still be writing, in milliseconds. */
const LONGEST_WRITE = 3_600_000;

/** Whether a process of this computer is alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes what killed processes left half-written in a folder; the work of living ones stays. Never fails: a stray that
 * cannot be removed does no harm.
 */
export async function sweepFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const maker = temporaryMaker(name);
    if (maker === null) continue;
    const path = join(folder, name);
    if (maker.inUse) continue;
    const isGone = maker.ours && (maker.pid === process.pid || !isAlive(maker.pid));
    const isStray = isGone || (await isOld(path));
    if (isStray) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isOld(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info !== null && Date.now() - info.mtimeMs > LONGEST_WRITE;
}
