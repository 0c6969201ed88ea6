import { join } from 'node:path';
import { ok, type Result } from '../domain/result';
import { replaceFile } from './atomic';
import { encodeLine, NO_LINE } from './journal-line';
import { takeLock, type Lock } from './lock';
import type { Held, LockOwner } from './lock-file';
import { takeOverLock } from './lock-takeover';
import { JOURNAL_FILE, LOCK_FILE, type LoadedPlan } from './plan-load';
import type { StorageProblem } from './problem';

/**
 * Takes the lock of a plan: a free one, one of a process of this computer that has ended, or the one whose token the
 * person wants to take over.
 */
export async function lockPlan(
  folder: string,
  owner: LockOwner,
  takeOver: string | null,
): Promise<Result<Lock, StorageProblem | Held>> {
  const file = join(folder, LOCK_FILE);
  if (takeOver !== null) return takeOverLock(file, owner, takeOver);
  const taken = await takeLock(file, owner);
  if (taken.ok || taken.error.code !== 'held' || taken.error.state !== 'gone') return taken;
  // A process that has ended holds nothing: nobody needs to be asked.
  return takeOverLock(file, owner, taken.error.holder.token);
}

/** Gives a plan file that came without one its journal. */
export async function beginJournal(
  folder: string,
  loaded: LoadedPlan,
  owner: LockOwner,
): Promise<Result<LoadedPlan, StorageProblem>> {
  const at = owner.now().toISOString();
  const { plan } = loaded.history;
  const label = 'Began the journal';
  const line = { n: 1, at, by: owner.name, kind: 'create' as const, label, plan };
  const { bytes, hash } = encodeLine(line, NO_LINE);
  const written = await replaceFile(join(folder, JOURNAL_FILE), bytes);
  if (!written.ok) return written;
  const end = { size: bytes.byteLength, hash };
  return ok({ ...loaded, n: 1, at, by: owner.name, end, tail: 1 });
}
