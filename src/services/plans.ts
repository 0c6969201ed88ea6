import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Arguments, Results } from '../contract/requests';
import type { ChangeView } from '../contract/views';
import { createPlan } from '../domain/create';
import { yearSlug } from '../domain/financial-year';
import { ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import type { JournalLine } from '../storage/journal-line';
import { lastLines } from '../storage/journal-read';
import { createPlanFolder, newlyMade, slugOf, type Filling } from '../storage/plan-folder';
import { JOURNAL_FILE, loadPlan } from '../storage/plan-load';
import { systemCode } from '../storage/problem';
import { dropVersions, nameVersions } from '../storage/pending-versions';
import type { Context, ReadPlan } from './context';
import { editFailure, failed, storageFailure } from './failures';
import { findPlan } from './library';
import { findPack, keepPack } from './packs';
import { prepareStepVersions } from './step-versions';

/** Makes a plan from a pack's template in the open library. */
export async function newPlan(
  context: Context,
  wanted: Arguments<'library.newPlan'>,
): Promise<Result<Results['library.newPlan'], Failure>> {
  const pack = await findPack(context, wanted.packId);
  if (!pack.ok) return pack;
  const plan = createPlan(pack.value, { ...wanted, id: context.env.newId() });
  const kept = await keepPack(context, pack.value);
  return kept.ok ? addPlan(context, plan, 'Created the plan') : kept;
}

/** Puts a plan into the open library under a folder name made from its division and year. */
export async function addPlan(
  context: Context,
  plan: Plan,
  label: string,
): Promise<Result<{ readonly planId: string }, Failure>> {
  const at = context.env.now().toISOString();
  const by = await context.person();
  return addFilled(context, plan, newlyMade(plan, { at, by, label }));
}

/** Puts a plan with the files that belong to it into the open library: see {@link addPlan}. */
export async function addFilled(
  context: Context,
  plan: Plan,
  fill: Filling,
): Promise<Result<{ readonly planId: string }, Failure>> {
  const library = await context.reachLibrary();
  if (!library.ok) return library;
  const { division, year } = plan.header;
  const stem =
    plan.kind === 'introduction' && !/introduction/iu.test(division)
      ? `introduction ${division}`
      : division;
  const slug = slugOf(stem, yearSlug(year));
  const made = await createPlanFolder(library.value.plansFolder, slug, fill);
  if (!made.ok) return storageFailure(made.error);
  context.planFolders.set(plan.id, made.value);
  return ok({ planId: plan.id });
}

/** A plan as it is now: from the window that writes it, as it is held, or from disk. */
export async function readPlan(
  context: Context,
  planId: string,
): Promise<Result<ReadPlan, Failure>> {
  const writer = context.writers.get(planId);
  if (writer) {
    const { folder, store } = writer;
    return ok({ plan: store.history.plan, n: store.n, folder });
  }
  const held = context.held.get(planId);
  if (held) return ok(held);
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const { folder } = found.value;
  const loaded = await loadPlan(folder);
  if (!loaded.ok) return storageFailure(loaded.error);
  return ok({ plan: loaded.value.history.plan, n: loaded.value.n, folder });
}

/** Reads a plan once for all that is asked of it from now on; see {@link Services.holdPlan}. */
export async function holdPlan(context: Context, planId: string): Promise<Result<null, Failure>> {
  const read = await readPlan(context, planId);
  if (!read.ok) return read;
  context.held.set(planId, read.value);
  return ok(null);
}

/** Carries out edits; answered when they are on disk. */
export async function editPlan(
  context: Context,
  windowId: string,
  { planId, after, edits }: Arguments<'plan.edit'>,
): Promise<Result<Results['plan.edit'], Failure>> {
  const writer = context.writers.get(planId);
  if (writer?.windowId !== windowId) {
    return failed(
      'readOnly',
      'This plan is open for reading here. Nothing was changed; open it again to see who has it.',
    );
  }
  const by = await context.person();
  const objection = writer.objectionTo(await context.role());
  const prepared = await prepareStepVersions(writer, after, edits, objection);
  if (!prepared.ok) return prepared;
  const saved = await writer.store.edit(after, edits, by, objection);
  // What the disk refused may be on it all the same: the next opening knows which.
  const mayBeThere = !saved.ok && saved.error.code === 'notSaved';
  if (!saved.ok && !mayBeThere) await dropVersions(writer.folder, prepared.value);
  if (saved.ok) {
    // The steps are taken whatever comes of this: a version that has no name yet gets it with the next opening.
    await nameVersions(writer.folder, prepared.value);
    const written = { after, edits, ...saved.value };
    context.notifyOthers(windowId, { name: 'plan.changed', payload: { planId, written } });
    return saved;
  }
  if (saved.error.code === 'changedOutside') {
    const lost = editFailure(saved.error);
    context.notify(windowId, {
      name: 'plan.lost',
      payload: { planId, message: lost.ok ? '' : lost.error.message },
    });
    await context.writers.inTurn(() => context.writers.close({ planId }));
    return lost;
  }
  return editFailure(saved.error);
}

/** Gives a plan up; of a window that only reads it there is nothing to give up. */
export async function closePlan(
  context: Context,
  windowId: string,
  planId: string,
): Promise<Result<null, Failure>> {
  await context.writers.inTurn(() => context.writers.close({ planId, windowId }));
  return ok(null);
}

/** How far back the list of changes looks, in bytes of the journal. */
const CHANGES_WINDOW = 4_194_304;

/** The newest lines of a plan's journal, newest first. */
export async function planChanges(
  context: Context,
  { planId, limit }: Arguments<'plan.changes'>,
): Promise<Result<readonly ChangeView[], Failure>> {
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  // Lines that note a snapshot change nothing and are not shown; there is at most one to a line that does.
  const most = { lines: limit * 2, bytes: CHANGES_WINDOW };
  const file = join(found.value.folder, JOURNAL_FILE);
  try {
    const lines = await lastLines(file, most);
    return ok(lines.toReversed().flatMap(changeView).slice(0, limit));
  } catch (error) {
    const reason = systemCode(error);
    return reason === 'ENOENT' ? ok([]) : storageFailure({ code: 'notRead', file, reason });
  }
}

function changeView(line: JournalLine): ChangeView[] {
  if (line.kind === 'snapshot') return [];
  const { n, at, by, kind, label } = line;
  return [{ n, at, by, kind, label }];
}
