import { access, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import { replaceFile, syncFolder } from './atomic';
import { ensureFolder } from './folders';
import { VERSIONS_FOLDER } from './plan-load';
import { systemCode, type StorageProblem } from './problem';
import { encodeVersion, versionPath, type VersionFacts } from './versions';

/**
 * Versions that go with steps of review. Such a version is written whole before the journal has the step, under a name that
 * is none of a version yet, and takes its name once the step is there. So a crash at any moment leaves either no step and
 * nothing that passes for a version, or a step whose version the next opening for writing finds.
 */
const ENDING = '.pending';

const pendingPath = (folder: string, versionId: string): string =>
  versionPath(folder, versionId) + ENDING;

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Writes a version that is to go with a step; `exists` where there is one of this id. */
export async function prepareVersion(
  folder: string,
  facts: VersionFacts,
  plan: Plan,
  { versionId, sealed }: { readonly versionId: string; readonly sealed: boolean },
): Promise<Result<null, StorageProblem>> {
  const file = versionPath(folder, versionId);
  if (await isThere(file)) return fail({ code: 'exists', file });
  const made = await ensureFolder(join(folder, VERSIONS_FOLDER));
  if (!made.ok) return made;
  return replaceFile(pendingPath(folder, versionId), encodeVersion(facts, plan, sealed).bytes);
}

/** Gives versions their names, as their steps are in the journal. What fails is done by the next opening. */
export async function nameVersions(
  folder: string,
  ids: readonly string[],
): Promise<Result<null, StorageProblem>> {
  try {
    for (const id of ids) await rename(pendingPath(folder, id), versionPath(folder, id));
    if (ids.length > 0) await syncFolder(join(folder, VERSIONS_FOLDER));
    return ok(null);
  } catch (error) {
    const file = join(folder, VERSIONS_FOLDER);
    return fail({ code: 'notSaved', file, reason: systemCode(error) });
  }
}

/** Takes back versions whose steps were refused. */
export async function dropVersions(folder: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await rm(pendingPath(folder, id), { force: true });
}

/** The ids of versions that wait for their names. */
export async function pendingVersions(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, VERSIONS_FOLDER)).catch(() => []);
  const ending = `.json${ENDING}`;
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .map((name) => name.slice(0, -ending.length));
}

/**
 * Finishes what a crash left: versions of steps that the plan took get their names, others are of steps that nobody was
 * told were taken, and go. Never fails: what cannot be done now is done another time.
 */
export async function settleVersions(
  folder: string,
  { review }: Pick<Plan, 'review'>,
): Promise<void> {
  const taken = new Set(review.map(({ versionId }) => versionId));
  const waiting = await pendingVersions(folder);
  await nameVersions(
    folder,
    waiting.filter((id) => taken.has(id)),
  );
  const strays = waiting.filter((id) => !taken.has(id));
  await dropVersions(folder, strays).catch(() => undefined);
}
