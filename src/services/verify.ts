import type { Failure } from '../contract/failure';
import { brokenReferences } from '../domain/references';
import { ok, type Result } from '../domain/result';
import { packFiles, readPack } from '../storage/packs';
import { planFolders } from '../storage/plan-folder';
import { verifyPlan, type VerifyFinding } from '../storage/verify';
import type { Context } from './context';
import { storageFailure } from './failures';
import { findPack, usablePack } from './packs';

/** What a check of the open library found. */
export interface Verification {
  readonly plans: number;
  readonly packs: number;
  readonly files: number;
  readonly lines: number;
  readonly findings: readonly VerifyFinding[];
}

/** Checks every file of the open library; changes nothing. */
export async function verifyLibrary(context: Context): Promise<Result<Verification, Failure>> {
  const library = await context.reachLibrary();
  if (!library.ok) return library;
  const { plansFolder, packsFolder } = library.value;
  const folders = await planFolders(plansFolder);
  if (!folders.ok) return storageFailure(folders.error);
  const packs = await packFiles(packsFolder);
  if (!packs.ok) return storageFailure(packs.error);
  const findings: VerifyFinding[] = [];
  // library.json was read when the library was opened.
  let files = 1 + packs.value.length;
  let lines = 0;
  for (const file of packs.value) {
    const pack = usablePack(file, await readPack(file));
    if (!pack.ok) findings.push({ severity: 'error', file, message: pack.error });
  }
  for (const folder of folders.value) {
    const verified = await verifyPlan(folder);
    files += verified.files;
    lines += verified.lines;
    findings.push(...verified.findings);
    if (!verified.plan) continue;
    const pack = await findPack(context, verified.plan.packId);
    if (!pack.ok) {
      findings.push({ severity: 'error', file: folder, message: pack.error.message });
      continue;
    }
    for (const { path, message } of brokenReferences(verified.plan, pack.value)) {
      findings.push({
        severity: 'warning',
        file: folder,
        message: `${folder}: ${path} ${message}.`,
      });
    }
  }
  return ok({
    plans: folders.value.length,
    packs: packs.value.length,
    files,
    lines,
    findings,
  });
}
