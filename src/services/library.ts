import { basename, join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Results } from '../contract/requests';
import type { ArchivedPlan, LibraryView, PlanSummary } from '../contract/views';
import { ok, type Result } from '../domain/result';
import type { Pack } from '../domain/schema/pack';
import { readArchived, type Archived } from '../storage/archive';
import { openLibrary as openFolder, type Library, type NewLibrary } from '../storage/library';
import { readLock } from '../storage/lock-file';
import { planFolders } from '../storage/plan-folder';
import { loadPlan, LOCK_FILE } from '../storage/plan-load';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { allPackFiles, damagedPacks, findPack, listPacks } from './packs';
import { sumUpPlan, type Remembered } from './summaries';

/** Opens a folder as the library; see {@link Services.openLibrary}. */
export async function openLibrary(
  context: Context,
  folder: string,
  make: NewLibrary | null,
): Promise<Result<LibraryView, Failure>> {
  const opened = await openFolder(folder, make);
  if (!opened.ok) return storageFailure(opened.error);
  if (context.library?.folder !== opened.value.folder) {
    await context.writers.inTurn(() => context.writers.close({}));
  }
  context.library = opened.value;
  // Not remembering the folder only costs the person a click at the next start.
  if (context.env.remembersLibrary) await context.changeSettings({ library: opened.value.folder });
  return listLibrary(context);
}

/** Name of the library that a person gets without choosing a folder. */
const OWN_LIBRARY = 'Golden Thread plans';

/** Opens the library where this computer keeps libraries, making it at first. */
export function startLibrary(context: Context): Promise<Result<LibraryView, Failure>> {
  const folder = join(context.env.defaultLibraryDir, OWN_LIBRARY);
  return openLibrary(context, folder, { name: OWN_LIBRARY, withParents: true });
}

/** A plan with its folder, and its mark where it is archived. */
interface Shelved {
  readonly folder: string;
  readonly plan: Remembered;
  readonly archived: Archived | null;
}

/** What the files of the open library say of its plans; only those that changed are read. */
interface Shelf {
  readonly library: Library;
  /** Each plan once, with its folder. */
  readonly plans: readonly Shelved[];
  readonly damaged: LibraryView['damaged'];
}

async function lookThrough(context: Context): Promise<Result<Shelf, Failure>> {
  const library = await context.reachLibrary();
  if (!library.ok) return library;
  const { folder, plansFolder } = library.value;
  const folders = await planFolders(plansFolder);
  if (!folders.ok) return storageFailure(folders.error);
  const known = await context.summaries.known(folder);
  const packs = new PackShelf(context);
  const packStamp = await context.summaries.packStamp(await allPackFiles(context));
  const kept = new Map<string, Remembered>();
  const plans: Shelved[] = [];
  const damaged: { name: string; message: string }[] = [];
  const byId = new Map<string, string>();
  for (const planFolder of folders.value) {
    const key = basename(planFolder);
    const { stamp: own, bytes } = await context.summaries.stampOf(planFolder);
    // A line that is written here shows in the file before the plan in memory has it, which is what is summed up.
    const line = context.writers.inFolder(planFolder)?.store.n;
    const stamp = `${own} ${packStamp}${line === undefined ? '' : ` line ${String(line)}`}`;
    const before = known.get(key);
    const read =
      before?.stamp === stamp ? ok(before) : await sumUp(context, packs, planFolder, bytes);
    if (!read.ok) {
      damaged.push({ name: key, message: read.error.message });
      continue;
    }
    const plan = { ...read.value, stamp };
    kept.set(key, plan);
    const { planId } = plan.summary;
    const twin = byId.get(planId);
    if (twin !== undefined) {
      damaged.push({ name: key, message: twinSentence(key, twin) });
      continue;
    }
    byId.set(planId, key);
    plans.push({ folder: planFolder, plan, archived: await readArchived(planFolder) });
  }
  context.planFolders = new Map(plans.map(({ folder: at, plan }) => [plan.summary.planId, at]));
  if (!sameStamps(known, kept)) await context.summaries.remember(folder, kept);
  return ok({ library: library.value, plans, damaged });
}

/**
 * The open library as a list of plans. `windowId` is the window that the list is for: what it has open itself is not in
 * use elsewhere.
 */
