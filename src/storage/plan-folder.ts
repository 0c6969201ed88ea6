import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import { createFile, renamePatiently, syncFolder, temporaryDone, temporaryName } from './atomic';
import { ensureFolder } from './folders';
import { encodeLine, NO_LINE, sha256, type NewLine } from './journal-line';
import { JOURNAL_FILE, PLAN_FILE, VERSIONS_FOLDER } from './plan-load';
import { errorCode, systemCode, type StorageProblem } from './problem';
import { encodeSnapshot } from './snapshot';

/** Longest folder name made from a title, to stay clear of Windows' limit on paths. */
const LONGEST_SLUG = 48;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * A title as the name of a folder on any computer: "Commissioning & Partnerships" and "2008/9" are
 * commissioning-partnerships-2008-9. Where it grows too long the title is cut and not its short ending.
 */
export function slugOf(title: string, ending = ''): string {
  const last = plain(`-${ending}`);
  const slug = `${plain(title).slice(0, LONGEST_SLUG - last.length)}${last}`
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (slug === '') return 'plan';
  return RESERVED.test(slug) ? `${slug}-plan` : slug;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
}

/** Fills the new folder of a plan. */
export type Filling = (folder: string) => Promise<Result<null, StorageProblem>>;

/**
 * Makes a plan's folder, whole or not at all, and returns its path. `slug` is the name it would like; a number is added
 * where that is taken.
 */
export async function createPlanFolder(
  plansFolder: string,
  slug: string,
  fill: Filling,
): Promise<Result<string, StorageProblem>> {
  const wanted = join(plansFolder, slug);
  const ready = await ensureFolder(plansFolder);
  if (!ready.ok) return ready;
  const temporary = temporaryName(wanted);
  try {
    await mkdir(temporary);
    const filled = await fill(temporary);
    if (!filled.ok) return filled;
    for (let number = 1; ; number += 1) {
      const folder = number === 1 ? wanted : `${wanted}-${String(number)}`;
      if (await isThere(folder)) continue;
      try {
        await renamePatiently(temporary, folder);
      } catch (error) {
        // Somebody else made it in between.
        if (['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) continue;
        throw error;
      }
      await syncFolder(plansFolder);
      return ok(folder);
    }
  } catch (error) {
    return fail({ code: 'notSaved', file: wanted, reason: systemCode(error) });
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    temporaryDone(temporary);
  }
}

/** A plan as it is made: its journal begins with it. */
export function newlyMade(
  plan: Plan,
  made: { readonly at: string; readonly by: string; readonly label: string },
): Filling {
  const first: NewLine = { ...made, n: 1, kind: 'create', plan };
  return (folder) => fillWith(folder, plan, encodeLine(first, NO_LINE), made);
}

/** What stands in a journal, and the hash of its last line. */
interface WrittenLines {
  readonly bytes: Buffer;
  readonly hash: string;
}

/** The files of a plan with its journal so far, and no versions yet. */
export async function fillWith(
  folder: string,
  plan: Plan,
  written: WrittenLines,
  { at, by, n = 1 }: { readonly at: string; readonly by: string; readonly n?: number },
): Promise<Result<null, StorageProblem>> {
  await mkdir(join(folder, VERSIONS_FOLDER));
  const { journal, snapshot } = withSnapshot(plan, written, { at, by, n });
  const made = await createFile(join(folder, JOURNAL_FILE), journal);
  return made.ok ? createFile(join(folder, PLAN_FILE), snapshot) : made;
}

/** The bytes of plan.json after journal line `n`, and the journal with the line that knows of it. */
export function withSnapshot(
  plan: Plan,
  { bytes, hash }: WrittenLines,
  { at, by, n }: { readonly at: string; readonly by: string; readonly n: number },
): { readonly journal: Buffer; readonly snapshot: Buffer } {
  const snapshot = encodeSnapshot(plan, { n, offset: bytes.byteLength, hash });
  const own: NewLine = { n, at, by, kind: 'snapshot', sha256: sha256(snapshot) };
  return { journal: Buffer.concat([bytes, encodeLine(own, hash).bytes]), snapshot };
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** The folders of a library that hold a plan, in order of their names. */
export async function planFolders(plansFolder: string): Promise<Result<string[], StorageProblem>> {
  try {
    const entries = await readdir(plansFolder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map((entry) => entry.name)
      .filter((name) => !name.startsWith('.'));
    return ok(names.toSorted().map((name) => join(plansFolder, name)));
  } catch (error) {
    const reason = systemCode(error);
    if (reason === 'ENOENT') return ok([]);
    return fail({ code: 'notRead', file: dirname(plansFolder), reason });
  }
}
