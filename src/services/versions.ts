import type { Failure } from '../contract/failure';
import type { Arguments, Results } from '../contract/requests';
import type { VersionView } from '../contract/views';
import { ok, type Result } from '../domain/result';
import { readVersion, saveVersion, versionIds } from '../storage/versions';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { findPlan } from './library';

/** Keeps the plan as it is under a name, for ever. */
export async function saveNamedVersion(
  context: Context,
  windowId: string,
  { planId, name }: Arguments<'version.save'>,
): Promise<Result<VersionView, Failure>> {
  const writer = context.writers.get(planId);
  if (writer?.windowId !== windowId) {
    return failed(
      'readOnly',
      'This plan is open for reading here, so no version was saved. Open it again to see who has it.',
    );
  }
  const { folder, store } = writer;
  const at = context.env.now().toISOString();
  const by = await context.person();
  const { n, history } = store;
  const saved = await saveVersion(folder, { name, at, by, n }, history.plan);
  if (saved.ok) return saved;
  if (saved.error.code !== 'exists') return storageFailure(saved.error);
  return failed(
    'taken',
    `There is a version “${name}” already, or one whose name differs only in signs. It was not changed; choose another name.`,
  );
}

/** The plan's versions, newest first. One whose file cannot be read is left out here; `verify` names it. */
export async function listVersions(
  context: Context,
  planId: string,
): Promise<Result<readonly VersionView[], Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const ids = await versionIds(found.value.folder);
  if (!ids.ok) return storageFailure(ids.error);
  const versions: VersionView[] = [];
  for (const versionId of ids.value) {
    const read = await readVersion(found.value.folder, versionId);
    if (read.ok) versions.push(read.value.version);
  }
  return ok(versions.toSorted((a, b) => b.n - a.n || b.at.localeCompare(a.at)));
}

/** A version with its plan. */
export async function openVersion(
  context: Context,
  { planId, versionId }: Arguments<'version.read'>,
): Promise<Result<Results['version.read'], Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const read = await readVersion(found.value.folder, versionId);
  return read.ok ? read : storageFailure(read.error);
}