export async function listLibrary(
  context: Context,
  windowId: string | null = null,
): Promise<Result<LibraryView, Failure>> {
  const shelf = await lookThrough(context);
  if (!shelf.ok) return shelf;
  const { library, damaged } = shelf.value;
  const plans: PlanSummary[] = [];
  const archived: ArchivedPlan[] = [];
  for (const { folder, plan, archived: mark } of shelf.value.plans) {
    const summary = { ...plan.summary, inUseBy: await userOf(context, folder, windowId) };
    if (mark === null) plans.push(summary);
    else archived.push({ ...summary, archivedAt: mark.at, archivedBy: mark.by });
  }
  archived.sort((a, b) => b.year.localeCompare(a.year) || a.division.localeCompare(b.division));
  const packs = await listPacks(context);
  const notRead = [...damaged, ...(await damagedPacks(context))];
  const { name, folder: location } = library;
  return ok({ name, location, plans, archived, packs, damaged: notRead });
}

/**
 * Commitments of a plan's pack that the actions of other plans in the library take up, each once. A plan that cannot be
 * read takes up nothing that anybody knows of.
 */
export async function commitmentsElsewhere(
  context: Context,
  planId: string,
): Promise<Result<Results['library.commitments'], Failure>> {
  const shelf = await lookThrough(context);
  if (!shelf.ok) return shelf;
  const { plans } = shelf.value;
  const packId = plans.find(({ plan }) => plan.summary.planId === planId)?.plan.summary.packId;
  const others = plans.filter(
    ({ plan: { summary }, archived }) =>
      archived === null && summary.planId !== planId && summary.packId === packId,
  );
  return ok([...new Set(others.flatMap(({ plan }) => plan.commitmentIds))]);
}

function twinSentence(name: string, twin: string): string {
  return `${name} holds the same plan as ${twin}, as copies of a folder do. Both are safe; move one of them out of the library, or import its plan.json elsewhere.`;
}

type Stamps = ReadonlyMap<string, { readonly stamp: string }>;

function sameStamps(a: Stamps, b: Stamps): boolean {
  return a.size === b.size && [...b].every(([key, entry]) => a.get(key)?.stamp === entry.stamp);
}

/** Packs read once for a list. */
class PackShelf {
  readonly #packs = new Map<string, Result<Pack, Failure>>();

  constructor(private readonly context: Context) {}

  async get(packId: string): Promise<Result<Pack, Failure>> {
    const pack = this.#packs.get(packId) ?? (await findPack(this.context, packId));
    this.#packs.set(packId, pack);
    return pack;
  }
}

async function sumUp(
  context: Context,
  packs: PackShelf,
  folder: string,
  bytes: number,
): Promise<Result<Omit<Remembered, 'stamp'>, Failure>> {
  const writer = context.writers.inFolder(folder);
  if (writer) {
    const { plan } = writer.store.history;
    const pack = await packs.get(plan.packId);
    if (!pack.ok) return pack;
    return ok(sumUpPlan(plan, pack.value, writer.store.lastChange, bytes));
  }
  const loaded = await loadPlan(folder);
  if (!loaded.ok) return storageFailure(loaded.error);
  const { plan } = loaded.value.history;
  const pack = await packs.get(plan.packId);
  return pack.ok ? ok(sumUpPlan(plan, pack.value, loaded.value, bytes)) : pack;
}

/** Who has a plan open elsewhere. */
async function userOf(
  context: Context,
  folder: string,
  windowId: string | null,
): Promise<string | null> {
  const writer = context.writers.inFolder(folder);
  if (writer) return windowId === null || writer.windowId === windowId ? null : writer.name;
  const held = await readLock(join(folder, LOCK_FILE), context.env);
  return held?.state === 'alive' ? held.holder.name : null;
}

/** The folder of a plan, by its id. */
export async function findPlan(
  context: Context,
  planId: string,
): Promise<Result<{ readonly library: Library; readonly folder: string }, Failure>> {
  const library = context.openLibrary();
  if (!library.ok) return library;
  if (!context.planFolders.has(planId)) {
    const listed = await listLibrary(context);
    if (!listed.ok) return listed;
  }
  const folder = context.planFolders.get(planId);
  if (folder !== undefined) return ok({ library: library.value, folder });
  return failed(
    'notFound',
    'The library has no such plan (any more). Nothing was changed; look at the library’s list.',
  );
}
