import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { LibraryView, SampleView } from '../contract/views';
import { fail, ok, type Result } from '../domain/result';
import type { Plan } from '../domain/schema/plan';
import { isLibrary } from '../storage/library';
import { PLAN_FILE } from '../storage/plan-load';
import { readSnapshot } from '../storage/snapshot';
import { readBytes } from '../storage/text';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import { listLibrary, openLibrary } from './library';
import { findPack, keepPack } from './packs';
import { addPlan } from './plans';

const NAME = 'Golden Thread sample';

/** The plans that come with the application. */
async function samplePlans(context: Context): Promise<Result<Plan[], Failure>> {
  const root = join(context.env.resourcesDir, 'plans');
  const names = await readdir(root).catch((): string[] => []);
  const plans: Plan[] = [];
  for (const name of names.toSorted()) {
    const file = join(root, name, PLAN_FILE);
    const bytes = await readBytes(file);
    if (!bytes.ok) continue;
    const read = readSnapshot(bytes.value);
    if (!read.ok) return storageFailure({ code: 'unreadable', file, problem: read.error });
    plans.push(read.value.plan);
  }
  return ok(plans);
}

/** The sample in a sentence's worth of figures; null where none is shipped or it cannot be read. */
export async function sampleView(context: Context): Promise<SampleView | null> {
  const plans = await samplePlans(context);
  const main = plans.ok ? plans.value.find((plan) => plan.kind === 'divisional') : undefined;
  if (!main) return null;
  const { directorate, division, year } = main.header;
  return {
    title: `${directorate} ${year}`,
    division,
    year,
    actions: main.actions.length,
    indicators: main.indicators.length,
  };
}

/**
 * Opens the sample library, making it at first. Once made it is a library like any other, and what a person did in it
 * stays; a sample that can no longer be read is left alone and a fresh one is made beside it.
 */
export function openSample(context: Context): Promise<Result<LibraryView, Failure>> {
  const open = (): Promise<Result<LibraryView, Failure>> => makeSample(context);
  // A double click asks twice: two at once would put every plan in twice.
  const turn = context.sampleTurn.then(open, open);
  context.sampleTurn = turn;
  return turn;
}

async function makeSample(context: Context): Promise<Result<LibraryView, Failure>> {
  const plans = await samplePlans(context);
  if (!plans.ok) return plans;
  if (plans.value.length === 0) {
    return failed(
      'notFound',
      'No sample came with this copy of Golden Thread. Make a new library instead.',
    );
  }
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? NAME : `${NAME} ${String(number)}`;
    const folder = join(context.env.defaultLibraryDir, name);
    const isThere = await isLibrary(folder);
    const opened = await openLibrary(context, folder, { name, withParents: true });
    if (!opened.ok) {
      if (isThere || opened.error.code === 'notFound') continue;
      return opened;
    }
    // A first attempt that was cut short leaves some of the plans out.
    const { plans: listed, archived } = opened.value;
    const have = new Set([...listed, ...archived].map((plan) => plan.planId));
    const missing = plans.value.filter((plan) => !have.has(plan.id));
    if (isThere && have.size > 0 && opened.value.damaged.length === 0) return opened;
    if (opened.value.damaged.length > 0) continue;
    const filled = await fill(context, missing);
    return filled.ok ? listLibrary(context) : fail(filled.error);
  }
}

async function fill(context: Context, plans: readonly Plan[]): Promise<Result<null, Failure>> {
  for (const plan of plans) {
    const pack = await findPack(context, plan.packId);
    if (!pack.ok) return pack;
    const kept = await keepPack(context, pack.value);
    if (!kept.ok) return kept;
    const added = await addPlan(context, plan, 'Copied from the sample');
    if (!added.ok) return added;
  }
  return ok(null);
}
