import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type { FoundInLibrary, FoundPlan, PlanSummary } from '../contract/views';
import { findInPlan } from '../domain/find/find';
import { ok, type Result } from '../domain/result';
import type { Context } from './context';
import { failed } from './failures';
import { listLibrary } from './library';
import { readPlan } from './plans';

/** The newest year first, and in it by division. */
function inOrder(a: PlanSummary, b: PlanSummary): number {
  return b.year.localeCompare(a.year) || a.division.localeCompare(b.division);
}

/** Searches the open library, one plan after the other, of which only one is in memory at a time. */
export async function findInLibrary(
  context: Context,
  windowId: string,
  { planId, most, ...query }: Arguments<'library.find'>,
): Promise<Result<FoundInLibrary, Failure>> {
  const turn = Symbol(windowId);
  context.searches.set(windowId, turn);
  const isCalledOff = (): boolean => context.searches.get(windowId) !== turn;
  const library = await listLibrary(context, windowId);
  if (!library.ok) return library;
  const wanted = library.value.plans.filter(
    (plan) => planId === undefined || plan.planId === planId,
  );
  const damaged = planId === undefined ? [...library.value.damaged] : [];
  const plans: FoundPlan[] = [];
  let shown = 0;
  let total = 0;
  let searched = 0;
  for (const summary of wanted.toSorted(inOrder)) {
    // Between two plans there is time to hear of a newer search, and for others to be served.
    await setImmediate();
    if (isCalledOff()) {
      return failed('cancelled', 'Another search was started. Nothing was changed.');
    }
    const read = await readPlan(context, summary.planId);
    if (!read.ok) {
      damaged.push({ name: nameOf(context, summary), message: read.error.message });
      continue;
    }
    searched += 1;
    const found = findInPlan(read.value.plan, query, most - shown);
    if (found.total === 0) continue;
    const { kind, division, year, status, editedAt } = summary;
    plans.push({ planId: summary.planId, kind, division, year, status, editedAt, ...found });
    shown += found.hits.length;
    total += found.total;
  }
  context.searches.delete(windowId);
  return ok({ plans, total, shown, searched, damaged });
}

function nameOf(context: Context, { planId, division }: PlanSummary): string {
  return basename(context.planFolders.get(planId) ?? division);
}
