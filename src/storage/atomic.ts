import { createHash, randomBytes } from 'node:crypto';
import {
  chmod,
  link,
  open,
  realpath,
  rename,
  stat,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok, type Result } from '../domain/result';
import { errorCode, systemCode, type StorageProblem } from './problem';

/** How long a file that antivirus, a sync client or Word holds is tried again, in milliseconds. */
const PATIENCE = 60_000;
const OWNER_MAY_WRITE = 0o200;

/** This computer, in names of files. */
export const HOST_MARK = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** Letters of a name that a temporary one begins with: a name that is just not too long must not be so with more behind it. */
const LONGEST_BEGINNING = 40;

/**
 * A name beside `file` for what is not finished yet. It says which process of which computer is at work, so that a
 * later start can tell strays of a killed process from the work of a living one (see sweep.ts).
 */
export function temporaryName(file: string): string {
  const mark = `${HOST_MARK}-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
  const beginning = Array.from(basename(file)).slice(0, LONGEST_BEGINNING).join('');
  const name = `.${beginning}.${mark}.tmp`;
  inUse.add(name);
  return join(dirname(file), name);
}

/** Names that this very process has in use. */
const inUse = new Set<string>();

/** Who made a temporary name. Null for other names. */
export interface TemporaryMaker {
  /** It ran on this computer. */
  readonly ours: boolean;
  readonly pid: number;
  /** This process made it and is not done with it. */
  readonly inUse: boolean;
}

/** See {@link TemporaryMaker}. */
export function temporaryMaker(name: string): TemporaryMaker | null {
  const match = /^\..+\.([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.tmp$/u.exec(name);
  if (!match) return null;
  return { ours: match[1] === HOST_MARK, pid: Number(match[2]), inUse: inUse.has(name) };
}

/** Says that a temporary name is gone: renamed or removed. */
export function temporaryDone(path: string): void {
  inUse.delete(basename(path));
}

/**
 * Writes all bytes at the handle's own position. A disk that is nearly full takes a part of them and calls it success,
 * so the count is checked and the rest tried, until all are there or the system says why not.
 */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done);
    done += bytesWritten;
  }
}

/** Makes a rename or a new name in a folder last through a power cut; Windows does so by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames; where another program holds the target for a moment (Windows), tries again for a minute. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  const deadline = Date.now() + (process.platform === 'win32' ? PATIENCE : 0);
  for (let pause = 10; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '');
      if (!isHeld || Date.now() >= deadline) throw error;
      await wait(pause);
    }
  }
}

/** Where writing to `file` really goes: rename would put a file in place of a link. */
async function realTarget(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return join(await realpath(dirname(file)), basename(file));
  }
}

async function modeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mode;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a file is marked read-only; rename and an administrator's account would ignore the mark. */
export async function isMarkedReadOnly(file: string): Promise<boolean> {
  const mode = await modeOf(file);
  return mode !== null && (mode & OWNER_MAY_WRITE) === 0;
}

async function discard(file: string): Promise<void> {
  await unlink(file).catch(() => undefined);
  temporaryDone(file);
}

/** Writes a new file and makes its bytes last; removes it again where that fails. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await writeAll(handle, bytes);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await discard(file);
    throw error;
  }
}

/** What {@link prepareFile} made: finished bytes under a temporary name. */
export interface PreparedFile {
  /** Puts the bytes in the place of the old file, in one step. */
  readonly commit: () => Promise<Result<null, StorageProblem>>;
  /** Throws the bytes away. */
  readonly abandon: () => Promise<void>;
}

/**
 * The first half of {@link replaceFile}: everything that can fail for want of space or permission. A caller that has
 * something to do before the new bytes take their place does it between the halves.
 */
export async function prepareFile(
  file: string,
  bytes: Uint8Array,
): Promise<Result<PreparedFile, StorageProblem>> {
  try {
    const target = await realTarget(file);
    const mode = await modeOf(target);
    if (mode !== null && (mode & OWNER_MAY_WRITE) === 0) {
      return fail({ code: 'notSaved', file, reason: 'READONLY' });
    }
    const temporary = temporaryName(target);
    await writeNew(temporary, bytes);
    const abandon = () => discard(temporary);
    const commit = async (): Promise<Result<null, StorageProblem>> => {
      try {
        if (mode !== null) await chmod(temporary, mode & 0o7777);
        await renamePatiently(temporary, target);
        temporaryDone(temporary);
        await syncFolder(dirname(target));
        return ok(null);
      } catch (error) {
        await abandon();
        return fail({ code: 'notSaved', file, reason: systemCode(error) });
      }
    };
    return ok({ commit, abandon });
  } catch (error) {
    return fail({ code: 'notSaved', file, reason: systemCode(error) });
  }
}

/**
 * Writes a file so that a reader, a crash or a power cut meets either the old bytes or the new ones, whole. Follows
 * links, keeps the mode, refuses a file marked read-only.
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, StorageProblem>> {
  const prepared = await prepareFile(file, bytes);
  return prepared.ok ? prepared.value.commit() : prepared;
}

/** Whether a link failed because the disk knows no second name for a file. */
export function hasNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error) ?? '');
}

/** Writes a file that must not be there yet, whole or not at all; `exists` where it is. */
export async function createFile(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, StorageProblem>> {
  const temporary = temporaryName(file);
  try {
    await writeNew(temporary, bytes);
    try {
      await link(temporary, file);
    } catch (error) {
      // Some shares and memory sticks know no second name for a file: there the name is taken first, then filled.
      if (!hasNoLinks(error)) throw error;
      await writeNew(file, bytes);
    } finally {
      await discard(temporary);
    }
    await syncFolder(dirname(file));
    return ok(null);
  } catch (error) {
    const reason = systemCode(error);
    return fail(
      reason === 'EEXIST' ? { code: 'exists', file } : { code: 'notSaved', file, reason },
    );
  }
}
