import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { line, moment } from '../domain/schema/common';
import { readJson } from '../domain/schema/json';
import { serialise } from '../domain/schema/serialise';
import { createFile, syncFolder } from './atomic';
import type { Held, LockOwner } from './lock-file';
import { lockPlan } from './plan-begin';
import { errorCode, systemCode, type StorageProblem } from './problem';
import { readText } from './text';

/** Name of the file that takes a plan out of the list. */
const ARCHIVED_FILE = 'archived.json';

const archivedFile = z.strictObject({
  format: z.literal('golden-thread/archived'),
  schema: z.literal(1),
  at: moment,
  /** Who, as they call themselves in the settings. */
  by: line,
});

/** Since when a plan is archived, and by whom; null where its mark does not say. */
export interface Archived {
  readonly at: string | null;
  readonly by: string | null;
}

/** Whether a plan is archived; a mark that cannot be read marks all the same. Null: it is not. */
export async function readArchived(folder: string): Promise<Archived | null> {
  const text = await readText(join(folder, ARCHIVED_FILE));
  if (!text.ok) return text.error.code === 'missing' ? null : { at: null, by: null };
  const json = readJson(text.value);
  const mark = json.ok ? archivedFile.safeParse(json.value) : null;
  return mark?.success ? { at: mark.data.at, by: mark.data.by } : { at: null, by: null };
}

/**
 * Marks a plan as archived, where nobody has it open for writing. Every file of it stays where it is; one that is archived
 * already keeps its mark.
 */
export async function archivePlan(
  folder: string,
  owner: LockOwner,
): Promise<Result<null, StorageProblem | Held>> {
  const lock = await lockPlan(folder, owner, null);
  if (!lock.ok) return lock;
  try {
    const mark = {
      format: 'golden-thread/archived',
      schema: 1,
      at: owner.now().toISOString(),
      by: owner.name,
    };
    const made = await createFile(join(folder, ARCHIVED_FILE), Buffer.from(serialise(mark)));
    return made.ok || made.error.code === 'exists' ? ok(null) : made;
  } finally {
    await lock.value.release();
  }
}

/** Takes the mark of an archived plan away; one that is not archived stays as it is. */
export async function restorePlan(folder: string): Promise<Result<null, StorageProblem>> {
  const file = join(folder, ARCHIVED_FILE);
  try {
    await unlink(file);
    await syncFolder(folder);
    return ok(null);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ok(null);
    return fail({ code: 'notSaved', file, reason: systemCode(error) });
  }
}
