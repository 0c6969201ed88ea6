import { randomUUID } from 'node:crypto';
import { link, open, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { serialise } from '../domain/schema/serialise';
import { hasNoLinks, temporaryDone, temporaryName, writeAll } from './atomic';
import { readLock, type Held, type LockHolder, type LockOwner } from './lock-file';
import { errorCode, orMissing, systemCode, type StorageProblem } from './problem';

/** How often a holder says that it lives, in milliseconds. */
export const HEARTBEAT = 10_000;

/** A lock in our hands. */
export interface Lock {
  /** Whether the file is still the one that we made; false once somebody took over. Throws what the system says. */
  isOurs(): Promise<boolean>;
  /** Says that we live. */
  beat(): Promise<void>;
  /** Gives it up; leaves somebody else's alone. */
  release(): Promise<void>;
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
export async function writeLock(path: string, file: string, owner: LockOwner): Promise<Lock> {
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
    const there = await orMissing(stat(file, { bigint: true }));
    // Where the whole folder is gone, the disk or share is, and nobody has taken the lock.
    if (there === null) await stat(dirname(file));
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
      const mayRemove = await isOurs().catch(() => false);
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
