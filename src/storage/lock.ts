import { randomUUID } from 'node:crypto';
import { link, open, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { moment } from '../domain/schema/common';
import { readJson } from '../domain/schema/json';
import { serialise } from '../domain/schema/serialise';
import { hasNoLinks, temporaryDone, temporaryName, writeAll } from './atomic';
import { errorCode, systemCode, type StorageProblem } from './problem';
import { isAlive } from './sweep';
import { readText } from './text';

/** How often a holder says that it lives, and after how long without it is taken for gone, in milliseconds. */
export const HEARTBEAT = 10_000;
/** See {@link HEARTBEAT}. */
export const STALE_AFTER = 60_000;

const lockFile = z.strictObject({
  format: z.literal('golden-thread/lock'),
  schema: z.literal(1),
  token: z.uuid(),
  name: z.string(),
  host: z.string(),
  pid: z.int(),
  since: moment,
  /** Rewritten in place, so it always has the same length. */
  heartbeat: moment,
});

/** Who holds a plan; see docs/FILE-FORMAT.md. */
export type LockHolder = Readonly<z.infer<typeof lockFile>>;

/** Who asks for a lock. */
export interface LockOwner {
  readonly name: string;
  readonly host: string;
  readonly now: () => Date;
}

/** What stands in the way: somebody's lock, and whether they are still there. */
export interface Held {
  readonly code: 'held';
  readonly holder: LockHolder;
  /** `alive`: working; `gone`: its process on this computer has ended; `silent`: no heartbeat for a minute. */
  readonly state: 'alive' | 'gone' | 'silent';
}

/** A lock in our hands. */
export interface Lock {
  /** Whether the file is still the one that we made; false once somebody took over. */
  isOurs(): Promise<boolean>;
  /** Says that we live. */
  beat(): Promise<void>;
  /** Gives it up; leaves somebody else's alone. */
  release(): Promise<void>;
}

/** Who has the lock, or null. A lock that cannot be read (being written, or damaged) is held until it is a minute old. */
export async function readLock(
  file: string,
  owner: Pick<LockOwner, 'host' | 'now'>,
): Promise<Held | null> {
  const text = await readText(file);
  if (!text.ok && text.error.code === 'missing') return null;
  const json = text.ok ? readJson(text.value) : text;
  const parsed = json.ok ? lockFile.safeParse(json.value) : null;
  const now = owner.now().getTime();
  if (parsed?.success !== true) {
    const info = await stat(file).catch(() => null);
    if (info === null) return null;
    const at = info.mtime.toISOString();
    const holder: LockHolder = {
      format: 'golden-thread/lock',
      schema: 1,
      token: '00000000-0000-4000-8000-000000000000',
      name: 'somebody whose lock cannot be read',
      host: 'an unknown computer',
      pid: 0,
      since: at,
      heartbeat: at,
    };
    const isOld = now - info.mtimeMs > STALE_AFTER;
    return { code: 'held', holder, state: isOld ? 'silent' : 'alive' };
  }
  const holder = parsed.data;
  if (holder.host === owner.host && !isAlive(holder.pid)) {
    return { code: 'held', holder, state: 'gone' };
  }
  const isSilent = now - Date.parse(holder.heartbeat) > STALE_AFTER;
  return { code: 'held', holder, state: isSilent ? 'silent' : 'alive' };
}

function newHolder(owner: LockOwner): LockHolder {
  const now = owner.now().toISOString();
  return {
    format: 'golden-thread/lock',
    schema: 1,
    token: randomUUID(),
    name: owner.name,
    host: owner.host,
    pid: process.pid,
    since: now,
    heartbeat: now,
  };
}

/**
 * Writes a lock file that is not there yet and keeps it open. The open handle is what tells our lock from another of the
 * same name later: a takeover always brings a new file.
 */
async function writeLock(path: string, file: string, owner: LockOwner): Promise<Lock> {
  const handle = await open(path, 'wx+');
  const holder = newHolder(owner);
  await writeAll(handle, Buffer.from(serialise(holder)));
  await handle.sync();
  return lockOf(file, handle, holder, owner);
}

function lockOf(file: string, handle: FileHandle, first: LockHolder, owner: LockOwner): Lock {
  let isReleased = false;
  const isOurs = async () => {
    if (isReleased) return false;
    const there = await stat(file, { bigint: true }).catch(() => null);
    const ours = await handle.stat({ bigint: true });
    return there !== null && there.ino === ours.ino && there.dev === ours.dev;
  };
  return {
    isOurs,
    async beat() {
      if (isReleased) return;
      const bytes = Buffer.from(serialise({ ...first, heartbeat: owner.now().toISOString() }));
      await handle.write(bytes, 0, bytes.byteLength, 0);
    },
    async release() {
      if (isReleased) return;
      const mayRemove = await isOurs();
      isReleased = true;
      await handle.close();
      if (mayRemove) await unlink(file).catch(() => undefined);
    },
  };
}

/** Makes the lock file with its content in one step; false where there is one already. */
async function claim(file: string, owner: LockOwner): Promise<Lock | null> {
  const temporary = temporaryName(file);
  const lock = await writeLock(temporary, file, owner);
  try {
    await link(temporary, file);
    return lock;
  } catch (error) {
    await lock.release();
    if (errorCode(error) === 'EEXIST') return null;
    if (!hasNoLinks(error)) throw error;
  } finally {
    await unlink(temporary).catch(() => undefined);
    temporaryDone(temporary);
  }
  try {
    return await writeLock(file, file, owner);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  }
}

/** Takes a free lock; the answer to a lock that is not free says whose it is. */
export async function takeLock(
  file: string,
  owner: LockOwner,
): Promise<Result<Lock, StorageProblem | Held>> {
  try {
    for (;;) {
      const lock = await claim(file, owner);
      if (lock !== null) return ok(lock);
      const held = await readLock(file, owner);
      // Null: it was released in between, so it can be had now.
      if (held !== null) return fail(held);
    }
  } catch (error) {
    return fail({ code: 'notSaved', file, reason: systemCode(error) });
  }
}

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
    if (!(await makeMark(mark))) return await others();
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

async function makeMark(mark: string): Promise<boolean> {
  const make = async () => (await open(mark, 'wx')).close();
  try {
    await make();
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const info = await stat(mark).catch(() => null);
  if (info === null || Date.now() - info.mtimeMs < LONGEST_TAKEOVER) return false;
  // Whoever made it died on the way.
  await unlink(mark).catch(() => undefined);
  try {
    await make();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
