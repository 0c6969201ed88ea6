import { readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { createFile, HOST_MARK, temporaryDone, temporaryName } from './atomic';
import { takeLock, writeLock, type Lock } from './lock';
import { readLock, type Held, type LockOwner } from './lock-file';
import { systemCode, type StorageProblem } from './problem';
import { isAlive } from './sweep';
import { readText } from './text';

/** How long a process may take to take over before another may push it aside, in milliseconds. */
const LONGEST_TAKEOVER = 10_000;

/**
 * Takes over from a holder that is gone. Of several that try, one wins: only who makes the file named after the old
 * lock's token may replace that lock, and the lock's own file never disappears on the way.
 */
export async function takeOverLock(
  file: string,
  owner: LockOwner,
  token: string,
): Promise<Result<Lock, StorageProblem | Held>> {
  const mark = `${file}.${token}.taken`;
  const others = async (): Promise<Result<Lock, StorageProblem | Held>> => {
    const held = await readLock(file, owner);
    return held === null ? takeLock(file, owner) : fail(held);
  };
  try {
    const marked = await makeMark(mark);
    if (!marked.ok) return marked;
    if (!marked.value) return await others();
    try {
      const held = await readLock(file, owner);
      if (held?.holder.token !== token) return await others();
      const temporary = temporaryName(file);
      const lock = await writeLock(temporary, file, owner);
      try {
        await rename(temporary, file);
      } catch (error) {
        await lock.release();
        await unlink(temporary).catch(() => undefined);
        throw error;
      } finally {
        temporaryDone(temporary);
      }
      return ok(lock);
    } finally {
      await unlink(mark).catch(() => undefined);
    }
  } catch (error) {
    return fail({ code: 'notSaved', file, reason: systemCode(error) });
  }
}

/** Makes the mark; false where somebody else, alive, has made it. */
async function makeMark(mark: string): Promise<Result<boolean, StorageProblem>> {
  const make = async (): Promise<Result<boolean, StorageProblem>> => {
    const made = await createFile(mark, Buffer.from(`${HOST_MARK} ${String(process.pid)}\n`));
    if (made.ok) return ok(true);
    return made.error.code === 'exists' ? ok(false) : made;
  };
  const made = await make();
  if (!made.ok || made.value || !(await isAbandoned(mark))) return made;
  await unlink(mark).catch(() => undefined);
  return make();
}

/** Whether whoever made a mark died on the way. */
async function isAbandoned(mark: string): Promise<boolean> {
  const text = await readText(mark);
  const [host, pid] = text.ok ? text.value.trim().split(' ') : [];
  if (host === HOST_MARK && !isAlive(Number(pid))) return true;
  const info = await stat(mark).catch(() => null);
  return info !== null && Date.now() - info.mtimeMs >= LONGEST_TAKEOVER;
}

/** Removes the marks that killed processes left beside a lock. */
export async function sweepMarks(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder).catch((): string[] => [])) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.taken')) continue;
    const mark = join(folder, name);
    if (await isAbandoned(mark)) await unlink(mark).catch(() => undefined);
  }
}
