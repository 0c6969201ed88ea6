import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from '../domain/control';
import { ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import { createFile, replaceFile } from './atomic';
import { ensureFolder } from './folders';
import {
  chained,
  changesOf,
  encodeHandover,
  standing,
  type Handover,
  type PlanHistory,
  type Standing,
} from './handover';
import { Journal } from './journal';
import type { JournalLine } from './journal-line';
import { readLines } from './journal-read';
import type { Held, LockOwner } from './lock-file';
import { beginJournal, lockPlan } from './plan-begin';
import { fillWith, withSnapshot, type Filling } from './plan-folder';
import { JOURNAL_FILE, loadPlan, PLAN_FILE, VERSIONS_FOLDER } from './plan-load';
import type { StorageProblem } from './problem';
import { versionIds } from './versions';

/** The folder of a plan that came with its history. */
export function handedOver({ plan, history }: Handover & { history: PlanHistory }): Filling {
  return async (folder) => {
    const { at, by } = lastOf(history.lines);
    const n = history.lines.length;
    const filled = await fillWith(folder, plan, chained(history.lines), { at, by, n });
    return filled.ok ? putVersions(folder, history.versions) : filled;
  };
}

/** How the plan of a folder and one that is handed over stand to each other; null: the file says nothing of its past. */
export async function standingOf(
  folder: string,
  { history }: Handover,
): Promise<Result<Standing | null, StorageProblem>> {
  if (history === null) return ok(null);
  const read = await readLines(join(folder, JOURNAL_FILE));
  return read.ok ? ok(standing(changesOf(read.value.lines), history.lines)) : read;
}

/** Where the plan that was there is kept: the name of a file in its folder; null where the new one holds all of it. */
export interface Replaced {
  readonly keptAs: string | null;
}

/**
 * Puts a plan that was handed over in the place of the one in a folder, with its journal and its versions. What only the
 * folder had is first written beside it as a file to hand over, so that nothing is lost and all of it can be taken back.
 * A file without history becomes one more line of the journal that is there.
 */
export async function replacePlan(
  folder: string,
  handover: Handover,
  owner: LockOwner,
): Promise<Result<Replaced, StorageProblem | Held>> {
  const lock = await lockPlan(folder, owner, null);
  if (!lock.ok) return lock;
  try {
    const { plan, history } = handover;
    return history === null
      ? await restore(folder, handover, owner)
      : await replace(folder, { plan, history }, owner);
  } finally {
    await lock.value.release();
  }
}

async function restore(
  folder: string,
  { plan }: Handover,
  owner: LockOwner,
): Promise<Result<Replaced, StorageProblem>> {
  let loaded = await loadPlan(folder);
  if (loaded.ok && loaded.value.end === null) {
    loaded = await beginJournal(folder, loaded.value, owner);
  }
  if (!loaded.ok) return loaded;
  const { end, n } = loaded.value;
  assert(end !== null, 'a plan whose journal was begun has one');
  const journal = await Journal.open(join(folder, JOURNAL_FILE), end);
  if (!journal.ok) return journal;
  const at = owner.now().toISOString();
  const label = 'Took over a plan file';
  const line = { n: n + 1, at, by: owner.name, kind: 'restore' as const, label, plan };
  const written = await journal.value.append([line]);
  await journal.value.close();
  return written.ok ? ok({ keptAs: null }) : written;
}

async function replace(
  folder: string,
  { plan, history }: Handover & { readonly history: PlanHistory },
  owner: LockOwner,
): Promise<Result<Replaced, StorageProblem>> {
  const loaded = await loadPlan(folder);
  if (!loaded.ok) return loaded;
  const kept = await keepOwn(folder, loaded.value.history.plan, history.lines, owner);
  if (!kept.ok) return kept;
  const { at, by } = lastOf(history.lines);
  const n = history.lines.length;
  const { journal, snapshot } = withSnapshot(plan, chained(history.lines), { at, by, n });
  // The journal decides: from here on the plan is the new one, whatever happens to the other files.
  const written = await replaceFile(join(folder, JOURNAL_FILE), journal);
  if (!written.ok) return written;
  const versions = await putVersions(folder, history.versions);
  if (!versions.ok) return versions;
  const shown = await replaceFile(join(folder, PLAN_FILE), snapshot);
  return shown.ok ? kept : shown;
}

/** Keeps what only the folder has as a file to hand over; nothing where the new plan has all of it. */
async function keepOwn(
  folder: string,
  plan: Plan,
  lines: readonly JournalLine[],
  owner: LockOwner,
): Promise<Result<Replaced, StorageProblem>> {
  const read = await readLines(join(folder, JOURNAL_FILE));
  if (!read.ok) return read;
  if (standing(changesOf(read.value.lines), lines).ours === 0) return ok({ keptAs: null });
  const bytes = await encodeHandover(folder, plan);
  if (!bytes.ok) return bytes;
  const stamp = owner.now().toISOString().replace(/[-:.]/gu, '');
  const keptAs = `replaced-${stamp}.plan.json`;
  const written = await createFile(join(folder, keptAs), bytes.value);
  return written.ok ? ok({ keptAs }) : written;
}

/** Makes the versions of a folder those of a history. */
async function putVersions(
  folder: string,
  versions: ReadonlyMap<string, string>,
): Promise<Result<null, StorageProblem>> {
  const place = join(folder, VERSIONS_FOLDER);
  const ready = await ensureFolder(place);
  if (!ready.ok) return ready;
  const there = await versionIds(folder);
  if (!there.ok) return there;
  for (const id of there.value) {
    if (!versions.has(id)) await rm(join(place, `${id}.json`), { force: true });
  }
  for (const [id, text] of versions) {
    const written = await replaceFile(join(place, `${id}.json`), Buffer.from(text));
    if (!written.ok) return written;
  }
  return ok(null);
}

function lastOf(lines: readonly JournalLine[]): JournalLine {
  const last = lines.at(-1);
  assert(last, 'a history without a line');
  return last;
}
