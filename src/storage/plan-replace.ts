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
import { readText } from './text';
import { parseVersion, versionIds, versionPath } from './versions';

/** The folder of a plan that came with its history. */
export function handedOver({ plan, history }: Handover & { history: PlanHistory }): Filling {
  return async (folder) => {
    const { at, by } = lastOf(history.lines);
    const n = history.lines.length;
    const filled = await fillWith(folder, plan, chained(history.lines), { at, by, n });
    return filled.ok ? putVersions(folder, history.versions, []) : filled;
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

/** Whether a file that is handed over has versions that a folder has not. */
export async function bringsVersions(
  folder: string,
  { history }: Handover,
): Promise<Result<boolean, StorageProblem>> {
  if (history === null) return ok(false);
  const there = await versionIds(folder);
  return there.ok
    ? ok([...history.versions.keys()].some((id) => !there.value.includes(id)))
    : there;
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
  const own = await ownParts(folder, history);
  if (!own.ok) return own;
  const kept = await keepOwn(folder, loaded.value.history.plan, own.value, owner);
  if (!kept.ok) return kept;
  const { at, by } = lastOf(history.lines);
  const n = history.lines.length;
  const { journal, snapshot } = withSnapshot(plan, chained(history.lines), { at, by, n });
  // The journal decides: from here on the plan is the new one, whatever happens to the other files.
  const written = await replaceFile(join(folder, JOURNAL_FILE), journal);
  if (!written.ok) return written;
  const versions = await putVersions(folder, history.versions, own.value.strays);
  if (!versions.ok) return versions;
  const shown = await replaceFile(join(folder, PLAN_FILE), snapshot);
  return shown.ok ? kept : shown;
}

/** What a folder has that a history which takes its place has not. */
interface OwnParts {
  /** Changes since the last that both have. */
  readonly changes: number;
  /** Versions that were taken after such a change: in the new history they would be of nothing. */
  readonly strays: readonly string[];
  /** A version of the same id says something else there. */
  readonly hasOtherVersion: boolean;
}

/** See {@link OwnParts}. A version that was taken before the two histories part is true of both, and stays. */
async function ownParts(
  folder: string,
  { lines, versions }: PlanHistory,
): Promise<Result<OwnParts, StorageProblem>> {
  const read = await readLines(join(folder, JOURNAL_FILE));
  if (!read.ok) return read;
  const own = changesOf(read.value.lines);
  const changes = standing(own, lines).ours;
  const ids = await versionIds(folder);
  if (!ids.ok) return ids;
  const strays: string[] = [];
  let hasOtherVersion = false;
  for (const id of ids.value) {
    const text = await readText(versionPath(folder, id));
    const version = text.ok ? parseVersion(id, text.value) : text;
    // What cannot be read is left where it is, or mended by the one that comes.
    if (!text.ok || !version.ok) continue;
    const theirs = versions.get(id);
    if (theirs !== undefined) hasOtherVersion ||= theirs !== text.value;
    else if (version.value.version.n > own.length - changes) strays.push(id);
  }
  return ok({ changes, strays, hasOtherVersion });
}

/** Keeps what only the folder has as a file to hand over; nothing where it goes on being there. */
async function keepOwn(
  folder: string,
  plan: Plan,
  { changes, hasOtherVersion }: OwnParts,
  owner: LockOwner,
): Promise<Result<Replaced, StorageProblem>> {
  if (changes === 0 && !hasOtherVersion) return ok({ keptAs: null });
  const bytes = await encodeHandover(folder, plan);
  if (!bytes.ok) return bytes;
  const stamp = owner.now().toISOString().replace(/[-:.]/gu, '');
  const keptAs = `replaced-${stamp}.plan.json`;
  const written = await createFile(join(folder, keptAs), bytes.value);
  return written.ok ? ok({ keptAs }) : written;
}

/** Puts the versions of a history into a folder, and takes out those that are of nothing now. */
async function putVersions(
  folder: string,
  versions: ReadonlyMap<string, string>,
  strays: readonly string[],
): Promise<Result<null, StorageProblem>> {
  const ready = await ensureFolder(join(folder, VERSIONS_FOLDER));
  if (!ready.ok) return ready;
  for (const id of strays) await rm(versionPath(folder, id), { force: true });
  for (const [id, text] of versions) {
    const written = await replaceFile(versionPath(folder, id), Buffer.from(text));
    if (!written.ok) return written;
  }
  return ok(null);
}

function lastOf(lines: readonly JournalLine[]): JournalLine {
  const last = lines.at(-1);
  assert(last, 'a history without a line');
  return last;
}
